import { stageOf, type StageFound } from "../../src/score/stage";

/* How far a provider has come, by the four stages of method part 10. */

type Given = Parameters<typeof stageOf>[0][number];

/** So many offerings, all held, of no step. */
const plain = (count: number): Given[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `O${at}`,
    step: null,
    infrastructure: null,
    cloud: null,
  }));
const [first] = plain(1);
const step8 = { ...first, step: 8 };
const marked = { ...first, infrastructure: true };
const unmarked = { ...first, infrastructure: false };

/** Of the share, a fraction, 0.3 is the target. */
const found = (offerings: Given[], share: number | null = null, unheld = 0): StageFound =>
  stageOf(offerings, offerings.map((_, at) => (at < unheld ? 0 : 1)), share, 0.3); // prettier-ignore

const nothing = { offerings: 0, infrastructure: false, share: false };

test.each<[string, StageFound, Partial<StageFound>]>([
  ["nothing held", found(plain(3), null, 3), { stage: "none", held: 0, missing: { ...nothing, offerings: 1 } }],
  ["three", found(plain(3)), { stage: "Build", held: 3, missing: { ...nothing, offerings: 1 } }],
  ["four", found(plain(4)), { stage: "Breadth", missing: { ...nothing, offerings: 6, infrastructure: true } }],
  ["nine, infrastructure among them", found([...plain(8), step8]), { stage: "Breadth", missing: { ...nothing, offerings: 1 } }],
  ["ten without infrastructure", found(plain(10)), { stage: "Breadth", infrastructure: false, missing: { ...nothing, infrastructure: true } }],
  ["ten of which nobody holds one", found([...plain(9), step8], null, 1), { stage: "Breadth", held: 9 }],
  ["ten, one of step 8", found([...plain(9), step8]), { stage: "Depth", infrastructure: true, missing: { ...nothing, share: true } }],
  ["ten, one marked", found([...plain(9), marked]), { stage: "Depth", infrastructure: true }],
  ["where the column says no, step 8 counts for nothing", found([...plain(8), step8, unmarked]), { stage: "Breadth", infrastructure: false }],
  ["eleven", found([...plain(10), step8]), { stage: "Depth", held: 11, missing: { ...nothing, share: true } }],
  ["a share a little below the target", found([...plain(9), step8], 0.299), { stage: "Depth", missing: { ...nothing, share: true } }],
  ["a share at the target", found([...plain(9), step8], 0.3), { stage: "Scale", missing: nothing }],
  ["a share without the depth", found(plain(4), 0.5), { stage: "Breadth" }],
  ["only those marked Cloud count", found([{ ...first, cloud: true }, { ...first, cloud: false }, ...plain(3)]), { stage: "Build", held: 1, cloudOnly: true }],
])("%s", (_, told, expected) => {
  expect(told).toMatchObject(expected);
}); // prettier-ignore
