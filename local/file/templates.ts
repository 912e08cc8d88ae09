import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "../../src/fault";
import { templates } from "../../shared/templates";

/**
 * Writes an empty CSV file with headers for each input table. A file that is there already is left alone.
 *
 * @returns What was written or left alone, and what belongs in each column, as text to print.
 * @throws Fault "report/arguments" when the folder cannot be written to.
 */
export async function putTemplates(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    const told: string[] = [];
    for (const { name, columns } of templates) {
      const file = join(folder, `${name}.csv`);
      const headers = `${columns.map(({ header }) => header).join(",")}\n`;
      const written = await isNew(writeFile(file, headers, { flag: "wx" }));
      told.push(
        written ? `${file}: fill in` : `${file} is there already and was left alone. Its columns:`,
        ...columns.map(({ header, belongs, example }) => `  ${header}: ${belongs} (such as ${example})`),
      );
    }
    return told.join("\n");
  } catch (error) {
    const { message } = error as Error;
    throw new Fault("report/arguments", `--templates cannot write to ${folder} (${message}). Name another.`);
  }
}

/** Whether a file was made; false where one of its name was there. */
function isNew(writing: Promise<void>): Promise<boolean> {
  return writing.then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") return false;
      throw error;
    },
  );
}
