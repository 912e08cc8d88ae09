import { monthFromText, monthOf, monthText } from "../../src/calendar";
import type { Host } from "../host";
import { element } from "./element";
import { monthName } from "./figures";
import { notice } from "./notice";
import type { Actions, State, View } from "./view";
import { words } from "./language";

const MONTHS_OFFERED = 24;

const before = (month: string): string => monthText((monthFromText(month) ?? 1) - 1);

/** Which month is the last of the twelve, and a word when that month is not complete yet. */
export function periodChoice(host: Host, wish: Actions["wish"]): View {
  // The latest month with data is known only from a look that left the choice to it.
  let latest: string | null = null;
  const select = element("select", { id: "last-month" });
  select.addEventListener("change", () => wish({ lastMonth: select.value || null }));
  const advice = element("div", {});
  const label = element("label", { for: "last-month" }, words.lastMonth);
  const root = element("div", { class: "field" }, label, element("span", { class: "pick" }, select), advice);

  const useMonth = (month: string) => () => {
    // The button goes with the sentence; the select shows what it did.
    select.focus();
    wish({ lastMonth: month });
  };

  return {
    root,
    update(state) {
      const period = state.survey?.period ?? null;
      // Without dated lines there are no twelve months to choose from.
      root.hidden = period === null && state.survey !== null && state.wish.lastMonth === null;
      if (period && state.wish.lastMonth === null) latest = period.last;
      offer(select, choices(state, latest, host));
      select.value = state.wish.lastMonth ?? "";
      advice.replaceChildren();
      if (!period?.incomplete) return;
      const text = words.incomplete(monthName(period.last, "long"));
      const instead = before(period.last);
      const button = element("button", { type: "button", class: "plain", onclick: useMonth(instead) });
      button.append(words.useMonth(monthName(instead, "long")));
      advice.append(notice("warning", [text], button));
    },
  };
}

/** Months by value: the latest with data, then the last 24 and the chosen one. */
function choices({ wish }: State, latest: string | null, host: Host): Map<string, string> {
  const newest = monthFromText(latest ?? "") ?? monthOf(host.today());
  const months = new Set(Array.from({ length: MONTHS_OFFERED }, (_, ago) => monthText(newest - ago)));
  if (wish.lastMonth !== null) months.add(wish.lastMonth);
  const sorted = [...months].sort().reverse();
  const first: [string, string] = [
    "",
    words.latestMonth(latest === null ? null : monthName(latest, "short")),
  ];
  return new Map([first, ...sorted.map((month): [string, string] => [month, monthName(month, "long")])]);
}

/** Leaves a list alone that is right already: it may be open at this moment. */
function offer(select: HTMLSelectElement, options: ReadonlyMap<string, string>): void {
  const wanted = [...options];
  const same =
    wanted.length === select.options.length &&
    wanted.every(([value, text], index) => {
      const option = select.options[index];
      return option.value === value && option.text === text;
    });
  if (!same) select.replaceChildren(...wanted.map(([value, text]) => element("option", { value }, text)));
}
