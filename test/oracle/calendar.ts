/** Months since year 0, so that windows are plain subtraction. */
export type Month = number;

export interface Window {
  readonly first: Month;
  readonly last: Month;
}

/** The month of yyyy-mm or yyyy-mm-dd; null where the text is no date of the calendar, or outside 1980 to 2100. */
export const monthOf = (date: string | null | undefined): Month | null => {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date?.trim() ?? "");
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  const real = new Date(Date.UTC(year, month - 1, day));
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return null;
  return year < 1980 || year > 2100 ? null : year * 12 + month - 1;
};

export const monthText = (month: Month): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;

export const twelveMonthsTo = (last: Month): Window => ({ first: last - 11, last });

export const within = (window: Window, month: Month): boolean =>
  month >= window.first && month <= window.last;

export const lastThree = (window: Window): Window => ({ first: window.last - 2, last: window.last });

export const yearBefore = (window: Window): Window => ({ first: window.first - 12, last: window.last - 12 });
