import type { TableKind } from "../../src/intake/table";

/**
 * What a column offers: words, or the names in the first column of another input table. Other
 * words are taken as well: the intake tells what it cannot read.
 */
export type Choices = readonly string[] | { readonly namesOf: TableKind };

export const clientNames: Choices = { namesOf: "clients" };
export const offeringNames: Choices = { namesOf: "offerings" };
export const managerNames: Choices = { namesOf: "managers" };

export const yesNo: Choices = ["yes", "no"];
export const streams: Choices = ["MRR", "Project", "T&M", "Resale"];
export const packages: Choices = ["current", "legacy MRR", "block time", "T&M"];
export const roles: Choices = ["farming", "hunting"];
export const steps: Choices = ["1", "2", "3", "4", "5", "6", "7", "8"];
export const segments: Choices = [
  ...["Construction", "Education", "Finance", "Healthcare", "Hospitality", "Legal", "Logistics"],
  ...["Manufacturing", "Non-profit", "Professional services", "Public sector", "Retail"],
];
