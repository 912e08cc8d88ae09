/** @jest-environment ./test/wire/environment.mjs */
import { desks } from "./desks";
import { chosenFacts, pageFacts } from "./inputs";
import { typedFacts } from "./typed";

/* Every line is played in Excel, on the real office.js, and in Google Sheets, by the built script's menu. */

jest.setTimeout(120_000);

describe.each(Object.entries(desks))("%s", (_host, open) => {
  typedFacts(open);
  describe("Client Page", () => {
    chosenFacts(open, false);
    pageFacts(open);
  });
});
