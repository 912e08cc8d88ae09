import { WireError } from "../protocol";

/** The colour as Excel gives it back; here add-ins write #RRGGBB and nothing else. */
export function checkColor(color: unknown): string {
  if (typeof color === "string" && /^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  throw new WireError("InvalidArgument");
}
