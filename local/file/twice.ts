import { resolve } from "node:path";
import { Fault } from "../../src/fault";

/** A file read twice would count its revenue twice. */
export function refuseTwice(inputs: readonly string[], out: string): void {
  const paths = inputs.map((file) => resolve(file));
  const again = paths.findIndex((path, index) => paths.indexOf(path) < index);
  if (again >= 0) throw new Fault("file/twice", `${inputs[again]} is named twice. Name it once.`);
  if (!paths.includes(resolve(out))) return;
  throw new Fault(
    "file/twice",
    `${out} is named as input and as --out. Choose another --out: your own sheets stay untouched.`,
  );
}
