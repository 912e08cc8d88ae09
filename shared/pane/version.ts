import about from "../../package.json";

/** The add-in's version, as its package says. */
export const { version } = about;
