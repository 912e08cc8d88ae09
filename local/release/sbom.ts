import { createHash } from "node:crypto";
import type { Shipped } from "./packages";

/** Our own name and version. */
export interface Product {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
}

/**
 * What ships as a software bill of materials. It has no date and a serial number made of its
 * content, so that the same release gives the same bytes.
 *
 * @param parts Part such as "preview" → the packages in it.
 * @source CycloneDX 1.6, cyclonedx.org/docs/1.6/json; package URLs: github.com/package-url/purl-spec.
 */
export function billOfMaterials(
  product: Product,
  parts: Readonly<Record<string, readonly Shipped[]>>,
): object {
  const { name, version, description, license } = product;
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        ...{ type: "application", "bom-ref": purl(product), name, version, description },
        licenses: [{ license: { id: license } }],
        purl: purl(product),
        components: Object.keys(parts).map((part) => ({
          ...{ type: "application", "bom-ref": `${purl(product)}#${part}`, name: part, version },
        })),
      },
    },
    components: all(parts).map((one) => ({
      ...{ type: "library", "bom-ref": purl(one), name: one.name, version: one.version, purl: purl(one) },
      // SPDX names a single licence by its id and anything else as an expression.
      licenses: [
        /^[\w.+-]+$/.test(one.licence) ? { license: { id: one.licence } } : { expression: one.licence },
      ],
    })),
    dependencies: [
      { ref: purl(product), dependsOn: Object.keys(parts).map((part) => `${purl(product)}#${part}`) },
      ...Object.entries(parts).map(([part, packages]) => ({
        ref: `${purl(product)}#${part}`,
        dependsOn: packages.map(purl),
      })),
    ],
  };
  return { ...bill, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(bill))}` };
}

function all(parts: Readonly<Record<string, readonly Shipped[]>>): Shipped[] {
  const once = new Map(Object.values(parts).flatMap((packages) => packages.map((one) => [purl(one), one])));
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** @example purl({ name: "@univerjs/core", version: "0.25.1" }) // "pkg:npm/%40univerjs/core@0.25.1" */
function purl({ name, version }: { readonly name: string; readonly version: string }): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

/** A UUID of version 8, whose content is up to us. */
function uuidOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  const variant = "89ab"[parseInt(hex[16], 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
