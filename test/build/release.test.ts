import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { archive, checksums, filesOf } from "../../local/release/archive";
import { licencesText } from "../../local/release/licences";
import { packageAt, packagesIn } from "../../local/release/packages";
import { billOfMaterials } from "../../local/release/sbom";

const place = mkdtempSync(join(tmpdir(), "xsell-"));
afterAll(() => rmSync(place, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

/** A package in a folder of packages. */
function install(path: string, about: object, files: Record<string, string> = {}): string {
  const folder = join(place, "node_modules", path);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify(about));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const shipped = (name: string, licence: string, text = "") => ({ name, version: "1.0.0", licence, text });

test("an archive holds the files of the folders, and is the same whatever their order and day", async () => {
  mkdirSync(join(place, "excel/assets"), { recursive: true });
  writeFileSync(join(place, "excel/a.js"), "a");
  writeFileSync(join(place, "excel/assets/b.png"), "b");
  const files = await filesOf(join(place, "excel"), "addin");
  const there = { "addin/a.js": bytes("a"), "addin/assets/b.png": bytes("b") };
  expect(Object.keys(files).sort()).toEqual(Object.keys(there));
  const once = archive(files);
  expect(
    Object.fromEntries(
      Object.entries(unzipSync(once)).map(([path, one]) => [path, Buffer.from(one).toString()]),
    ),
  ).toEqual({
    "addin/a.js": "a",
    "addin/assets/b.png": "b",
  });
  jest.useFakeTimers({ now: new Date("2031-05-06") });
  const again = archive(Object.fromEntries(Object.entries(there).reverse()));
  jest.useRealTimers();
  expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
});

test("checksums are lines that sha256sum reads", () => {
  const sum = createHash("sha256").update("b").digest("hex");
  expect(checksums({ "x/b": bytes("b"), a: bytes("b") })).toBe(`${sum}  a\n${sum}  x/b\n`);
});

test("the packages of a bundle are those whose code is in it, each version once, the innermost counted", () => {
  install(
    "a",
    { name: "a", version: "1.0.0", license: "MIT" },
    { LICENSE: " MIT text\n", "NOTICE.md": "by A" },
  );
  install("a/node_modules/@s/b", { name: "@s/b", version: "2.0.0", license: "ISC" });
  install("unused", { name: "unused", version: "1.0.0", license: "MIT" });
  const inputs = {
    "node_modules/a/x.js": { bytesInOutput: 5 },
    "node_modules/a/y.js": { bytesInOutput: 5 },
    "node_modules/a/node_modules/@s/b/z.js": { bytesInOutput: 5 },
    "node_modules/unused/x.js": { bytesInOutput: 0 },
    "local/report.ts": { bytesInOutput: 5 },
  };
  const output = { bytes: 1, inputs, imports: [], exports: [] };
  expect(packagesIn(place, { outputs: { "x.js": output, "y.js": output } })).toEqual([
    { name: "@s/b", version: "2.0.0", licence: "ISC", text: "" },
    { name: "a", version: "1.0.0", licence: "MIT", text: "MIT text\n\nby A" },
  ]);
});

test("a package that says its licence only in a text is read, one that says none stops the release", () => {
  const apache = "Apache License\n   Version 2.0, January 2004\n";
  expect(packageAt(install("c", { name: "c", version: "1.0.0" }, { LICENSE: apache })).licence).toBe(
    "Apache-2.0",
  );
  expect(() => packageAt(install("d", { name: "d", version: "1.0.0" }))).toThrow(
    "d 1.0.0 does not say its licence: it cannot be shipped.",
  );
});

test("packages with the same licence text share it", () => {
  const text = licencesText("It", [shipped("a", "MIT", "T"), shipped("b", "MIT", "T"), shipped("c", "ISC")]);
  expect(text).toContain("a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n");
  expect(text.match(/^T$/gm)).toHaveLength(1);
  expect(text).toContain("The package carries no text of its licence.");
  expect(licencesText("It", [])).toBe("It holds no code of others.\n");
});

// CycloneDX 1.6: cyclonedx.org/docs/1.6/json. Required are bomFormat, specVersion and each component's type
// and name; a serial number is a urn:uuid of RFC 4122; every ref of a dependency is a bom-ref in the bill.
test("the bill of materials names every package once, with its licence, and what holds it", () => {
  const product = { name: "cross-sell-matrix", version: "0.1.0", description: "It.", license: "MIT" };
  const both = shipped("both", "MIT");
  const make = () =>
    billOfMaterials(product, {
      excel: [],
      preview: [both, shipped("@s/p", "(MIT OR Apache-2.0)")],
      command: [both],
    }) as any;
  const bill = make();
  expect([bill.bomFormat, bill.specVersion, bill.version]).toEqual(["CycloneDX", "1.6", 1]);
  expect(bill.serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(bill.components.map(({ type, purl, licenses }: any) => [type, purl, licenses])).toEqual([
    ["library", "pkg:npm/%40s/p@1.0.0", [{ expression: "(MIT OR Apache-2.0)" }]],
    ["library", "pkg:npm/both@1.0.0", [{ license: { id: "MIT" } }]],
  ]);
  const refs = [bill.metadata.component, ...bill.metadata.component.components, ...bill.components].map(
    (one) => one["bom-ref"],
  );
  expect(new Set(refs).size).toBe(refs.length);
  for (const { ref, dependsOn } of bill.dependencies) {
    expect(refs).toContain(ref);
    expect(refs).toEqual(expect.arrayContaining(dependsOn));
  }
  expect(make()).toEqual(bill);
});
