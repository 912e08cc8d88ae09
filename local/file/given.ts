import type { Cell } from "../../src/cell";
import { Fault } from "../../src/fault";
import { settingList } from "../../shared/settings/settings";
import { bytesOf } from "./disk";

/**
 * Values for the Settings sheet from a JSON file such as `{"Core: starts below": 0.75, "XS_capture": "50 %"}`:
 * by a setting's label or by the name of its cell, in any case.
 *
 * @returns By setting id.
 * @throws Fault "file/settings" at the first thing that the sheet would not take, "file/missing".
 */
export async function givenSettings(file: string): Promise<Record<string, Cell>> {
  const given = objectIn(file, new TextDecoder().decode(await bytesOf(file)));
  const found: [string, Cell][] = [];
  for (const [key, value] of Object.entries(given)) {
    const wanted = key.trim().toLowerCase();
    const setting = settingList.find((one) =>
      [one.label, one.name].some((it) => it?.toLowerCase() === wanted),
    );
    if (!setting) {
      const labels = settingList.map(({ label }) => `"${label}"`).join(", ");
      throw wrong(file, `has "${key}", which is no setting. There are ${labels}.`);
    }
    const cell = typeof value === "boolean" ? (value ? "yes" : "no") : value;
    const read = typeof cell === "number" || typeof cell === "string" ? setting.read(cell) : undefined;
    if (read === undefined) {
      throw wrong(file, `has ${JSON.stringify(value)} for "${setting.label}". Enter ${setting.needs}.`);
    }
    if (found.some(([id]) => id === setting.id)) {
      throw wrong(file, `has "${setting.label}" twice, by its label and by its name. Keep one.`);
    }
    found.push([setting.id, read]);
  }
  return Object.fromEntries(found);
}

function objectIn(file: string, text: string): Record<string, unknown> {
  const needed = 'Write it like {"Core: starts below": 0.75}.';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw wrong(file, `is not JSON (${(error as Error).message}). ${needed}`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw wrong(file, `holds no JSON object. ${needed}`);
}

function wrong(file: string, message: string): Fault {
  return new Fault("file/settings", `--settings: ${file} ${message}`);
}
