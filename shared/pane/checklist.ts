import type { SharingReport } from "../share/report";
import { element, name } from "./element";
import { money, monthName } from "./figures";
import { icon } from "./icon";
import type { State } from "./view";
import { sharingWords } from "./late-words";

/** What a leader would ask first: period, policy, reconciliation, what is open. */
export function sheetChecks({ survey, outcome }: State, report: SharingReport | null): HTMLElement {
  const text = sharingWords();
  const items: HTMLElement[] = [];
  if (survey) {
    const { period, reconciliation: sums } = survey;
    if (period === null) items.push(item(true, text.noPeriod));
    else {
      const last = monthName(period.last, "short");
      const says = text.period(monthName(period.first, "short"), last, period.months);
      const warning = period.incomplete ? `. ${text.periodIncomplete(last)}` : "";
      items.push(item(!period.incomplete && period.months === 12, `${says}${warning}`));
    }
    const open = sums.problem === 0 ? "" : `. ${text.notReconciled(money(sums.problem))}`;
    items.push(item(sums.problem === 0, `${text.reconciled(money(sums.read), money(sums.used))}${open}`));
    const problems = (outcome?.findings ?? survey.findings).length;
    items.push(item(problems === 0, text.problems(problems)));
  }
  if (report) {
    const { policy, incomplete, uses } = report;
    items.splice(1, 0, item(policy !== null, policy === null ? text.noPolicy : text.policy(policy)));
    if (incomplete.length > 0) items.push(item(false, text.incomplete(incomplete.join(", "))));
    items.push(item(uses.length === 0, text.formulasOpen(uses.length)));
  }
  return element("ul", { class: "checks" }, ...items);
}

function item(good: boolean, says: string): HTMLElement {
  const text = sharingWords();
  return element(
    "li",
    { class: good ? "good" : "open" },
    icon(good ? "done" : "warning"),
    element("span", { class: "unseen" }, `${good ? text.good : text.check}: `),
    name(says),
  );
}
