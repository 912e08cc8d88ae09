/**
 * What google.script.run carries between a page and the script, as a copy: numbers,
 * texts, truth values, null, and arrays and plain objects of these. The real one loses
 * or kills a call with anything else in it, so anything else is refused here.
 *
 * @source developers.google.com/apps-script/guides/html/reference/run
 */
export function carry(value: unknown, where = "value"): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((item, index) => carry(item, `${where}[${index}]`));
  if (Object.prototype.toString.call(value) === "[object Object]") {
    const members = Object.entries(value as object);
    return Object.fromEntries(members.map(([key, member]) => [key, carry(member, `${where}.${key}`)]));
  }
  throw new TypeError(`google.script.run cannot carry ${where}: ${Object.prototype.toString.call(value)}`);
}
