import type { Workbook, Worksheet } from "../../workbook";
import { WireError } from "../protocol";

/** Excel's rules for the name of a worksheet: 31 characters, none of `: \ / ? * [ ]`, unlike every other. */
export function checkSheetName(workbook: Workbook, name: unknown, own: Worksheet | null): void {
  const allowed =
    typeof name === "string" &&
    name.length > 0 &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!allowed) throw new WireError("InvalidArgument");
  const taken = workbook.sheets.some(
    (sheet) => sheet.id !== own?.id && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new WireError("ItemAlreadyExists");
}
