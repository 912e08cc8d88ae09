import type { Prospect } from "../../../src/measures/calculator";
import { shownName } from "../../../src/text";
import { element } from "../element";
import { words } from "../language";

/** More segments than this are none to choose from. */
const DRAWN = 50;

export interface ProspectFields {
  readonly root: HTMLElement;
  /** The segments of the clients. */
  offer(segments: readonly string[]): void;
  typed(): readonly string[];
  /** @param texts As `typed` gave them. */
  type(texts: readonly string[]): void;
  read(): Pick<Prospect, "segment" | "seats" | "inProfile">;
}

/** What is known of somebody who is no client yet. */
export function prospectFields(changed: () => void): ProspectFields {
  const { asking: text } = words;
  const names = element("datalist", { id: "asking-segments" });
  const segment = element("input", { ...at("segment"), type: "search", list: names.id, oninput: changed });
  const seats = element("input", { ...at("seats"), type: "number", min: "1", step: "any", oninput: changed });
  const wrong = element("p", { class: "wrong", id: "asking-seats-wrong", role: "alert" });
  seats.setAttribute("aria-describedby", wrong.id);
  const profiles = Object.entries(text.profiles).map(([value, label]) => element("option", { value }, label));
  const profile = element("select", { ...at("profile"), onchange: changed }, ...profiles);
  const root = element("div", {});
  root.append(
    field("segment", text.segment, segment, names),
    field("seats", text.seats, seats, wrong),
    field("profile", text.inProfile, profile),
  );
  const inputs = [segment, seats, profile];
  return {
    root,
    typed: () => inputs.map(({ value }) => value),
    type: (texts) => inputs.forEach((input, place) => (input.value = texts[place])),
    offer: (segments) =>
      names.replaceChildren(...segments.slice(0, DRAWN).map((value) => element("option", { value }))),
    read() {
      const told = shownName(segment.value);
      const count = seats.value === "" ? null : Number(seats.value);
      const isWrong = seats.validity.badInput || (count !== null && !(count > 0));
      wrong.textContent = isWrong ? text.badSeats : "";
      if (isWrong) seats.setAttribute("aria-invalid", "true");
      else seats.removeAttribute("aria-invalid");
      return {
        segment: told === "" ? null : told,
        seats: isWrong ? null : count,
        inProfile: { unknown: null, yes: true, no: false }[profile.value] ?? null,
      };
    },
  };
}

function at(what: string): { id: string; "data-key": string } {
  return { id: `asking-${what}`, "data-key": `asking-${what}` };
}

function field(what: string, label: string, ...parts: HTMLElement[]): HTMLElement {
  return element("div", { class: "field" }, element("label", { for: `asking-${what}` }, label), ...parts);
}
