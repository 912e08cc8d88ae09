/**
 * What ECMAScript itself puts into a global object. Apps Script runs on one thread and
 * loads no machine code: Atomics, SharedArrayBuffer and WebAssembly are not among them.
 *
 * @source ECMA-262, 19 "The Global Object" and annex B.2.1; ECMA-402 for Intl.
 */
const LANGUAGE: ReadonlySet<PropertyKey> = new Set(
  `
  globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt
  decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape
  Object Function Boolean Symbol Number BigInt Math Date String RegExp JSON Reflect Proxy Promise Intl
  Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError
  Array Map Set WeakMap WeakSet WeakRef FinalizationRegistry ArrayBuffer DataView
  Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array
  Float32Array Float64Array BigInt64Array BigUint64Array
  `
    .trim()
    .split(/\s+/),
);

/**
 * Takes everything but the language out of a global object and of what it inherits from.
 *
 * @returns Names that the engine does not let go of.
 */
export function leaveLanguage(global: object): string[] {
  const left: string[] = [];
  // The end of the chain is the world's own Object.prototype, which is the language's.
  for (let owner = global, next; (next = Object.getPrototypeOf(owner) as object | null); owner = next) {
    for (const key of Reflect.ownKeys(owner)) {
      if (!LANGUAGE.has(key) && !Reflect.deleteProperty(owner, key)) left.push(String(key));
    }
  }
  return left;
}
