import { LINES, lines, MATRIX, PORTFOLIO, plainDesk } from "../kept/desk";

/* Hosts refuse by what the job asks of them beforehand, so it has to be what it writes. */

test("room is asked for as much as is written, rows below the body included", async () => {
  const { hand, host, generate } = await plainDesk();
  await generate();
  hand.type(MATRIX, "Cedar", "Note", "left");
  hand.type(MATRIX, "Birch", "Backup", "P");
  hand.addColumn(PORTFOLIO, "Mine", "Revenue");
  hand.type(PORTFOLIO, "Birch", "Mine", "x");
  hand.put(MATRIX, hand.values(MATRIX).length + 2, 3, "beneath");
  hand.table(LINES, ...lines.slice(0, 4), ["Acme", "Voice", 46_265, 70, 10]);
  hand.workbook.remove(hand.sheet("Holdings").id);
  await generate();
  expect(host.rooms.map(({ name }) => name)).toEqual([
    "Summary",
    "Revenue Concentration",
    PORTFOLIO,
    MATRIX,
    "Holdings",
    "Settings",
    "XSELL Journal",
  ]);
  for (const { name, rows, columns, id } of host.rooms) {
    const used = hand.sheet(name).used(true);
    expect(id === null).toBe(name === "Holdings");
    // The journal is written beside the old one first, which takes more than what stays.
    if (name === "XSELL Journal") expect(columns).toBeGreaterThanOrEqual(used!.columns);
    else expect([name, rows, columns]).toEqual([name, used!.row + used!.rows, used!.column + used!.columns]);
  }
});
