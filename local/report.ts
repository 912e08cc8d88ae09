import { Fault } from "../src/fault";
import { headerKey } from "../src/intake/field";
import { serialOf } from "../src/calendar";
import { generate, survey } from "../shared/job";
import type { Outcome } from "../shared/outcome";
import { type Doing, runNow } from "../shared/steps";
import type { Wish } from "../shared/wish";
import { help, readArguments, type Request } from "./file/arguments";
import { withoutFolders } from "./file/folders";
import { givenSettings } from "./file/given";
import { FileHost } from "./file/host";
import { headersToMap } from "./file/headers";
import { outcomeForPrograms } from "./file/outcome";
import { problemLine, summaryOf } from "./file/summary";
import { putTemplates } from "./file/templates";

const CLEAR_LINE = "\r\x1b[K";

const words = process.argv.slice(2);

/** The command behind `npm run report` and `cross-sell-matrix`. Its result is the exit status. */
async function report(): Promise<0 | 1 | 2> {
  const request = readArguments(words, today());
  if (!request) {
    process.stdout.write(help);
    return 0;
  }
  if ("templates" in request) {
    answer(await putTemplates(request.templates, new Date()));
    return 0;
  }
  const { out, json } = request;
  const [host, wish] = await asked(request);
  if (!json) tell([...host.remarks, ...host.losses]);
  const outcome = run(host, wish);
  if (!json) tell(outcome.findings.map((finding) => problemLine(finding, host)));
  refuseUnknownHeaders(wish, outcome);
  await host.save("Cross-Sell Matrix", wish.sheets);
  answer(json ? JSON.stringify(outcomeForPrograms(out, outcome, host), null, 2) : summaryOf(out, outcome));
  return host.losses.length + outcome.findings.length > 0 ? 1 : 0;
}

async function asked({ inputs, out, settings, wish, day }: Request): Promise<[FileHost, Wish]> {
  const given = settings === null ? undefined : await givenSettings(settings);
  const { files, remarks } = await withoutFolders(inputs, out);
  const host = await FileHost.open(files, out, day);
  host.remarks.unshift(...remarks);
  return [host, { ...wish, settings: given }];
}

function answer(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

function run(host: FileHost, wish: Wish): Outcome {
  try {
    return runNow(generate(host, wish), { onStep: process.stderr.isTTY ? showProgress : undefined });
  } catch (error) {
    // Where nothing can be generated, what was found on the way tells why.
    if (error instanceof Fault && error.code === "input/nothing") {
      const found = runNow(survey(host, wish));
      tell(found.findings.map((finding) => problemLine(finding, host)));
      if (!words.includes("--json")) tell(headersToMap(found.tables));
    }
    throw error;
  } finally {
    if (process.stderr.isTTY) process.stderr.write(CLEAR_LINE);
  }
}

function tell(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
}

/** A misspelt --map would quietly change nothing. */
function refuseUnknownHeaders({ mapping }: Wish, { survey }: Outcome): void {
  const known = new Set(survey.tables.flatMap(({ headers }) => headers).map(headerKey));
  const unknown = Object.values(mapping["*"] ?? {}).find(
    (header) => header !== "" && !known.has(headerKey(header)),
  );
  if (unknown === undefined) return;
  throw new Fault(
    "report/arguments",
    `--map names the header "${unknown}", and no table has it. Write it as the file does.`,
  );
}

const stages = {
  reading: "Reading the tables",
  again: "Reading the tables once more",
  checking: "Checking every row",
  computed: "Computed",
  done: "Done",
} as const;

function showProgress(done: number, of: number, doing: Doing): void {
  const stage = typeof doing === "string" ? stages[doing] : `Writing ${doing.write}`;
  process.stderr.write(`${CLEAR_LINE}${done} of ${of}: ${stage}`);
}

/** The machine's own day, by its own calendar. */
function today(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as number;
}

report().then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    process.exitCode = 2;
    if (error instanceof Fault) {
      const { code, message } = error;
      if (words.includes("--json")) answer(JSON.stringify({ error: { code, message } }, null, 2));
      return tell([message]);
    }
    // Anything but a Fault is a mistake of ours, and its stack tells where.
    tell([String((error as Error).stack)]);
  },
);
