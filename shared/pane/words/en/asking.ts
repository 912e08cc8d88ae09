import { percent, whole } from "../../figures";
import { count } from "../count";

/** Offers for one client or prospect. */
export const asking = {
  title: "What to offer",
  hint: "For a client, or for somebody who is none yet. Nothing is written.",
  loading: "Loading the form…",
  who: "Offers for",
  kinds: { client: "a client", prospect: "a prospect" },
  client: "Client",
  matches: (found: number, of: number) =>
    `${whole(found)} of ${count(of, "client", "clients")}. Enter takes the first.`,
  noMatch: "No client is called so.",
  gone: (client: string) => `${client} is not in the data any more. Choose another client.`,
  segment: "Segment",
  seats: "Seats",
  badSeats: "Enter a number above 0, or leave it empty.",
  inProfile: "In profile",
  profiles: { unknown: "not assessed", yes: "yes", no: "no" },
  has: "Has already",
  needs: "Needs, first wish first",
  choose: "Choose…",
  steps: "Steps",
  offerings: "Offerings",
  step: (step: number, name: string) => `Step ${step}: ${name}`,
  add: "Add",
  addTo: (list: string) => `Add to ${list}`,
  up: (name: string) => `Move ${name} up`,
  remove: (name: string) => `Remove ${name}`,
  class: "Class",
  ceiling: "Class at best",
  potential: "Potential a year",
  unknown: "not known",
  said: (who: string, offers: number) =>
    offers === 0 ? `Nothing to offer to ${who}.` : `${count(offers, "offer", "offers")} for ${who}.`,
  prospect: "this prospect",
  left: "This client has left: nothing is offered.",
  noOfferings: "The data name no offering: there is nothing to offer.",
  alone: "There is no other client to compare with, so there are no offers.",
  next: "Next offers",
  types: { "cross-sell": "cross-sell", upgrade: "upgrade", "win back": "win back", bundle: "bundle" },
  margin: (amount: number, estimated: boolean) =>
    `${whole(amount)} margin a year${estimated ? " (est.)" : ""}`,
  revenue: (amount: number) => `${whole(amount)} revenue a year`,
  need: (place: number) => `no. ${whole(place)} of its needs, so it stands in front`,
  peers: (held: number, of: number, similar: boolean) =>
    `${whole(held)} of ${whole(of)} ${similar ? "similar clients" : "other clients in profile"} ${held === 1 ? "has" : "have"} it`,
  share: (fit: number) => `${percent(fit)} of all other clients have it`,
  stepOf: (step: number, name: string) => `step ${step} ${name}`,
  closes: (gaps: number) => `closes ${whole(gaps)} gaps: `,
  flags: "Red flags",
  outside: "Outside the target profile.",
};
