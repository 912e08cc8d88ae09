import { memoryWorkbook } from "../../local/memory";
import type { Workbook } from "../../local/workbook";
import { type GridCell } from "../../shared/grid";
import { gridOf } from "./grids";
import { openSession, type Session, writeTo } from "./session";

export let session: Session;

export let workbook: Workbook;

beforeEach(async () => {
  workbook = memoryWorkbook("Data");
  session = await openSession({ workbook });
});

afterEach(() => {
  expect(session.frame.host.unknown).toEqual([]);
  session.frame.close();
});

export const portfolio = { id: null, name: "Client Portfolio" };

export const write = (
  body: readonly (readonly GridCell[])[],
  change = {},
  target = portfolio as { id: string | null; name: string },
) => writeTo(session.host, gridOf(body, change), target);

export const standing = async () => {
  const found = (await session.host.sheets()).find(({ kind }) => kind === "portfolio")!;
  return { id: found.id, name: "not used" };
};
