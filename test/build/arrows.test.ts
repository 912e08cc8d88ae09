import { posix } from "node:path";
import ts from "typescript";
import { filesIn, read } from "../setup/sources";

// The arrows as the architecture draws them, read from the sources without any tool's configuration.
const MAY_IMPORT: Record<string, string[]> = {
  src: ["src"],
  shared: ["src", "shared"],
  excel: ["src", "shared", "excel"],
  gsheets: ["src", "shared", "gsheets"],
  local: ["src", "shared", "local"],
};

/** The folder that an import reaches; null for a package or a file at the top. */
function reached(file: string, specifier: string): string | null {
  if (!specifier.startsWith(".")) return null;
  const path = posix.join(posix.dirname(file), specifier);
  return path.includes("/") ? path.split("/")[0] : null;
}

const imports = (file: string) =>
  ts.preProcessFile(read(file), true, true).importedFiles.map((i) => i.fileName);

test.each(Object.entries(MAY_IMPORT))("%s imports from nowhere but %s", (folder, allowed) => {
  const files = filesIn(folder, ".ts");
  expect(files.length).toBeGreaterThan(0);
  const against = files.flatMap((file) =>
    imports(file)
      .filter((specifier) => ![null, ...allowed].includes(reached(file, specifier)))
      .map((specifier) => `${file} imports ${specifier}`),
  );
  expect(against).toEqual([]);
});

test.each(["src", "shared", "excel", "gsheets"])("%s takes no package", (folder) => {
  const packages = filesIn(folder, ".ts")
    .flatMap(imports)
    .filter((name) => !name.startsWith("."));
  expect(packages).toEqual([]);
});

// The globals of both hosts: office.js's namespaces, and the services that Apps Script puts in scope.
const HOST =
  /^(Excel|Office\w*|CustomFunctions|google|GoogleAppsScript|[A-Z]\w*App|(Html|Content|Lock|Cache|Properties)Service|Logger)$/;
// What the language itself offers that depends on the machine, the place or the moment; of a page or of
// Node, src/ and shared/ know nothing by their tsconfig.
const SURROUNDINGS = /^(Intl|toLocale\w*|localeCompare|Date\.now|new Date\(\)|Math\.random)$/;

/** Names that the code uses, with two-part ones such as `Date.now`; words in comments and texts do not count. */
function names(file: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isNewExpression(node)) {
      found.add(node.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true));
  return found;
}

const naming = (folder: string, forbidden: RegExp) =>
  filesIn(folder, ".ts").flatMap((file) =>
    [...names(file)].filter((name) => forbidden.test(name)).map((name) => `${file} names ${name}`),
  );

test.each(["src", "shared"])("%s names no host", (folder) => expect(naming(folder, HOST)).toEqual([]));
test("src names no locale, clock or chance", () => expect(naming("src", SURROUNDINGS)).toEqual([]));
test("excel names nothing of Sheets", () => expect(naming("excel", /^(google|\w+App)$/)).toEqual([]));
test("gsheets names nothing of Excel", () => expect(naming("gsheets", /^(Excel|Office)$/)).toEqual([]));
