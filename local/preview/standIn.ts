/**
 * An object that can be handed on before it is there.
 *
 * @param known What can be asked of it until then.
 */
export function standIn<T extends object>(known: Partial<T>): { readonly it: T; become(real: T): void } {
  let present: object = known;
  const it = new Proxy(known as T, {
    get: (_, key) => Reflect.get(present, key) as unknown,
    set: (_, key, value) => Reflect.set(present, key, value),
  });
  return { it, become: (real) => (present = real) };
}
