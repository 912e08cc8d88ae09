import { calculator, type Advice, type Calculator } from "../../../src/measures/calculator";
import type { Need } from "../../../src/portfolio";
import { compareText } from "../../../src/text";
import type { Basis } from "../../insights";
import { element } from "../element";
import { words } from "../language";
import { rebuild } from "../rebuild";
import { adviceParts } from "./advice";
import { chosenList, type Choice } from "./chosen-list";
import { clientField } from "./client-field";
import type { Draft, Drafts } from "./draft";
import { prospectFields } from "./prospect-fields";

export interface AskingForm {
  readonly root: HTMLElement;
  /** Asks from now on of these figures. */
  ask(basis: Basis): void;
}

/**
 * The cross-sell calculator as a form: who it is, what it has and needs; below, what to offer.
 *
 * @param drafts Tells what an earlier form holds, and from now on what this one does.
 */
export function askingForm(drafts: Drafts): AskingForm {
  const { asking: text } = words;
  let basis: Basis | null = null;
  let calculated: Calculator | null = null;
  let rows = new Map<string, number>();
  /** The client in sight, as the sheets show it. */
  let client: string | null = null;
  /** What is still to be taken over, once there is something to choose from. */
  let before: Draft | null = drafts.asking?.() ?? null;

  const who = element(
    "select",
    { id: "asking-who", "data-key": "asking-who", onchange: () => (shape(), answer()) },
    ...Object.entries(text.kinds).map(([value, label]) => element("option", { value }, label)),
  );
  const clients = clientField(choose);
  const prospect = prospectFields(answer);
  const has = chosenList<number>("asking-has", text.has, false, answer);
  const needs = chosenList<Need>("asking-needs", text.needs, true, answer);
  const said = element("p", { class: "said", role: "status", id: "asking-said" });
  const result = element("div", { id: "asking-result" });
  const root = element("div", {});
  root.append(
    element("div", { class: "field" }, element("label", { for: who.id }, text.who), who),
    clients.root,
    prospect.root,
    has.root,
    needs.root,
    said,
    result,
  );
  shape();
  drafts.asking = () =>
    before ?? {
      who: who.value,
      client,
      search: clients.typed(),
      prospect: prospect.typed(),
      has: has.ids(),
      needs: needs.ids(),
    };

  function resume(draft: Draft): void {
    who.value = draft.who;
    client = draft.client;
    clients.type(draft.search);
    prospect.type(draft.prospect);
    has.choose(draft.has);
    needs.choose(draft.needs);
    shape();
  }

  function shape(): void {
    const asksClient = who.value === "client";
    clients.root.hidden = !asksClient;
    prospect.root.hidden = has.root.hidden = asksClient;
    needs.root.hidden = asksClient && client === null;
  }

  function choose(label: string | null): void {
    if (label === client) return;
    client = label;
    const row = label === null ? undefined : rows.get(label);
    if (row !== undefined) needs.choose(needsOf(row));
    shape();
    answer();
  }

  /** The needs that the client's table has, by the ids of the choices. */
  function needsOf(row: number): string[] {
    const { measures, portfolio } = basis as Basis;
    return (measures.market.needs?.[row] ?? []).map((need) =>
      "step" in need ? stepId(need.step) : offeringId(portfolio.offerings[need.offering].key),
    );
  }

  /** Says one sentence, which is read out, and shows the answer below. */
  function tell(sentence: string, parts: readonly HTMLElement[] = []): void {
    if (said.textContent !== sentence) said.textContent = sentence;
    rebuild(result, parts);
  }

  function answer(): void {
    if (basis === null) return;
    const { measures, portfolio } = basis;
    if (portfolio.offerings.every(({ retired }) => retired)) return tell(text.noOfferings);
    calculated ??= calculator(basis);
    const others = measures.market.matrix.rows - (who.value === "client" ? 1 : 0);
    const none = others < 1 ? text.alone : null;
    if (who.value === "prospect") {
      const described = { ...prospect.read(), has: has.chosen(), needs: needs.chosen() };
      const advice = calculated.toProspect(described);
      return tell(none ?? text.said(text.prospect, advice.offers.length), parts(advice, []));
    }
    const row = client === null ? undefined : rows.get(client);
    if (row === undefined) return tell(client === null ? "" : text.gone(client));
    const advice = calculated.toClient(row, needs.chosen());
    const gone = measures.market.left[row] ? text.left : null;
    tell(
      gone ?? none ?? text.said(client as string, advice.offers.length),
      parts(advice, measures.flags[row]),
    );
  }

  function parts(advice: Advice, flags: readonly string[]): HTMLElement[] {
    return adviceParts({
      basis: basis as Basis,
      advice,
      isProspect: who.value === "prospect",
      flags,
    });
  }

  return {
    root,
    ask(next) {
      if (next === basis) return;
      basis = next;
      calculated = null;
      const { clients: all, offerings } = next.portfolio;
      const listed = Array.from(next.measures.listing.clients, (index) => all[index]);
      rows = new Map(listed.map(({ label }, row) => [label, row]));
      clients.offer([...rows.keys()].sort(compareText));
      prospect.offer([...new Set(listed.flatMap(({ segment }) => segment ?? []))].sort(compareText));
      const named = offerings
        .map(({ name, key, retired, listed: shown, successor }, index) => ({
          name,
          key,
          retired,
          index,
          shown,
          successor,
        }))
        // What is no longer sold and has no successor says nothing about what could be sold.
        .filter(({ shown, retired, successor }) => shown && (!retired || successor !== null));
      const held = named.map(({ name, key, index }) => ({ id: offeringId(key), label: name, value: index }));
      const sold = named.filter(({ retired }) => !retired);
      has.offer([[text.offerings, held]]);
      needs.offer([
        [text.steps, next.steps.map((name, index): Choice<Need> => ({ id: stepId(index + 1), label: text.step(index + 1, name), value: { step: index + 1 } }))], // prettier-ignore
        [text.offerings, sold.map(({ name, key, index }) => ({ id: offeringId(key), label: name, value: { offering: index } }))], // prettier-ignore
      ]);
      if (before !== null) resume(before);
      before = null;
      answer();
    },
  };
}

function stepId(step: number): string {
  return `step ${step}`;
}

/** No key of an offering has a tab in it. */
function offeringId(key: string): string {
  return `offering\t${key}`;
}
