import { catalogue, type FunctionSpec } from "../shared/catalogue";
import { runs } from "../shared/functions/runs";
import { Fault } from "../src/fault";
import { argumentOf, resultOf } from "./arguments";
import { withBlanks } from "./blanks";

type Result = ReturnType<typeof resultOf>;

/** A custom function as Excel calls it: the arguments, and after them what it says about the call. */
function callable(spec: FunctionSpec): (...given: unknown[]) => Result | Promise<Result> {
  const act = runs[spec.name];
  return (...given) => {
    const invocation = given[given.length - 1] as CustomFunctions.Invocation | undefined;
    const handed = spec.parameters.map((_, index) => argumentOf(given[index]));
    try {
      const known = withBlanks(spec.name, handed, invocation?.parameterAddresses ?? []);
      if (!known) return resultOf(act(handed));
      return known.then((args) => resultOf(act(args))).catch(refuse);
    } catch (error) {
      return refuse(error);
    }
  };
}

/** Our own messages reach the cell; Excel shows them only with #VALUE! and #N/A. */
function refuse(error: unknown): never {
  if (!(error instanceof Fault)) throw error;
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, error.message);
}

for (const spec of catalogue) CustomFunctions.associate(spec.name, callable(spec));
