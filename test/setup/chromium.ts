import { chromium as playwright, type Browser } from "playwright-core";
import { chromium } from "./programs.mjs";

/** The machine's Chromium, without a window. */
export function launchChromium(): Promise<Browser> {
  const program = chromium();
  if (program === null) throw new Error("No Chromium on this machine; CHROMIUM may name one.");
  return playwright.launch({ executablePath: program, args: ["--no-sandbox"] });
}
