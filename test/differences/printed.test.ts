/** @jest-environment ./test/wire/environment.mjs */
import { memoryWorkbook } from "../../local/memory";
import { PORTFOLIO } from "../kept/desk";
import { desks } from "../kept/desks";

/** How the generated Client Portfolio is set up for print in a host. */
async function pageIn(host: keyof typeof desks): Promise<object> {
  const desk = await desks[host]();
  await desk.generate();
  const { page } = desk.hand.sheet(PORTFOLIO);
  desk.close();
  return page;
}

test("the page is set up in Excel, and in Google Sheets it is not", async () => {
  expect(await pageIn("Excel")).toMatchObject({
    landscape: true,
    fitWide: 2,
    titleRows: expect.any(Array),
    titleColumns: [1, 2],
  });
  const [untouched] = memoryWorkbook("Data").sheets;
  expect(await pageIn("Google Sheets")).toEqual(untouched.page);
});
