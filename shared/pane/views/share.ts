import type { Frozen } from "../../typed/frozen";
import { forget } from "../../share/forget";
import { freeze, type Turned } from "../../share/freeze";
import { putBack, type PutBack } from "../../share/put-back";
import { sharingReport, type SharingReport } from "../../share/report";
import type { Told } from "../../share/standing";
import { button } from "../button";
import { sheetChecks } from "../checklist";
import { element, name } from "../element";
import { addressOf } from "../../layout/address";
import { cellLink } from "../link";
import { notice } from "../notice";
import { portableOffer } from "../portable-offer";
import { rebuild } from "../rebuild";
import { run, STOPPED } from "../run";
import { sentenceOf } from "../sentences";
import type { State, Tools, View } from "../view";
import { sharingWords } from "../late-words";

/** More places of one sheet help nobody. */
const LISTED = 12;

/** Which cells need the add-in, what others see of them, and what to look at before sharing. */
export function shareView(tools: Tools): View {
  const { host, work, show } = tools;
  const text = sharingWords();
  const formulas = card("formulas", text.formulas);
  const checks = card("checklist", text.checklist);
  const printing = card("printing", text.printing);
  const hints = host.prefix === "" ? text.printHintsSheets : text.printHints;
  printing.body.append(element("ul", { class: "hints" }, ...hints.map((hint) => element("li", {}, hint))));
  const root = element("div", { class: "body" }, formulas.root);
  let report: SharingReport | null = null;
  let told: HTMLElement[] = [];
  let state: State | null = null;
  /** Formulas that could not be put back. */
  let lost: readonly Frozen[] = [];
  const offer = portableOffer(tools, draw, (made) => {
    told = made === null ? [] : [...listed(text.notPortable, made.left), ...listed(text.undone, made.undone)];
    void look();
  });
  formulas.body.setAttribute("aria-live", "polite");
  rebuild(formulas.body, [element("p", {}, text.looking)]);

  /** Reads alone, and so needs no turn among what is written. */
  async function look(): Promise<void> {
    try {
      const found = await run(sharingReport(host));
      if (found !== STOPPED) report = found;
    } catch (error) {
      told = [notice("warning", [sentenceOf(error)])];
    }
    draw();
  }

  async function turn(): Promise<void> {
    const turned: Turned | null = await work(
      text.turning,
      () => freeze(host),
      (done) => text.turned(done.formulas),
    );
    told =
      turned === null ? [] : [...listed(text.left, turned.left), ...listed(text.different, turned.different)];
    await look();
  }

  async function back(): Promise<void> {
    const done: PutBack | null = await work(
      text.puttingBack,
      () => putBack(host),
      ({ formulas: count }) => text.putBack(count),
    );
    told = done === null ? [] : listed(text.changed, done.kept);
    lost = done?.records ?? [];
    await look();
  }

  async function forgetLost(): Promise<void> {
    const count: number | null = await work(text.forgetting, () => forget(host, lost), text.forgot);
    if (count !== null) [lost, told] = [[], []];
    await look();
  }

  function draw(): void {
    // What stands below comes with the first report, so that this does not push it down.
    if (!checks.root.isConnected) root.append(checks.root, printing.root);
    if (state !== null) rebuild(checks.body, [sheetChecks(state, report)]);
    rebuild(formulas.body, report === null ? [...told, lookAgain()] : parts(report));
  }

  function lookAgain(): HTMLElement {
    return button("look-formulas", text.look, () => {
      told = [];
      void look();
    });
  }

  function parts(found: SharingReport): HTMLElement[] {
    const { uses, kept } = found;
    const { says, button: portable } = offer(found);
    const sheets = new Map<string, HTMLElement[]>();
    const counts = new Map<string, number>();
    for (const { sheet, row, column } of uses) {
      const links = sheets.get(sheet.name) ?? [];
      sheets.set(sheet.name, links);
      counts.set(sheet.name, (counts.get(sheet.name) ?? 0) + 1);
      const address = addressOf(row, column);
      if (links.length < LISTED) links.push(cellLink(address, sheet.name, address, show));
    }
    const list = [...sheets].map(([sheet, links]) => {
      const rest = (counts.get(sheet) ?? 0) - links.length;
      return element(
        "li",
        {},
        element("strong", {}, name(sheet)),
        " ",
        ...links.flatMap((link) => [link, " "]),
        rest > 0 ? text.more(rest) : null,
      );
    });
    return [
      element("p", {}, uses.length === 0 ? text.none : text.found(uses.length)),
      ...(uses.length === 0 ? [] : [element("ul", { class: "uses" }, ...list)]),
      ...(uses.length === 0 ? [] : [notice("info", [host.prefix === "" ? text.inSheets : text.inExcel])]),
      ...says,
      ...told,
      element(
        "div",
        { class: "actions" },
        uses.length === 0 ? null : button("to-values", text.toValues, () => void turn()),
        portable,
        kept === 0 ? null : button("put-back", text.back(kept), () => void back()),
        lost.length === 0 ? null : button("forget", text.forget(lost.length), () => void forgetLost()),
        lookAgain(),
      ),
      ...(kept === 0 ? [] : [element("p", { class: "hint" }, text.backHint)]),
    ];
  }

  function listed(title: string, cells: readonly Told[]): HTMLElement[] {
    if (cells.length === 0) return [];
    const rows = cells.slice(0, LISTED).map(({ sheet, address, formula }) => {
      const where = cellLink(address, sheet, address, show);
      return element("li", {}, name(sheet), " ", where, " ", element("code", {}, formula));
    });
    const rest = cells.length - rows.length;
    const more = rest > 0 ? element("li", {}, text.more(rest)) : null;
    return [notice("warning", [`${title}:`, element("ul", { class: "uses" }, ...rows, more)])];
  }

  return {
    root,
    opened: () => void look(),
    update(next) {
      state = next;
      rebuild(checks.body, [sheetChecks(next, report)]);
    },
  };
}

function card(id: string, title: string): { root: HTMLElement; body: HTMLElement } {
  const body = element("div", { id: `share-${id}` });
  const root = element("section", { class: "card", "aria-labelledby": `share-${id}-title` });
  root.append(element("h2", { id: `share-${id}-title` }, title), body);
  return { root, body };
}
