import { plainDesk } from "../kept/desk";
import { chosenFacts } from "../kept/inputs";
import { ownFacts } from "../kept/own";
import { typedFacts } from "../kept/typed";

/* The same facts as in the hosts, on the workbook alone. */

describe("what is typed", () => typedFacts(plainDesk));
describe("what is chosen", () => chosenFacts(plainDesk));
describe("what is added", () => ownFacts("no host", plainDesk));
