/** @jest-environment ./test/wire/environment.mjs */
import { shared } from "./desk";
import { desks } from "./desks";
import { ownFacts } from "./own";

/* Every line is played in Excel, on the real office.js, and in Google Sheets, by the built script's menu. */

jest.setTimeout(120_000);

describe.each(Object.entries(desks))("%s", (host, open) => ownFacts(host, shared(open)));
