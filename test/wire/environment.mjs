import * as jsdom from "jsdom";
import { TestEnvironment } from "jest-environment-node";

/** Node's environment with jsdom at hand: it is an ES module in parts, which only Node itself can load. */
export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.jsdom = jsdom;
  }
}
