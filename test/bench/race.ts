import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";

/**
 * Freed memory stays with the process. Else the system hands it over anew in each round, which on a
 * virtual machine can take longer than the arithmetic, for all contenders alike.
 */
const keepMemory = { MALLOC_MMAP_THRESHOLD_: "1073741824", MALLOC_TRIM_THRESHOLD_: "1073741824" };

/** A contender's process, ready to run; throws what it threw. */
async function started(script: string, args: readonly string[]): Promise<ChildProcess> {
  const child = fork(script, args, {
    env: { ...process.env, ...keepMemory },
    execArgv: ["--max-old-space-size=12000"],
  });
  const ended = once(child, "exit").then(() => Promise.reject(new Error(`${args.join(" ")} ended`)));
  await Promise.race([once(child, "message"), ended]);
  ended.catch(() => undefined);
  return child;
}

/** What a program says in a process of its own, which then ends. */
export async function said(script: string, args: readonly string[]): Promise<number> {
  const child = fork(script, args, { env: { ...process.env, ...keepMemory } });
  const ended = once(child, "exit").then(() => Promise.reject(new Error(`${args.join(" ")} ended`)));
  ended.catch(() => undefined);
  const [answer] = (await Promise.race([once(child, "message"), ended])) as [number];
  return answer;
}

async function turn(child: ChildProcess): Promise<number> {
  const answer = once(child, "message") as Promise<[number]>;
  child.send("run");
  return (await answer)[0];
}

/**
 * Lets contenders run in turn, each in a process of its own, so that whatever else the machine
 * does falls on all of them.
 *
 * @returns Milliseconds of each round by contender.
 */
export async function race(
  script: string,
  task: string,
  names: readonly string[],
  size: readonly number[],
  rounds: number,
): Promise<Map<string, number[]>> {
  const children: ChildProcess[] = [];
  try {
    for (const name of names) children.push(await started(script, [task, name, ...size.map(String)]));
    const times = names.map((): number[] => []);
    for (let round = 0; round < rounds; round++) {
      for (const [at, child] of children.entries()) times[at].push(await turn(child));
    }
    return new Map(names.map((name, at) => [name, times[at]]));
  } finally {
    for (const child of children) child.kill();
  }
}
