import type { Described } from "../book";
import { subtitle, type Context } from "../context";
import type { Look } from "../look";
import { settingRow } from "../settings/setting";
import { settingList } from "../settings/settings";
import { labelHeaders } from "../typed/label";
import { userColumn } from "../user-column";

/** Sheet "Settings": everything that can be decided, a row each; the only place where it is kept. */
export function settingsSheet(context: Context): Described {
  const looks = settingList.map(({ look, default: usual }): Look => (usual === "off" ? "offOrShare" : look));
  /** Beside a text of several lines, others stand at its top. */
  const beside = (usual: Look): Look[] => looks.map((look) => (look === "wrapped" ? look : usual));
  const defaults = settingList.map((setting) => setting.default);
  return {
    kind: "settings",
    title: "Settings",
    subtitle: subtitle(context),
    notes: [
      "Change a value, then generate again. An emptied cell gets its default back.",
      "Bundles, with prices and promotions, stand in a table of your own: Bundle, Offerings, Price or Discount %, Rebate, Segments, Seats from, Seats to, From, To.",
    ],
    columns: [
      { key: "key", header: "Key", look: "text", hidden: true, values: settingList.map(settingRow) },
      {
        key: "setting",
        header: labelHeaders.settings.setting,
        look: "text",
        looks: beside("text"),
        values: settingList.map(({ label }) => label),
      },
      {
        ...userColumn("value", "letter", defaults),
        looks,
        choicesByRow: settingList.map(({ choices }) => choices),
      },
      { key: "default", header: "Default", look: "letter", looks, values: defaults },
      {
        key: "meaning",
        header: "Meaning",
        look: "sentence",
        looks: beside("sentence"),
        values: settingList.map(({ meaning }) => meaning),
      },
    ],
    summary: [],
    rows: settingList.length,
    colours: [],
    frozenColumns: 2,
    names: Object.fromEntries(
      settingList.flatMap((setting) =>
        setting.name === undefined ? [] : [[setting.name, [settingRow(setting), "value"] as const]],
      ),
    ),
  };
}
