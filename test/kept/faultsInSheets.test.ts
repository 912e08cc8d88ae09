/** @jest-environment ./test/wire/environment.mjs */
import { sidebarHost } from "../../gsheets/sidebar/host";
import { scriptRun } from "../../local/appsscript/page";
import type { AppsScript } from "../../local/appsscript/script";
import { generate } from "../../shared/job";
import { runSoon } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { sheetsDesk } from "./desks";
import { fingerprint, imageOf, putBack, type Image } from "./image";
import { BEGINNINGS, failureOf, Met, prepare, SWEPT, wrongs } from "./sweep";

/*
 * Whatever call to Google's services fails, before or after it took effect, or is the last
 * one of a run that is killed: nothing typed is lost, no sheet lies about itself, and the
 * next run ends as if nothing had happened.
 */

jest.setTimeout(600_000);

const REFUSAL = "Service Spreadsheets failed while accessing document";

/** Calls that only read, or make something ready: they leave the same whether they fail before or after. */
const READS = /^(?:get|new|when|build|formatDate|require|tryLock)/;

test.each(BEGINNINGS)(
  "every call of the menu's run %s, failing before and after, and as the last one",
  async (_, wish, prepare) => {
    const desk = await sheetsDesk(undefined, wish);
    await prepare(desk);
    const { hand, script } = desk;
    const { workbook } = hand;
    const { office } = script;
    const before = imageOf(workbook);
    await desk.generate();
    const made = office.calls.map(({ method }) => method);
    const after = imageOf(workbook);
    expect(fingerprint(after)).not.toBe(fingerprint(before));

    const met = new Met();
    const found: string[] = [];
    /** @param stands Whether the workbook is as the image by now. */
    const judge = async (image: Image, label: string, stands: boolean): Promise<void> => {
      if (!met.isNew(image)) return;
      if (!stands) putBack(workbook, image);
      found.push(...wrongs(image, before, after).map((wrong) => `${label}: ${wrong}`));
      const failure = await failureOf(desk.generate());
      if (failure !== null) found.push(`${label}: ${failure}`);
      else if (fingerprint(imageOf(workbook)) !== fingerprint(after)) {
        found.push(`${label}: the next run ends otherwise`);
      }
    };

    // A run that is killed tidies nothing up: it leaves what stands after its last call.
    const left: { image: Image; label: string }[] = [];
    putBack(workbook, before);
    office.after = ({ method }) => left.push({ image: imageOf(workbook), label: `killed after ${method}` });
    await desk.generate();
    office.after = () => undefined;
    expect(left.length).toBe(made.length);
    for (const { image, label } of left) await judge(image, label, false);

    for (const [at, method] of made.entries()) {
      for (const when of ["before", "after"] as const) {
        if (when === "after" && READS.test(method)) continue;
        const label = `${when} call ${at}, ${method}`;
        putBack(workbook, before);
        let count = 0;
        let struck = false;
        office[when] = () => {
          if (count++ !== at) return;
          struck = true;
          throw new Error(REFUSAL);
        };
        office.calls.length = 0;
        try {
          script.menu("generateSheets");
        } catch (error) {
          // What fails while the run tells of its failure reaches Sheets itself.
          if (!String(error).includes(REFUSAL)) throw error;
        } finally {
          office[when] = () => undefined;
        }
        if (!struck) found.push(`${label}, was not made`);
        await judge(imageOf(workbook), label, true);
      }
    }
    expect(found.slice(0, 10)).toEqual([]);
    // Few states would say that the faults did not strike where it matters.
    expect(met.count).toBeGreaterThan(40);
    desk.close();
  },
);

test.each(["before", "after", "kill"] as const)(
  "every call of the sidebar's run to the script, failing: %s",
  async (when) => {
    const desk = await sheetsDesk(undefined, SWEPT);
    await prepare(desk);
    const { hand, script } = desk;
    const { workbook } = hand;
    const before = imageOf(workbook);
    let [at, count] = [-1, 0];
    const names: string[] = [];
    const failing: AppsScript = {
      ...script,
      fromPage(name, ...given) {
        if (when === "before" && count++ === at) throw new Error(REFUSAL);
        if (at < 0) names.push(name);
        const answer = script.fromPage(name, ...given);
        if (when !== "before" && count++ === at) throw new Error(REFUSAL);
        return answer;
      },
    };
    let host = sidebarHost();
    /** A page that is closed calls nothing more: its run is left where it is. */
    const closed = new Error("closed");
    const run = async (): Promise<void> => {
      if (when === "kill") host = sidebarHost();
      const end = when === "kill" ? () => Promise.reject(closed) : host.end;
      await runSoon(generate({ ...host, end }, { ...defaultWish, ...SWEPT }));
    };
    Object.assign(globalThis, { google: { script: { run: scriptRun(failing, {}) } } });
    await run();
    const calls = count;
    putBack(workbook, before);
    let minutes = 0;
    // Hours go by, and the day that the sheets say stays.
    const start = new Date().setHours(1, 0, 0, 0);
    script.office.now = () => start + minutes * 60_000;
    await desk.generate();
    const after = imageOf(workbook);
    const found: string[] = [];
    for (at = 0; at < calls; at++) {
      putBack(workbook, before);
      count = 0;
      script.office.calls.length = 0;
      await run().catch((error: unknown) => {
        if (!String(error).includes(REFUSAL)) throw error;
      });
      const label = `${when} ${names[at]}`;
      if (count <= at) found.push(`${label}, call ${at}, was not made`);
      found.push(...wrongs(imageOf(workbook), before, after).map((wrong) => `${label}: ${wrong}`));
      count = Infinity;
      if (when === "kill") {
        // Whoever closed the page left the lease behind.
        minutes += 11;
        await desk.generate();
      } else await run();
      if (fingerprint(imageOf(workbook)) !== fingerprint(after))
        found.push(`${label}: the next run ends otherwise`);
    }
    expect(found.slice(0, 10)).toEqual([]);
    expect(calls).toBeGreaterThan(12);
    Object.assign(globalThis, { google: undefined });
  },
);
