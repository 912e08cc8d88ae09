import { excelHost } from "../../excel/host";
import type { Grid } from "../../shared/grid";
import type { Host } from "../../shared/host";
import { openFrame, type Frame, type FrameOptions } from "../wire/frame";

export interface Session {
  readonly frame: Frame;
  readonly host: Host;
}

/** Our host on the real office.js: its globals are the frame's. */
export async function openSession(options: FrameOptions = {}): Promise<Session> {
  const frame = await openFrame(options);
  Object.assign(globalThis, { Excel: frame.window.Excel, Office: frame.window.Office });
  return { frame, host: excelHost() };
}

/** Runs a piece of work and counts how often it went to Excel. */
export async function countSyncs<T>(
  { frame }: Session,
  work: () => T | Promise<T>,
): Promise<[syncs: number, result: T]> {
  const before = frame.host.syncs;
  const result = await work();
  return [frame.host.syncs - before, result];
}

/** Draws a grid on the sheet with this id, or on a new one of this name. */
export async function writeTo(
  host: Host,
  grid: Grid,
  target: { id: string | null; name: string },
): Promise<void> {
  const id = target.id ?? (await host.add([{ kind: grid.kind, name: target.name }]))[0];
  await host.write(grid, id);
}
