import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { declareClassPlugin, declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";
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
/** So many facts that told the last mutants are tried first: what tells one mostly tells its neighbours too. */
const MOST_TELLERS = 50;
/** So much of its time is for the quickest facts: those about one function alone. */
const QUICKEST = 1 / 3;
/** Milliseconds of facts for one mutant. Where all take longer they are drawn evenly, so that a score is a lower bound. */
const MOST = Number(process.env.FACTS_MS ?? Infinity);
/** The run of a script is all that can be cut off from outside. */
const CALL = new Script("fact()");
const WORDS = Object.keys(factsOf().words).join(", ");

/**
 * Runs the bundled tests for Stryker in a process that stays, where starting Jest for each mutant takes a second.
 */
class FactsRunner {
  tellers = [];

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

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail, mutantActivation }) {
    const { context } = this;
    const isChosen = this.drawn(testFilter ?? Object.keys(this.times()), Number(activeMutant.id));
    const mutated = async () => {
      // What is done when the script begins, is done with the mutant only where that is what it changes.
      if (mutantActivation !== "static") this.declared();
      Object.assign(context, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
      const result = await this.run(isChosen, disableBail);
      const reached = determineHitLimitReached(context.hitCount, hitLimit);
      Object.assign(context, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
      return reached ?? result;
    };
    if (mutantActivation === "static") this.facts = undefined;
    const isWarm = this.facts !== undefined;
    let result = await mutated();
    if (isWarm && (await this.isSpoiled(result))) {
      this.facts = undefined;
      result = await mutated();
    }
    if (mutantActivation === "static" || result.status !== DryRunStatus.Complete) this.facts = undefined;
    const failed = failedIn(result);
    if (failed) this.tellers = [...new Set([failed.id, ...this.tellers])].slice(0, MOST_TELLERS);
    return toMutantRunResult(result);
  }

  /** Whether a fact fails without a mutant too: an earlier one has left something behind in the script. */
  async isSpoiled(result) {
    const failed = failedIn(result);
    const fact = failed && this.declared().find(({ id }) => id === failed.id);
    return fact !== undefined && (await this.outcome(fact, HOUR)).status !== TestStatus.Success;
  }

  /** Which facts are tried: all that are chosen, or as many as there is time for: the tellers, the quickest, and of the others an even draw, another for each mutant. */
  drawn(chosen, shift) {
    const times = this.times();
    const sum = (ids) => ids.reduce((ms, id) => ms + times[id], 0);
    const sure = new Set(this.tellers);
    let quick = 0;
    for (const id of [...chosen].sort((a, b) => times[a] - times[b])) {
      quick += times[id];
      if (quick > MOST * QUICKEST) break;
      sure.add(id);
    }
    const [first, others] = [true, false].map((is) => chosen.filter((id) => sure.has(id) === is));
    const share = Math.min(1, (MOST - sum(first)) / sum(others));
    const isDrawn = (_, at) => Math.floor((at + shift + 1) * share) > Math.floor((at + shift) * share);
    const all = new Set([...first, ...others.filter(isDrawn)]);
    return ({ id }) => all.has(id);
  }

  /** The chosen tests, the tellers and then the fastest first; the first failure is enough unless all are asked for. */
  async run(isChosen, all) {
    let facts;
    try {
      facts = this.declared();
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error?.stack ?? error) };
    }
    const times = this.times();
    const order = new Map(this.tellers.map((id, place) => [id, place - MOST_TELLERS]));
    const placeOf = ({ id }) => order.get(id) ?? times[id];
    const tests = [];
    for (const fact of facts.filter(isChosen).sort((a, b) => placeOf(a) - placeOf(b))) {
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

  /** The facts of the script, which stays as long as nothing is left behind in it: code that has run before runs faster. */
  declared() {
    if (this.facts) return this.facts;
    const { words, facts } = factsOf();
    this.script.runInThisContext()(this.require, this.folder, ...Object.values(words));
    return (this.facts = facts);
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

function failedIn({ tests = [] }) {
  return tests.find(({ status }) => status === TestStatus.Failed);
}

/** "2/4" is the second of four parts: of the declarations those that begin so in their file. A part takes a part of the time. */
const [PART, PARTS] = (process.env.MUTANTS ?? "1/1").split("/").map(Number);
const part = {
  shouldIgnore: (path) =>
    path.parentPath?.isProgram() && path.node.start % PARTS !== PART - 1 ? "In another part." : undefined,
};

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "facts", FactsRunner),
  declareValuePlugin(PluginKind.Ignore, "part", part),
];
