import { playbook, type Companion, type Play } from "../../src/measures/playbook/playbook";
import type { Cell } from "../../src/cell";
import type { Column, Described } from "../book";
import { subtitle, type Context } from "../context";
import { offerKey, rowKey } from "../key";
import { labelHeaders } from "../typed/label";
import { stateSlot } from "../typed/slot";

/** Sheet "Playbook": part 11 of the method, a row for each offering beside each other one. */
export function playbookSheet(context: Context): Described {
  const { intake, measures } = context;
  const { offerings } = intake.portfolio;
  const plays = playbook(intake.portfolio, measures.listing, measures.matrix);
  const nameOf = (offering: number): string => offerings[offering].name;
  const pairs = plays.flatMap((play) => play.companions.map((companion) => ({ play, companion })));
  const column = (
    key: string,
    header: string,
    look: Column["look"],
    of: (play: Play, companion: Companion) => Cell,
  ): Column => ({ key, header, look, values: pairs.map(({ play, companion }) => of(play, companion)) });
  const linked = pairs.some(({ companion }) => offerings[companion.other].link !== null);
  return {
    kind: "playbook",
    title: "Playbook",
    subtitle: subtitle(context),
    notes: [
      "Both: holders of the offering that hold the other one too. Lift: how many times as often as all clients do; where five clients or more hold each.",
      "Usual next: what most holders first bought after it, by invoice date. Path: the order of the rest of the stack, each time what most went on with, five at least, else the lowest step.",
    ],
    columns: [
      {
        ...column("key", "Key", "text", ({ offering }, { other }) =>
          offerKey(rowKey(stateSlot(offerings[offering].key)), offerings[other].key),
        ),
        hidden: true,
      },
      column("offering", labelHeaders.playbook.offering, "text", ({ offering }) => nameOf(offering)),
      column("other", labelHeaders.playbook.other, "text", (_, { other }) => nameOf(other)),
      column("holders", "Holders", "count", ({ holders }) => holders),
      column("both", "Both", "count", (_, { both }) => both),
      column("lift", "Lift", "times", (_, { lift }) => lift),
      column("next", "Usual next", "text", ({ usualNext }) =>
        usualNext === null ? null : nameOf(usualNext),
      ),
      column("path", "Path", "wave", (_, { place }) => place),
      ...(linked
        ? [
            {
              ...column("link", "Link", "note", (_, { other }) => offerings[other].link),
              screenOnly: true as const,
            },
          ]
        : []),
    ],
    summary: [],
    rows: pairs.length,
    colours: [],
    frozenColumns: 3,
    names: {},
  };
}
