import { afresh, plainDesk } from "../kept/desk";
import { chosenFacts, PAGE_ALONE } from "../kept/inputs";
import { ownFacts } from "../kept/own";
import { typedFacts } from "../kept/typed";

/* The same facts as in the hosts, on the workbook alone. */

describe("what is typed", () => typedFacts(afresh(plainDesk)));
describe("what is chosen", () => chosenFacts(afresh(() => plainDesk(undefined, PAGE_ALONE))));
describe("what is added", () => ownFacts("no host", afresh(plainDesk)));
