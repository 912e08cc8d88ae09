/* What a host needs whose workbooks know functions by LAMBDA. */
export { dropUnused } from "./definitions";
export { makePortable } from "./make-portable";
export { tryPortable } from "./try-portable";
