/** @jest-environment jsdom */
import { paneFooter } from "../../shared/pane/footer";

afterEach(() => jest.restoreAllMocks());

test("a run that starts over says why, and its time is counted anew", () => {
  let now = 0;
  jest.spyOn(Date, "now").mockImplementation(() => now);
  const footer = paneFooter({ generate: () => undefined, stop: () => undefined });
  const doing = (): string | null => footer.root.querySelector("#doing")!.textContent;
  footer.say("running", "Generating…");
  footer.progress(0, 3, "reading");
  now = 30_000;
  footer.progress(6, 9, { write: "Tech Stack Matrix" });
  // By hand: six steps took 30 seconds, so three take 15.
  expect(doing()).toBe("Writing Tech Stack Matrix · about 15 s left");
  footer.progress(0, 3, "again");
  expect(doing()).toBe("Reading once more: somebody typed meanwhile");
  now = 40_000;
  footer.progress(2, 6, "computed");
  // Two steps took ten seconds since, so four take 20.
  expect(doing()).toBe("Computed · about 20 s left");
});
