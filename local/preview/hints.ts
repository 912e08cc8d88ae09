import { addressOf } from "../../shared/layout/address";
import type { Stage } from "./side";

/** Shows what a function says in the cell that is chosen or pointed at, where it ended with an error. */
export function showMessages({ engine: { api, model }, messages }: Stage, place: HTMLElement): void {
  const show = (row: number, column: number): void => {
    const text = messages.at({ sheet: model.getActiveSheet().getSheetId(), row, column });
    place.textContent = text === "" ? "" : `${addressOf(row, column)}: ${text}`;
  };
  const showChosen = (): void => {
    const chosen = api.getActiveWorkbook()?.getActiveRange()?.getRange();
    if (chosen) show(chosen.startRow, chosen.startColumn);
  };
  api.addEvent(api.Event.SelectionChanged, showChosen);
  api.addEvent(api.Event.CellHover, ({ row, column }) => show(row, column));
  messages.changed = showChosen;
}
