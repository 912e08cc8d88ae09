import { Fault } from "../src/fault";

/** Without a sign of life for so long a run counts as given up. */
const MINUTES_TO_WAIT = 10;
const MINUTE = 60_000;
const PROPERTY = "XS.lease";
/** How long to wait for another's call to end. */
const PATIENCE = 2000;

interface Lease {
  readonly run: string;
  /** Times in milliseconds. */
  readonly since: number;
  readonly seen: number;
  /** The menu's run holds the document's lock to its end, and a run that dies loses it. */
  readonly menu: boolean;
}

type Store = GoogleAppsScript.Properties.Properties;

function store(): Store {
  return PropertiesService.getDocumentProperties();
}

function read(properties: Store): Lease | null {
  try {
    const lease = JSON.parse(properties.getProperty(PROPERTY) ?? "null") as Partial<Lease> | null;
    return typeof lease?.run === "string" && typeof lease.seen === "number" ? (lease as Lease) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function write(properties: Store, lease: Lease): void {
  properties.setProperty(PROPERTY, JSON.stringify(lease));
}

/** A spreadsheet that was taken, and the document's lock, which is held until `release`. */
export interface Taken {
  readonly release: () => void;
}

/**
 * Takes the spreadsheet for one run.
 *
 * @param run Who takes it. A page has one name for all its runs: its last one may have ended without giving back.
 * @throws Fault "run/taken" when someone else generates just now.
 */
export function take(run: string, menu: boolean): Taken {
  const lock = LockService.getDocumentLock();
  const properties = store();
  if (!lock.tryLock(PATIENCE)) throw taken(read(properties));
  try {
    const lease = read(properties);
    const now = Date.now();
    // The lock is ours, so a menu's run that left a lease is dead.
    const alive = lease && !lease.menu && now - lease.seen < MINUTES_TO_WAIT * MINUTE;
    if (alive && lease.run !== run) throw taken(lease);
    write(properties, { run, since: now, seen: now, menu });
    return { release: () => lock.releaseLock() };
  } catch (error) {
    lock.releaseLock();
    throw error;
  }
}

/**
 * Shows that a run is still alive, at most once a minute.
 *
 * @throws Fault "run/lost" when someone else has taken over.
 */
export function stillMine(run: string): void {
  const properties = store();
  const lease = read(properties);
  if (lease?.run !== run) {
    const message =
      "Someone else has begun to generate the sheets, because nothing was heard of this run for ten minutes. Wait until they are done, then generate again.";
    throw new Fault("run/lost", message);
  }
  const now = Date.now();
  if (now - lease.seen > MINUTE) write(properties, { ...lease, seen: now });
}

/** Gives the spreadsheet back, unless someone else has taken it over. */
export function giveBack(run: string): void {
  const properties = store();
  if (read(properties)?.run === run) properties.deleteProperty(PROPERTY);
}

function taken(lease: Lease | null): Fault {
  const clock = (time: number): string =>
    Utilities.formatDate(
      new Date(time),
      SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
      "HH:mm",
    );
  const since = lease ? ` since ${clock(lease.since)}` : " just now";
  const until = lease
    ? ` If nothing more is heard of them, you can take over at ${clock(lease.seen + MINUTES_TO_WAIT * MINUTE)}.`
    : "";
  return new Fault(
    "run/taken",
    `Someone is generating the sheets of this spreadsheet${since}. Wait until they are done, then generate again.${until}`,
  );
}
