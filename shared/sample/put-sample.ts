import { monthOf } from "../../src/calendar";
import { freeName } from "../layout/free-name";
import type { PaneHost } from "../pane-host";
import { answer, type Job } from "../steps";
import { samplePortfolio } from "./sample-portfolio";

/** Puts the sample portfolio onto new sheets of the user's own, which are then read like any others. */
export function* putSample(host: PaneHost): Job<void> {
  const tables = samplePortfolio(monthOf(host.today()) - 1);
  const taken = (yield* answer(host.sheets())).map(({ name }) => name);
  const names = tables.map(({ name }) => {
    const free = freeName(name, taken);
    taken.push(free);
    return free;
  });
  yield* answer(host.begin());
  try {
    const ids = yield* answer(host.addOwn(names, tables.map(({ cells }) => ({ rows: cells.length, columns: cells[0].length })))); // prettier-ignore
    yield* answer(
      host.type(tables.map(({ cells }, index) => ({ id: ids[index], row: 0, column: 0, cells }))),
    );
  } finally {
    yield* answer(host.end());
  }
}
