import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";

/** A package of others that goes into what we ship. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it. */
  readonly licence: string;
  /** The licence and the notices as the package carries them; empty where it carries none. */
  readonly text: string;
}

/**
 * The packages whose code a bundle holds, by name, then by version.
 *
 * @throws Error when one does not say its licence.
 */
export function packagesIn(root: string, { outputs }: Pick<Metafile, "outputs">): Shipped[] {
  const folders = new Set<string>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      // The innermost node_modules: a package may bring its own version of another.
      const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file);
      if (found && bytesInOutput > 0) folders.add(found[0]);
    }
  }
  return inOrder([...folders].map((folder) => packageAt(join(root, folder))));
}

/**
 * A package by its folder.
 *
 * @throws Error when neither its description nor its licence's text says which licence it is.
 */
export function packageAt(folder: string): Shipped {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: string;
  };
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.\w+)?$/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").trim());
  const text = texts.join("\n\n");
  const licence = license ?? BY_TEXT.find(([words]) => words.test(text))?.[1];
  if (!licence) throw new Error(`${name} ${version} does not say its licence: it cannot be shipped.`);
  return { name, version, licence, text };
}

/** Some packages say their licence in a text alone. */
const BY_TEXT: readonly (readonly [RegExp, string])[] = [
  [/Apache License\s+Version 2\.0, January 2004/, "Apache-2.0"],
  [/Permission is hereby granted, free of charge, to any person obtaining a copy/, "MIT"],
];

/** Each package once, by name and version. */
export function inOrder(packages: readonly Shipped[]): Shipped[] {
  const once = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]));
  return [...once.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
