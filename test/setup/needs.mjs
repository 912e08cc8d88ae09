// Looks for what the tests need and npm cannot install. On Debian, as root, it installs what is missing;
// anywhere else it says what to do.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, fonts, headlessShell, office, pdftoppm } from "./programs.mjs";

const NEEDS = [
  ["a Chromium or Chrome (or its path in CHROMIUM)", chromium, "chromium"],
  ["LibreOffice Calc", office, "libreoffice-calc"],
  ["pdftoppm of Poppler", pdftoppm, "poppler-utils"],
  ["a font", fonts, "fonts-liberation"],
];
const missing = () => NEEDS.filter(([, present]) => !present());
const packages = () => missing().map(([, , name]) => name);

const run = (...command) =>
  spawnSync(command[0], command.slice(1), {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;
const install = (...names) => {
  console.log(`Installing for the tests: ${names.join(" ")}`);
  return run("apt-get", "install", "-y", "--no-install-recommends", ...names);
};

// Any Chromium will do, but this one takes a quarter of the time; where Debian does not have it, a whole one comes below.
const leaner = !headlessShell() && !process.env.CHROMIUM;
if ((leaner || missing().length > 0) && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
  run("apt-get", "update");
  if (leaner) install("chromium-headless-shell");
  if (missing().length > 0) install(...packages());
}

if (missing().length > 0) {
  console.error(
    `The tests need what is not on this machine: ${missing()
      .map(([what]) => what)
      .join("; ")}.`,
  );
  console.error(`On Debian or Ubuntu: sudo apt-get install --no-install-recommends ${packages().join(" ")}`);
  console.error("Elsewhere: install Chrome, LibreOffice and Poppler, and have them on the PATH.");
  process.exitCode = 1;
} else {
  console.log(`Found: ${[chromium(), office(), pdftoppm()].join(", ")} and fonts.`);
}
