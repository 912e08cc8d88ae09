import type { Lineup, Offering } from "./lineup";
import type { Row } from "./matrix";
import { keyOf } from "./names";

/** The eight steps, as the method calls them. */
export const stepNames = [
  "Email and identity",
  "Security",
  "Backup and continuity",
  "Files and storage",
  "Communications",
  "Productivity and collaboration",
  "Business applications",
  "Infrastructure",
];

/** Whether a need, as written, asks for this offering: by one of its names or an older one's, else by its step. */
const asks = (word: string, offering: Offering, lineup: Lineup): boolean => {
  const named = lineup.find(word);
  if (named !== null) return (named.sold ? named.key : named.successor) === offering.key;
  const { step } = offering;
  if (step === null) return false;
  return [`${step}`, `step ${step}`, keyOf(stepNames[step - 1] ?? "")].includes(keyOf(word));
};

/** Whether a need, as written, is an offering or a step at all. */
const meansSomething = (word: string, lineup: Lineup): boolean =>
  lineup.find(word)?.sold === true ||
  (lineup.find(word)?.successor ?? null) !== null ||
  (lineup.find(word) === null &&
    (/^(step )?[1-8]$/u.test(keyOf(word)) || stepNames.some((step) => keyOf(step) === keyOf(word))));

/** The needs of a client that mean something; commas part them too, unless the whole is a name. */
const needsOf = (row: Row, lineup: Lineup): string[] =>
  (row.account.client.record?.needs ?? "")
    .split(";")
    .flatMap((piece) => (meansSomething(piece, lineup) ? [piece] : piece.split(",")))
    .filter((piece) => meansSomething(piece, lineup));

/** The place of the first need of a client that asks for an offering, from 1; Infinity where none does. */
export const needOf = (row: Row, lineup: Lineup, offering: Offering): number => {
  const place = needsOf(row, lineup).findIndex((word) => asks(word, offering, lineup));
  return place === -1 ? Infinity : place + 1;
};
