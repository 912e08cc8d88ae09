import type { KnownFault } from "../../local/guide/faults/known";

/** What came of a call: the refusal's code and words, or the text that a screen showed. */
async function refused(call: () => unknown): Promise<{ code?: string; message: unknown }> {
  try {
    return { message: await call() };
  } catch (error) {
    // A script's error comes from another realm: neither side's class tells.
    const { code, message } = error as { code?: string; message: string };
    return code === undefined ? { message } : { code, message };
  }
}

/** A test for each fault of the page: its case, brought about in the product, says code and words to the letter. */
export function testAll(faults: readonly KnownFault[], calls: Readonly<Record<string, () => unknown>>): void {
  test("every fault has its case, and every case its fault", () => {
    expect(Object.keys(calls).sort()).toEqual(faults.map(({ code }) => code).sort());
  });

  test.each(faults)("$code says what the page says", async ({ code, message }) => {
    expect({ code, ...(await refused(calls[code])) }).toEqual({ code, message });
  });
}
