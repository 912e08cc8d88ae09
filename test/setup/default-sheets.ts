/** The sheets that are made unless others are chosen, in tab order; Problems stands before Settings when there are any. */
export const DEFAULT_SHEETS = [
  "Summary",
  "Revenue Concentration",
  "Client Portfolio",
  "Tech Stack Matrix",
  "Holdings",
  "Settings",
];
