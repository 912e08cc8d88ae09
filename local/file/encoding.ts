import { Fault } from "../../src/fault";

/** Text as read from bytes, and the encoding that it turned out to have. */
export interface Decoded {
  readonly text: string;
  readonly encoding: "UTF-8" | "UTF-16" | "Windows-1252";
}

/** The longest text that the V8 of Node and Chromium holds, in characters. */
const LONGEST_TEXT = 2 ** 29 - 24;

/** How much of a file is looked at for the zero bytes of UTF-16. */
const SAMPLE = 1024;

/**
 * The text of a file that nobody labelled: by its byte-order mark, by the zero bytes
 * that Latin letters have in UTF-16, as UTF-8 where every byte fits, else as
 * Windows-1252, which is what Excel's plain "CSV" is in western countries.
 *
 * @throws Fault "file/not-text" when it holds something else, "file/too-large" when it does not fit into memory.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  if (bytes.length > LONGEST_TEXT) {
    throw new Fault(
      "file/too-large",
      `${file} is larger than 512 MB. Split it by year and name all the parts.`,
    );
  }
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: "UTF-16" };
  if (bytes.includes(0)) {
    throw new Fault(
      "file/not-text",
      `${file} holds zero bytes, so it is no CSV. Save it as CSV (UTF-8) or .xlsx.`,
    );
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    return { text: fromWindows1252(bytes), encoding: "Windows-1252" };
  }
}

/** The 32 characters in which Windows-1252 differs from Latin-1, from 0x80; five of them are not used. */
const windows1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/**
 * Node 20's TextDecoder takes "windows-1252" for Latin-1, which turns € into a control
 * character. Where one stands, this puts it right; a browser has left none but the unused five.
 */
function fromWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (unit) => windows1252[unit.charCodeAt(0) - 0x80]);
}

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  bytes.subarray(0, SAMPLE).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]++;
  });
  const [even, odd] = zeros;
  const pairs = Math.min(bytes.length, SAMPLE) / 2;
  if (odd > pairs / 2 && even === 0) return "utf-16le";
  return even > pairs / 2 && odd === 0 ? "utf-16be" : null;
}
