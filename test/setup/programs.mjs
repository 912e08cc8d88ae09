import { existsSync, readdirSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** The first of these commands that the PATH has; an absolute path counts as it stands. */
function find(...commands) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = commands.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...commands.filter((name) => name.includes("/")), ...places].find(existsSync) ?? null;
}

/** Chromium without the parts that draw windows: pages open in a quarter of the processor time. */
export const headlessShell = () => find("chromium-headless-shell", "chrome-headless-shell");

/** A Chromium for the browser tests: the one named by CHROMIUM, or else the leanest that is installed. */
export function chromium() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  const whole = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];
  return headlessShell() ?? find(chrome, ...whole);
}

/** LibreOffice, if it has Calc. */
export function office() {
  const program = find("soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice");
  if (program === null) return null;
  const folder = dirname(realpathSync(program));
  // Debian packages Calc by itself: without it the program starts and can open no workbook.
  const split = existsSync(join(folder, "soffice.bin")) && !existsSync(join(folder, "libsclo.so"));
  return split ? null : program;
}

/** Poppler's page-to-picture program. */
export const pdftoppm = () => find("pdftoppm");

/** Whether text can be drawn: a bare Linux has no font, or none but LibreOffice's own symbols. */
export function fonts() {
  const folder = "/usr/share/fonts";
  if (process.platform !== "linux") return true;
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { recursive: true }).some((file) => /(?<!opens___)\.(ttf|otf|ttc)$/.test(file));
}
