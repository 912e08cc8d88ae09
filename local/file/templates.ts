import { mkdir, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { Fault } from "../../src/fault";
import { templates, type Template } from "../../shared/templates/templates";
import { templateBook } from "./template-book";

/**
 * Writes the input tables, empty: one .xlsx file with drop-downs, or a folder of CSV files with headers
 * alone. A file that is there already is left alone.
 *
 * @param place A file that ends in .xlsx, or a folder.
 * @returns What was written or left alone, and what belongs in each column, as text to print.
 * @throws Fault "report/arguments" when nothing can be written there.
 */
export async function putTemplates(place: string, today: Date): Promise<string> {
  try {
    return await (extname(place).toLowerCase() === ".xlsx" ? putBook(place, today) : putFolder(place));
  } catch (error) {
    const { message } = error as Error;
    throw new Fault("report/arguments", `--templates cannot write to ${place} (${message}). Name another.`);
  }
}

async function putBook(file: string, today: Date): Promise<string> {
  const written = await isNew(writeFile(file, await templateBook(today), { flag: "wx" }));
  if (!written) return `${file} is there already and was left alone.`;
  const names = templates.map(({ name }) => name).join(", ");
  return `${file}: fill in what you have of ${names}. Each sheet says above its headers what belongs there.`;
}

async function putFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const told: string[] = [];
  for (const template of templates) {
    const file = join(folder, `${template.name}.csv`);
    const headers = `${template.columns.map(({ header }) => header).join(",")}\n`;
    const written = await isNew(writeFile(file, headers, { flag: "wx" }));
    told.push(
      written
        ? `${file}: fill in. ${template.about}`
        : `${file} is there already and was left alone. Its columns:`,
      ...columnsTold(template),
    );
  }
  return told.join("\n");
}

function columnsTold({ columns }: Template): string[] {
  return columns.map(({ header, belongs, example, choices = [] }) => {
    const words = "namesOf" in choices ? "" : `; ${choices.join(", ")}`;
    return `  ${header}: ${belongs}${words}${example === "" ? "" : ` (such as ${example})`}`;
  });
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
