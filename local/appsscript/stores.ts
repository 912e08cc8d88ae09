import { play, SELF } from "./checked";
import type { Desk } from "./desk";

const MOST_BYTES_A_VALUE = 9 * 1024;
const MOST_BYTES = 500 * 1024;

/** PropertiesService: three stores of short texts with Google's quotas. */
export function playProperties(desk: Desk): object {
  const { workbook, userProperties, scriptProperties } = desk.office;
  return play(desk, "Properties.PropertiesService", {
    getDocumentProperties: () => playStore(desk, workbook.properties),
    getUserProperties: () => playStore(desk, userProperties),
    getScriptProperties: () => playStore(desk, scriptProperties),
  });
}

function playStore(desk: Desk, store: Map<string, string>): object {
  const change = (given: Readonly<Record<string, string>>, alone: boolean) => {
    const next = new Map([...(alone ? [] : store), ...Object.entries(given)]);
    for (const [name, text] of next) {
      if (bytes(text) > MOST_BYTES_A_VALUE) throw new Error("Argument too large: value");
      // What UTF-8 cannot carry comes back as another character.
      next.set(name, new TextDecoder().decode(new TextEncoder().encode(text)));
    }
    if ([...next].reduce((sum, [name, text]) => sum + bytes(name) + bytes(text), 0) > MOST_BYTES) {
      throw new Error(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    store.clear();
    for (const [name, text] of next) store.set(name, text);
    return SELF;
  };
  return play(desk, "Properties.Properties", {
    getProperty: (name: string) => store.get(name) ?? null,
    getProperties: () => Object.fromEntries(store),
    getKeys: () => [...store.keys()],
    setProperty: (name: string, text: string) => change({ [name]: text }, false),
    setProperties: (given: Readonly<Record<string, string>>, alone = false) => change(given, alone),
    deleteProperty: (name: string) => {
      store.delete(name);
      return SELF;
    },
    deleteAllProperties: () => {
      store.clear();
      return SELF;
    },
  });
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** LockService. A run that waits for a lock of another's waits in vain: nothing else goes on here. */
export function playLocks(desk: Desk): object {
  const lock = (name: string) => () => {
    const { locks } = desk.office;
    const take = () => {
      if ((locks.get(name) ?? desk) !== desk) return false;
      locks.set(name, desk);
      return true;
    };
    return play(desk, "Lock.Lock", {
      tryLock: take,
      waitLock: () => {
        if (!take()) throw new Error("Lock timeout: another process was holding the lock for too long.");
      },
      hasLock: () => locks.get(name) === desk,
      releaseLock: () => {
        if (locks.get(name) === desk) locks.delete(name);
      },
    });
  };
  return play(desk, "Lock.LockService", {
    getDocumentLock: lock("document"),
    getScriptLock: lock("script"),
    getUserLock: lock("user"),
  });
}
