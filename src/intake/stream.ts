import { MRR, PROJECT, RESALE, TIME_AND_MATERIALS } from "../portfolio";
import { headerKey } from "./field";

const words: Readonly<Record<string, number>> = {
  mrr: MRR,
  recurring: MRR,
  monthlyrecurring: MRR,
  monthlyrecurringrevenue: MRR,
  project: PROJECT,
  projects: PROJECT,
  tm: TIME_AND_MATERIALS,
  timematerials: TIME_AND_MATERIALS,
  timeandmaterials: TIME_AND_MATERIALS,
  resale: RESALE,
};

/**
 * The stream that a text names.
 *
 * @returns Index into `streams`; undefined when the text is none of them.
 * @example readStream("T&M") // 2
 */
export function readStream(text: string): number | undefined {
  const key = headerKey(text);
  return Object.prototype.hasOwnProperty.call(words, key) ? words[key] : undefined;
}
