import { catalogue } from "../shared/catalogue";

/** Functions of Sheets whose results fill more than the formula's own cell. */
const OFTEN = [
  "ARRAYFORMULA",
  "ARRAY_CONSTRAIN",
  "BYROW",
  "CHOOSECOLS",
  "FILTER",
  "FLATTEN",
  "HSTACK",
  "IMPORTRANGE",
  "MAKEARRAY",
  "MAP",
  "QUERY",
  "SCAN",
  "SEQUENCE",
  "SORT",
  "SORTN",
  "SPLIT",
  "TRANSPOSE",
  "UNIQUE",
  "VSTACK",
];

/** Whether a formula begins with one of them, or with one of ours. */
export const arrayFunctions = new RegExp(
  `^=\\s*(?:${[...OFTEN, ...catalogue.map(({ name }) => name)].join("|")})\\s*\\(`,
  "i",
);
