import { marginByAdherence } from "../../src/score/profile-stack";
import type { Context } from "../context";
import { percent } from "../words";

/** What the study says of those who keep to profile and stack, beside the user's own margins; nothing where one is not known. */
export function adherenceNote({ measures }: Context): string[] {
  const { adherent, others } = marginByAdherence(measures);
  if (adherent === null || others === null) return [];
  return [
    `Clients in profile and on the full stack bring a margin of ${percent(adherent)}, all others ${percent(others)}. Providers that keep to profile and stack earn more (Service Leadership, Mastering Cross-Selling: as quoted there).`,
  ];
}
