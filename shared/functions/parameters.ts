import type { Parameter } from "./spec";

// Parameters that several functions share, so that one idea has one help text.

export const revenues: Parameter = {
  name: "revenues",
  description: "One row or column of revenues; blank cells stay blank.",
  optional: false,
};

export const holdings: Parameter = {
  name: "holdings",
  description:
    "A row a client, a column an offering: revenue, or Y held, P or Z or blank a gap, N, X, C or L no gap.",
  optional: false,
};

export const inProfile: Parameter = {
  name: "in_profile",
  description:
    "Whether each client fits the target profile: yes or no, blank for not assessed. No leaves the client out.",
  optional: true,
};
