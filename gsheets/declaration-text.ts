import { catalogue, type FunctionSpec } from "../shared/catalogue";
import { serverFunctions } from "./names";

/** The bundle's one global, under which webpack puts what server.ts exports. */
const LIBRARY = "XSellServer";

function customFunction({ name, description, parameters, returns, example }: FunctionSpec): string {
  const names = parameters.map((parameter) => parameter.name).join(", ");
  const lines = [
    description,
    "",
    `Example: =${example}`,
    "",
    ...parameters.map(({ name: parameter, description: text, optional }) =>
      optional ? `@param {any} [${parameter}] ${text}` : `@param {any} ${parameter} ${text}`,
    ),
    `@return {any[][]} ${returns}`,
    "@customfunction",
  ];
  const comment = lines.map((line) => ` * ${line}`.trimEnd()).join("\n");
  return `/**\n${comment}\n */\nfunction ${name}(${names}) {\n  return ${LIBRARY}.customFunction("${name}", [${names}]);\n}\n`;
}

function serverFunction(name: string): string {
  return `function ${name}() {\n  return ${LIBRARY}.${name}.apply(null, arguments);\n}\n`;
}

/**
 * The text of declarations.js: everything that Sheets calls by name, as global declarations.
 * Sheets offers completion only for functions whose comment says @customfunction.
 */
export function declarationText(): string {
  return [...catalogue.map(customFunction), ...serverFunctions.map(serverFunction)].join("\n");
}
