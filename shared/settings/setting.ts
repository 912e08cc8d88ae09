import type { Cell } from "../../src/cell";
import { isBlank, isError, textOf } from "../../src/cell";
import { readFlag } from "../../src/intake/flag";
import { rowKey } from "../key";
import type { Look } from "../look";

/** One thing that the user can decide, as it stands in a row of the Settings sheet. */
export interface Setting {
  /** Stable, whatever the label; the row's Key hangs on it. */
  readonly id: string;
  readonly label: string;
  readonly default: Cell;
  readonly look: Look;
  /** What it does, in a sentence. */
  readonly meaning: string;
  /** The workbook-wide name of its cell. */
  readonly name?: string;
  /** Offered as a drop-down. */
  readonly choices?: readonly string[];
  /** The least and the most of a whole number. */
  readonly range?: readonly [least: number, most: number];
  /** What a valid value looks like, for the message. */
  readonly needs: string;
  /** The value as it counts; undefined when it is not valid. */
  readonly read: (cell: Cell) => Cell | undefined;
}

type Texts = Pick<Setting, "id" | "label" | "meaning" | "name">;

/** Text of a number such as 25 or 25 %, which people type where a cell holds text. */
function numberIn(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell;
  const found = /^\s*(-?\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(typeof cell === "string" ? cell : "");
  if (!found) return undefined;
  // As 0.2 is written, not as 20 ÷ 100 comes out.
  return found[2] === "" ? Number(found[1]) : Number((Number(found[1]) / 100).toPrecision(15));
}

/** A fraction from 0 to 1, shown as a percentage. */
export function shareSetting(texts: Texts & { readonly default: number }): Setting {
  return {
    ...texts,
    look: "share",
    needs: "a share from 0 to 100 %",
    read: (cell) => {
      const share = numberIn(cell);
      return share !== undefined && share >= 0 && share <= 1 ? share : undefined;
    },
  };
}

/** A fraction from 0 to 1, or off. */
export function offOrShareSetting(texts: Texts): Setting & { readonly default: "off" } {
  const share = shareSetting({ ...texts, default: 0 });
  return {
    ...share,
    default: "off",
    needs: `off, or ${share.needs}`,
    read: (cell) =>
      typeof cell === "string" && cell.trim().toLowerCase() === "off" ? "off" : share.read(cell),
  };
}

/** A whole number. */
export function countSetting(
  texts: Texts & { readonly default: number; readonly least: number; readonly most: number },
): Setting {
  const { least, most, ...rest } = texts;
  return {
    ...rest,
    look: "count",
    range: [least, most],
    needs: `a whole number from ${least} to ${most}`,
    read: (cell) => {
      const count = numberIn(cell);
      const whole = count !== undefined && Number.isInteger(count);
      return whole && count >= least && count <= most ? count : undefined;
    },
  };
}

/** One of some words. */
export function choiceSetting(
  texts: Texts & { readonly default: string; readonly choices: readonly string[] },
): Setting {
  const { choices } = texts;
  return {
    ...texts,
    look: "letter",
    needs: `one of ${choices.join(", ")}`,
    read: (cell) => {
      const word = typeof cell === "string" ? cell.trim().toLowerCase() : "";
      return choices.find((choice) => choice === word);
    },
  };
}

/** Yes or no. */
export function yesNoSetting(texts: Texts & { readonly default: "yes" | "no" }): Setting {
  return {
    ...texts,
    look: "letter",
    choices: ["yes", "no"],
    needs: "yes or no",
    read: (cell) => {
      const flag = isBlank(cell) ? undefined : readFlag(cell);
      return flag === undefined || flag === null ? undefined : flag ? "yes" : "no";
    },
  };
}

/** Words of the user's own, shown as they are. */
export function textSetting(texts: Texts & { readonly default: string; readonly longest: number }): Setting {
  const { longest, ...rest } = texts;
  return {
    ...rest,
    look: "wrapped",
    needs: `a text of up to ${longest} characters`,
    read: (cell) => {
      const text = isError(cell) ? "" : textOf(cell).trim();
      return text !== "" && text.length <= longest ? text : undefined;
    },
  };
}

/** The row's Key. */
export function settingRow({ id }: Setting): string {
  return rowKey(`setting ${id}`);
}

/**
 * A formula for the share in the cell of this name. What is no share there, such as text
 * or 80 for 80 %, counts as it did in the run.
 */
export function shareNamed(name: string, counts: number): string {
  return `IF(ISNUMBER(${name}),IF(AND(${name}>=0,${name}<=1),${name},${counts}),${counts})`;
}
