import type { AuthMode, Call, Desk, Methods } from "./desk";
import { isDate, translate } from "./realm";
import type { Signature } from "./signatures";

/** Played objects and what stands behind them. */
const played = new WeakMap<object, { readonly service: string; readonly behind: unknown }>();

/** What every object may be asked by the language itself. */
const LANGUAGE = new Set(["constructor", "then", "toJSON", "valueOf", "inspect", "nodeType", "$$typeof"]);

/**
 * An object of a service, as a script sees it. Every call is held against Google's
 * reference: a class that has no such method, arguments that fit no way to call it, a
 * scope that the manifest does not ask for, or a service that the authorization mode
 * keeps shut end the run and are noted.
 *
 * @param behind What our own methods need of the object when it comes back as an argument.
 */
export function play(
  desk: Desk,
  service: string,
  methods: Methods,
  behind: unknown = null,
  sheet: () => string | null = () => null,
): object {
  return checked(desk, service, (key) => (Object.hasOwn(methods, key) ? methods[key] : null), behind, sheet);
}

/** Methods of a class, each made for one of its objects when a script calls it. */
export type Making<T> = Readonly<Record<string, (on: T) => Methods[string]>>;

/** The same as `play` for a class of which a run makes many objects. */
export function playEach<T>(
  desk: Desk,
  service: string,
  making: Making<T>,
  on: T,
  behind: unknown,
  sheet: () => string | null,
): object {
  return checked(
    desk,
    service,
    (key) => (Object.hasOwn(making, key) ? making[key](on) : null),
    behind,
    sheet,
  );
}

function checked(
  desk: Desk,
  service: string,
  find: (key: string) => Methods[string] | null,
  behind: unknown,
  sheet: () => string | null,
): object {
  const known = desk.office.signatures.classes[service];
  if (!known) fail(desk, `${service} is no class of Apps Script.`, true);
  const enums = desk.office.signatures.constants[service] ?? {};
  const proxy: object = new Proxy(Object.freeze({}), {
    get(_, key) {
      if (typeof key === "symbol") return undefined;
      if (key === "toString") return () => service.split(".")[1];
      if (Object.hasOwn(enums, key)) return enumOf(desk, enums[key]);
      if (LANGUAGE.has(key)) return undefined;
      const label = `${service}.${key}`;
      if (!Object.hasOwn(known, key)) return fail(desk, `${label} is not in Apps Script's reference.`, true);
      const method = find(key);
      if (!method) return fail(desk, `${label} is not played here.`, true);
      return (...given: unknown[]) => {
        authorize(desk, label, known[key], given);
        const call: Call = { service, method: key, sheet: sheet(), given };
        desk.office.calls.push(call);
        const answer = guarded(desk, () => {
          desk.office.before(call);
          const result: unknown = method(...(given as never[]));
          desk.office.after(call);
          return result;
        });
        return answer === SELF ? proxy : translate(desk.realm, answer, (value) => played.has(value));
      };
    },
    set: (_, key) => fail(desk, `${service}.${String(key)} cannot be set.`, true),
    has: (_, key) => Object.hasOwn(known, key) || Object.hasOwn(enums, key),
  });
  played.set(proxy, { service, behind });
  return proxy;
}

/** What a method gives to be chained. */
export const SELF = Symbol("self");

/** What stands behind a played object, such as a range's area. */
export function behind<T>(value: unknown): T {
  return played.get(value as object)?.behind as T;
}

/** Throws as Apps Script does: an Exception of the script's own world. */
function fail(desk: Desk, message: string, isUnknown = false): never {
  if (isUnknown) desk.office.unknown.push(message);
  const error = new desk.realm.Error(message);
  error.name = "Exception";
  throw error;
}

function guarded(desk: Desk, act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    if (error instanceof desk.realm.Error) throw error;
    return fail(desk, error instanceof Error ? error.message : String(error));
  }
}

function enumOf(desk: Desk, name: string): Record<string, string> {
  return Object.fromEntries(desk.office.signatures.enums[name].map((value) => [value, value]));
}

const MENUS =
  /^(Spreadsheet\.SpreadsheetApp\.getUi|Base\.(Ui\.create(Addon)?Menu|(Menu|Logger|console)\.\w+))$/;

/** Services that work without the user's consent: simple triggers build menus, custom functions compute. */
const OPEN: Readonly<Record<AuthMode, RegExp>> = {
  NONE: MENUS,
  LIMITED: MENUS,
  CUSTOM_FUNCTION: /^(Utilities\.Utilities|Base\.(Logger|console))\.\w+$/,
  FULL: /./,
};

function authorize(desk: Desk, label: string, ways: readonly Signature[], given: readonly unknown[]): void {
  if (!OPEN[desk.auth].test(label)) {
    fail(desk, `You do not have permission to call ${label} (authorization mode ${desk.auth}).`);
  }
  const way = ways.find(({ parameters }) => fits(desk, label, parameters, given));
  if (!way) {
    const types = given.map((value) => played.get(value as object)?.service ?? typeof value).join(", ");
    fail(desk, `The parameters (${types}) don't match the method signature for ${label}.`, true);
  }
  if (way.scopes.length > 0 && !way.scopes.some((scope) => desk.office.scopes.has(scope))) {
    fail(
      desk,
      `Specified permissions are not sufficient to call ${label}. Required: ${way.scopes.join(" or ")}`,
      true,
    );
  }
}

function fits(desk: Desk, label: string, types: readonly string[], given: readonly unknown[]): boolean {
  // The reference writes console.log(format, ...values) as two parameters.
  if (label.startsWith("Base.console.")) return true;
  return types.length === given.length && types.every((type, index) => suits(desk, type, given[index]));
}

function suits(desk: Desk, type: string, value: unknown): boolean {
  if (value === undefined) return false;
  if (type === "any" || value === null) return true;
  if (type.endsWith("[]"))
    return Array.isArray(value) && value.every((item) => suits(desk, type.slice(0, -2), item));
  if (type === "Integer") return Number.isInteger(value);
  if (type === "Date") return isDate(value);
  if (type === "string" || type === "number" || type === "boolean") return typeof value === type;
  if (desk.office.signatures.enums[type])
    return desk.office.signatures.enums[type].some((name) => name === value);
  return typeof value === "object" && played.get(value)?.service === type;
}
