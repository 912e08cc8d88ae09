import { difference, type Answer } from "./answer";
import { tasks, type Contender, type TaskName } from "./tasks";

// One contender in a process of its own: it shows that its answer is right, and then runs whenever it is told to.

const WARM_UPS = 5;
const [task, name, ...size] = process.argv.slice(2);
const { data: make, contenders } = tasks[task as TaskName];

async function answerOf(contender: Contender<any>, data: unknown): Promise<Answer> {
  const found: unknown = await contender.run(await contender.prepare(data));
  return contender.settle ? contender.settle(found, data) : (found as Answer);
}

const data = make(...size.map(Number));
const contender: Contender<any> = await contenders[name]();
const limit: Contender<any> = await contenders[Object.keys(contenders)[0]]();
const wrong = difference(await answerOf(contender, data), await answerOf(limit, data));
if (wrong !== null) throw new Error(`${task}, ${name}: ${wrong}`);

const input: unknown = await contender.prepare(data);
for (let turn = 0; turn < WARM_UPS; turn++) await contender.run(input);

process.on("message", () => {
  const begin = performance.now();
  void Promise.resolve(contender.run(input)).then(() => process.send!(performance.now() - begin));
});
process.send!("ready");
