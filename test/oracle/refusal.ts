import { Refusal } from "./cells";

/** The reason and the place that a call refuses with; what it gives where it does not. */
export const refusal = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof Refusal ? [error.reason, error.position] : error;
  }
};
