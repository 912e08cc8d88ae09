import type { Cell } from "../../src/cell";
import { isBlank } from "../../src/cell";
import { checkCuts, defaultCuts, type Policy } from "../../src/measures/classes";
import type { Policies } from "../../src/measures/policies";
import { Fault } from "../../src/fault";
import { JOURNAL_NAME } from "../kinds";
import { addressOf } from "../layout/address";
import type { Finding } from "../outcome";
import type { Collected } from "../typed/collect";
import { settingRow, type Setting } from "./setting";
import { settings } from "./settings";
import { actionSettings, stepSettings, type Wording } from "./wording";

/** What counts, and what could not be taken. */
export interface Settled {
  readonly policies: Policies;
  readonly wording: Wording;
  readonly findings: readonly Finding[];
}

/**
 * The policies and the words that the Settings sheet asks for. A value that is not valid stays in its
 * cell and is told; its default counts.
 *
 * @param given Settings by their ids that somebody has just given elsewhere: this run puts them on the sheet.
 */
export function policiesFrom(
  { entries, typed }: Pick<Collected, "entries" | "typed">,
  given: Readonly<Record<string, Cell>>,
): Settled {
  const findings: Finding[] = [];
  const tell = (setting: Setting, found: Cell, advice: string): void => {
    const sheet = typed.find(({ standing }) => standing.kind === "settings");
    const at = sheet?.shared.find(({ row }) => row === settingRow(setting))?.at;
    const kept = `No Settings sheet held it: the hidden sheet ${JOURNAL_NAME} keeps it. Correct it on Settings, once that is generated.`;
    findings.push({
      sheet: sheet?.standing.name ?? "Settings",
      address: at ? addressOf(at[0], at[1]) : "",
      found: `${setting.label}: ${String(found)}`,
      advice: at || setting.id in given ? advice : `${advice} ${kept}`,
      amount: null,
      about: settingRow(setting),
    });
  };
  const value = <T>(setting: Setting & { readonly default: T }): T => {
    const entry = entries.value(settingRow(setting), "value");
    if (isBlank(entry)) return setting.default;
    const read = setting.read(entry);
    if (read === undefined)
      tell(setting, entry, `Not valid; the default counts. Enter ${setting.needs}, or clear the cell.`);
    return (read === undefined ? setting.default : read) as T;
  };
  const share = (setting: Setting): number => value(setting) as number;
  const rate = (setting: Setting): number | null => {
    const told = value(setting);
    return typeof told === "number" ? told : null;
  };
  const text = (setting: Setting): string => value(setting) as string;
  let cuts = {
    core: share(settings.core),
    mid: share(settings.mid),
    a: share(settings.a),
    b: share(settings.b),
    c: share(settings.c),
  };
  try {
    checkCuts(cuts);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    tell(settings.core, Object.values(cuts).join(", "), `${error.message} The defaults count.`);
    cuts = defaultCuts;
  }
  return {
    policies: {
      policy: value(settings.policy) as Policy,
      cuts,
      averageBy: value(settings.average) === "median" ? "median" : "mean",
      perSeat: value(settings.perSeat) === "yes",
      discountLimit: share(settings.discount),
      offersPerClient: value(settings.offers) as number,
      allSteps: value(settings.allSteps) === "yes",
      plan: {
        slotsPerQuarter: value(settings.slots) as number,
        signedPerQuarter: value(settings.signed) as number,
        wonPerQuarter: value(settings.won) as number,
      },
      dRate: share(settings.dRate),
      capture: share(settings.capture),
      yearStart: value(settings.yearStart) as number,
      crossSaleTarget: share(settings.crossSales),
      lowAttach: share(settings.lowAttach),
      closeRates: { clients: rate(settings.closeClients), prospects: rate(settings.closeProspects) },
    },
    wording: {
      actions: {
        A: text(actionSettings.A),
        B: text(actionSettings.B),
        C: text(actionSettings.C),
        D: text(actionSettings.D),
      },
      steps: stepSettings.map(text),
    },
    findings,
  };
}
