/** One way to call a method: the types of its arguments, and scopes of which one is enough (none: no scope needed). */
export interface Signature {
  readonly parameters: readonly string[];
  readonly scopes: readonly string[];
}

/** What Google's reference says about Apps Script's services; classes are written Spreadsheet.Range. */
export interface Signatures {
  readonly classes: Readonly<Record<string, Readonly<Record<string, readonly Signature[]>>>>;
  /** Enums by name, such as Spreadsheet.BorderStyle. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
  /** Where a class offers enums: Spreadsheet.SpreadsheetApp → BorderStyle → Spreadsheet.BorderStyle. */
  readonly constants: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Global names, such as SpreadsheetApp, and their classes. */
  readonly globals: Readonly<Record<string, string>>;
}

/**
 * Reads the declarations of gas-types-detailed. They stand one a line and are indented by their depth, so lines can be
 * read one by one.
 */
export function parseSignatures(files: readonly string[]): Signatures {
  const classes: Record<string, Record<string, Signature[]>> = {};
  const enums: Record<string, string[]> = {};
  const constants: Record<string, Record<string, string>> = {};
  const globals: Record<string, string> = {};
  let space = "";
  let name = "";
  let scopes: string[] = [];
  const qualified = (type: string) => (type.includes(".") ? type : `${space}.${type}`);

  for (const line of files.flatMap((file) => file.split("\n"))) {
    let found: RegExpExecArray | null;
    if ((found = /^ *\* - (https:\/\/www\.googleapis\.com\/auth\/\S+)/.exec(line))) scopes.push(found[1]);
    else if (/^ *\/\*\*/.test(line)) scopes = [];
    else if ((found = /^ {2}namespace (\w+)/.exec(line))) space = found[1];
    else if ((found = /^ {4}interface (\w+)/.exec(line))) {
      name = `${space}.${found[1]}`;
      classes[name] = {};
    } else if ((found = /^ {4}enum (\w+) \{ (.*) \}/.exec(line))) {
      enums[`${space}.${found[1]}`] = found[2].split(", ");
    } else if ((found = /^ {6}(\w+): typeof ([\w.]+);/.exec(line))) {
      (constants[name] ??= {})[found[1]] = qualified(found[2]);
    } else if ((found = /^ {6}(\w+)\((.*)\): [^;]+;/.exec(line))) {
      const parameters = found[2] === "" ? [] : found[2].split(/, (?=\w+: )/);
      const types = parameters.map((parameter) => parameter.replace(/^\w+: /, ""));
      // Methods are looked up by name: one called "constructor" must not find Object's.
      const methods = classes[name];
      if (!Object.prototype.hasOwnProperty.call(methods, found[1])) methods[found[1]] = [];
      methods[found[1]].push({ parameters: types.map((type) => typeName(type, qualified)), scopes });
    } else if ((found = /^declare var (\w+): GoogleAppsScript\.([\w.]+);/.exec(line))) {
      globals[found[1]] = found[2];
    }
  }
  return { classes, enums, constants, globals };
}

const PLAIN = /^(string|Integer|number|boolean|any|Date|Byte|Char|object)(\[\])*$/;

function typeName(type: string, qualified: (type: string) => string): string {
  return PLAIN.test(type) ? type : qualified(type);
}
