/** @jest-environment ./test/wire/environment.mjs */
import { shared } from "./desk";
import { desks } from "./desks";
import { chosenFacts, PAGE_ALONE, pageFacts } from "./inputs";
import { typedFacts } from "./typed";

/* Every line is played in Excel, on the real office.js, and in Google Sheets, by the built script's menu. */

jest.setTimeout(120_000);

describe.each(Object.entries(desks))("%s", (_host, open) => {
  typedFacts(shared(open));
  describe("Client Page", () => {
    const begin = shared(() => open(undefined, PAGE_ALONE));
    chosenFacts(begin, false);
    pageFacts(begin);
  });
});
