import { element, name } from "../element";
import { words } from "../language";
import { rebuild } from "../rebuild";

/** Something that can be chosen. */
export interface Choice<T> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
}

export interface ChosenList<T> {
  readonly root: HTMLElement;
  /** In the order chosen. */
  chosen(): T[];
  /** Offers other choices; what was chosen and is no choice any more falls away. */
  offer(groups: readonly (readonly [title: string, choices: readonly Choice<T>[]])[]): void;
  choose(ids: readonly string[]): void;
  /** What was chosen, by its ids. */
  ids(): readonly string[];
}

/**
 * A list that is put together one by one: a select with a button, and below it what was chosen.
 *
 * @param ordered Whether the order counts, so that an item can be moved up.
 */
export function chosenList<T>(
  id: string,
  title: string,
  ordered: boolean,
  changed: () => void,
): ChosenList<T> {
  const { asking: text } = words;
  const select = element("select", { id, "data-key": id });
  const add = element(
    "button",
    {
      type: "button",
      id: `${id}-add`,
      "data-key": `${id}-add`,
      "aria-label": text.addTo(title),
      onclick: take,
    },
    text.add,
  );
  const list = element("ol", { class: ordered ? "chosen" : "chosen unordered", "aria-label": title });
  const root = element("div", { class: "field" });
  root.append(element("label", { for: id }, title), element("div", { class: "amount" }, select, add), list);
  let choices = new Map<string, Choice<T>>();
  let ids: string[] = [];

  function take(): void {
    if (select.value === "" || ids.includes(select.value)) return;
    set([...ids, select.value]);
    select.value = "";
  }

  function set(wanted: readonly string[]): void {
    ids = [...wanted];
    draw();
    changed();
  }

  function draw(): void {
    rebuild(
      list,
      ids.map((one, place) => item(choices.get(one) as Choice<T>, place)),
    );
  }

  function item({ id: own, label }: Choice<T>, place: number): HTMLElement {
    const up = (): void => {
      const order = ids.filter((one) => one !== own);
      order.splice(place - 1, 0, own);
      set(order);
    };
    const remove = (): void => {
      set(ids.filter((one) => one !== own));
      select.focus();
    };
    const button = (act: string, sign: string, said: string, onclick: () => void): HTMLElement =>
      element(
        "button",
        { type: "button", class: "subtle", "data-key": `${id}-${act}-${own}`, "aria-label": said, onclick },
        sign,
      );
    return element(
      "li",
      {},
      element(
        "div",
        {},
        name(label),
        ordered && place > 0 ? button("up", "↑", text.up(label), up) : null,
        button("remove", "×", text.remove(label), remove),
      ),
    );
  }

  return {
    root,
    ids: () => ids,
    chosen: () => ids.map((one) => (choices.get(one) as Choice<T>).value),
    offer(groups) {
      choices = new Map(groups.flatMap(([, all]) => all.map((one) => [one.id, one] as const)));
      select.replaceChildren(
        element("option", { value: "" }, text.choose),
        ...groups.map(([label, all]) =>
          element(
            "optgroup",
            { label },
            ...all.map((one) => element("option", { value: one.id }, one.label)),
          ),
        ),
      );
      ids = ids.filter((one) => choices.has(one));
      draw();
    },
    choose(wanted) {
      ids = wanted.filter((one) => choices.has(one));
      draw();
    },
  };
}
