/** Where two answers differ by more than doubles round. */
export function differences(core: unknown, oracle: unknown, at = ""): string[] {
  if (typeof core === "number" && typeof oracle === "number") {
    const apart = !(Math.abs(core - oracle) <= 1e-7 * Math.max(1, Math.abs(oracle)));
    return apart ? [`${at}: ${core}, not ${oracle}`] : [];
  }
  if (typeof core !== "object" || typeof oracle !== "object" || core === null || oracle === null)
    return core === oracle ? [] : [`${at}: ${String(core)}, not ${String(oracle)}`];
  const [one, other] = [core as Record<string, unknown>, oracle as Record<string, unknown>];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.flatMap((name) => differences(one[name], other[name], `${at}/${name}`));
}
