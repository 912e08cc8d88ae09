import { catalogue } from "../shared/catalogue";

/**
 * The text of functions.json, Excel's metadata of the custom functions.
 *
 * Cells come as "any" with the addresses of their ranges, because an empty cell has to be
 * told from a 0; errors are let in, so that our message can say where one stands.
 */
export function metadata(): string {
  const functions = catalogue.map(({ name, description, parameters }) => ({
    id: name,
    name,
    description,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description,
      type: "any",
      dimensionality: "matrix",
      ...(parameter.optional ? { optional: true } : {}),
    })),
    result: { type: "any", dimensionality: "matrix" },
    options: { requiresParameterAddresses: true },
  }));
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2)}\n`;
}
