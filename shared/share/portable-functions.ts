/** The functions that have a portable form, by name. */
export const portableFunctions = [
  "REVPCT",
  "CUMREVPCT",
  "CUMCLIENTPCT",
  "ABCDCLASS",
  "XSELLPOTENTIAL",
] as const;

export type PortableFunction = (typeof portableFunctions)[number];
