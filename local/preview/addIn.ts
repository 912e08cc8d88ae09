import type { FunctionMetadata, Metadata } from "../wire/invoke";
import { readManifest, type Manifest } from "./manifest";

/** functions.json with what it says to the user. */
interface FunctionTexts extends Metadata {
  readonly functions: readonly FunctionText[];
}

export interface FunctionText extends FunctionMetadata {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly (FunctionMetadata["parameters"][number] & {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  })[];
}

/** What the built add-in says of itself to Excel. */
export interface AddIn {
  readonly functions: FunctionTexts;
  readonly manifest: Manifest;
}

export async function readAddIn(): Promise<AddIn> {
  const [functions, manifest] = await Promise.all([
    fetch("excel/functions.json").then((answer) => answer.json() as Promise<FunctionTexts>),
    fetch("excel/manifest.xml").then((answer) => answer.text()),
  ]);
  return { functions, manifest: readManifest(manifest) };
}
