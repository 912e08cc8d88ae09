import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { factsOf } from "./facts.mjs";
import { fewerRuns } from "./fewer-runs.mjs";

const BUNDLE = "test/mutation/bundle.js";
const TIMES = "test/mutation/times.json";
const HOUR = 3_600_000;
/** Milliseconds of facts for one mutant. Where all take longer they are drawn evenly, so that a score is a lower bound. */
const MOST = Number(process.env.FACTS_MS ?? Infinity);
/** The run of a script is all that can be cut off from outside. */
const CALL = new Script("fact()");
const WORDS = Object.keys(factsOf().words).join(", ");

/**
 * Runs the bundled tests for Stryker in a process that stays: the script is compiled once and evaluated anew for each
 * mutant, which takes some 20 ms where starting Jest takes a second.
 */
class FactsRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const file = join(process.cwd(), BUNDLE);
    const require = createRequire(file);
    const source = `(function (require, __dirname, ${WORDS}) {${readFileSync(file, "utf8")}\n})`;
    this.script = new Script(source, { filename: file });
    this.require = (id) => (id === "fast-check" ? fewerRuns(require(id)) : require(id));
    this.folder = join(file, "..");
    this.context = globalThis.__stryker__ ??= {};
  }

  async dryRun() {
    const { context } = this;
    context.mutantCoverage = { static: {}, perTest: {} };
    const result = await this.run(() => true, true);
    const mutantCoverage = context.mutantCoverage;
    delete context.mutantCoverage;
    if (result.status !== DryRunStatus.Complete) return result;
    const times = Object.fromEntries(result.tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(TIMES, JSON.stringify(times));
    return { ...result, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const { context } = this;
    const chosen = testFilter && new Set(testFilter);
    Object.assign(context, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
    const total = Object.entries(this.times()).reduce(
      (sum, [id, ms]) => ((chosen?.has(id) ?? true) ? sum + ms : sum),
      0,
    );
    const share = Math.min(1, MOST / total);
    let drawn = 0;
    const isDrawn = ({ id }) => {
      if (!(chosen?.has(id) ?? true)) return false;
      const before = Math.floor(drawn);
      drawn += share;
      return Math.floor(drawn) > before;
    };
    const result = await this.run(isDrawn, disableBail);
    const reached = determineHitLimitReached(context.hitCount, hitLimit);
    Object.assign(context, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    return toMutantRunResult(reached ?? result);
  }

  /** The chosen tests, the fastest first; the first failure is enough unless all are asked for. */
  async run(isChosen, all) {
    let facts;
    try {
      facts = this.declared();
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error?.stack ?? error) };
    }
    const times = this.times();
    const tests = [];
    for (const fact of facts.filter(isChosen).sort((a, b) => times[a.id] - times[b.id])) {
      const allowed = fact.id in times ? 2000 + 4 * times[fact.id] : HOUR;
      const outcome = await this.outcome(fact, allowed);
      if (outcome.timedOut) return { status: DryRunStatus.Timeout, reason: outcome.timedOut };
      tests.push(outcome);
      if (outcome.status === TestStatus.Failed && !all) break;
    }
    return { status: DryRunStatus.Complete, tests };
  }

  /** Milliseconds of each fact in the first run, which wrote them; empty in that run itself. */
  times() {
    return (this.known ??= existsSync(TIMES) ? JSON.parse(readFileSync(TIMES, "utf8")) : undefined) ?? {};
  }

  declared() {
    const { words, facts } = factsOf();
    this.script.runInThisContext()(this.require, this.folder, ...Object.values(words));
    return facts;
  }

  /** @param allowed Milliseconds: a loop without an end is cut off, and the process stays. */
  async outcome({ id, name, body }, allowed) {
    this.context.currentTestId = id;
    const begin = performance.now();
    const told = (status, failureMessage) => {
      const timeSpentMs = Math.ceil(performance.now() - begin);
      return { id, name, status, failureMessage, timeSpentMs };
    };
    globalThis.fact = body;
    try {
      await CALL.runInThisContext({ timeout: allowed });
      return told(TestStatus.Success);
    } catch (error) {
      if (error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return { timedOut: name };
      return told(TestStatus.Failed, String(error?.message ?? error));
    } finally {
      this.context.currentTestId = undefined;
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "facts", FactsRunner)];
