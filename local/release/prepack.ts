import { join } from "node:path";
import { buildCommand } from "./command";

/* `npm pack` runs this first: the archive holds the command as it stands in the sources now. */

const ROOT = join(import.meta.dirname, "../..");

await buildCommand(ROOT, join(ROOT, "dist/command"));
