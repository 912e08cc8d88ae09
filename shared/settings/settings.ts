import { defaultPolicies } from "../../src/measures/policies";
import {
  choiceSetting,
  countSetting,
  offOrShareSetting,
  shareSetting,
  yesNoSetting,
  type Setting,
} from "./setting";
import { actionSettings, stepSettings } from "./wording";

const { cuts, policy, averageBy, discountLimit, offersPerClient, plan, dRate, capture, yearStart } =
  defaultPolicies;
const { crossSaleTarget, lowAttach } = defaultPolicies;

/** Every setting, in the order of the sheet; what each does is told beside it. */
export const settings = {
  policy: choiceSetting({
    id: "policy",
    label: "Class policy",
    default: policy,
    choices: ["matrix", "margin", "revenue"],
    meaning: "matrix: by share of revenue and margin; margin, revenue: by that alone.",
  }),
  core: shareSetting({
    id: "cut core",
    label: "Core: starts below",
    default: cuts.core,
    name: "XS_cut_core",
    meaning: "A client is Core when the larger ones together make less than this share of the revenue.",
  }),
  mid: shareSetting({
    id: "cut mid",
    label: "Mid: starts below",
    default: cuts.mid,
    name: "XS_cut_mid",
    meaning: "Mid in the same way; all others are Tail.",
  }),
  a: shareSetting({
    id: "grade a",
    label: "Best grade from a margin of",
    default: cuts.a,
    name: "XS_grade_a",
    meaning: "Core and Mid clients with this class margin or more are class A, Tail clients B.",
  }),
  b: shareSetting({
    id: "grade b",
    label: "Second grade from a margin of",
    default: cuts.b,
    name: "XS_grade_b",
    meaning: "Core and Mid clients from here on are class B, Tail clients C.",
  }),
  c: shareSetting({
    id: "grade c",
    label: "Third grade from a margin of",
    default: cuts.c,
    name: "XS_grade_c",
    meaning: "Core and Mid clients from here on are class C, Tail clients D.",
  }),
  average: choiceSetting({
    id: "average",
    label: "Average of an offering",
    default: averageBy,
    choices: ["mean", "median"],
    meaning: "What a gap is worth: the mean or the median of what the holders of the offering pay.",
  }),
  perSeat: yesNoSetting({
    id: "per seat",
    label: "Averages per seat",
    default: "no",
    meaning: "yes: what holders pay a seat, times the client's seats, where they are known.",
  }),
  offers: countSetting({
    id: "offers",
    label: "Offers a client, at most",
    default: offersPerClient,
    least: 1,
    most: 20,
    meaning: "How many next offers each client gets.",
  }),
  allSteps: yesNoSetting({
    id: "all steps",
    label: "Offers from all steps",
    default: "no",
    meaning: "no: from the first step with a gap in the stack and the next one. yes: from every step.",
  }),
  capture: shareSetting({
    id: "capture",
    label: "Share of the potential captured",
    default: capture,
    name: "XS_capture",
    meaning: "What if they bought part of it: the captured part stands on Cross-Sell Potential.",
  }),
  slots: countSetting({
    id: "slots",
    label: "Upgrades a quarter",
    default: plan.slotsPerQuarter,
    least: 0,
    most: 10_000,
    meaning: "How many clients of classes A to C can be upgraded in a quarter.",
  }),
  signed: countSetting({
    id: "signed",
    label: "B clients that sign a quarter",
    default: plan.signedPerQuarter,
    least: 0,
    most: 10_000,
    meaning: "Expected in each quarter to come: each lets one D client start.",
  }),
  won: countSetting({
    id: "won",
    label: "New clients a quarter",
    default: plan.wonPerQuarter,
    least: 0,
    most: 10_000,
    meaning: "Expected in each quarter to come: each lets one D client start.",
  }),
  dRate: shareSetting({
    id: "d rate",
    label: "D clients that convert",
    default: dRate,
    name: "XS_d_rate",
    meaning: "The share of the D clients that upgrade; the others are let go. See Upgrade Plan.",
  }),
  yearStart: countSetting({
    id: "year start",
    label: "First month of the fiscal year",
    default: yearStart,
    least: 1,
    most: 12,
    meaning: "1 is January. Another year is named after the one in which it ends.",
  }),
  discount: shareSetting({
    id: "discount",
    label: "Discount that is flagged, above",
    default: discountLimit,
    meaning: "A client whose average discount is higher gets a red flag.",
  }),
  crossSales: shareSetting({
    id: "cross-sales",
    label: "Cross-sales should make",
    default: crossSaleTarget,
    meaning: "The share of the revenue that comes from cross-sales: the target on Scorecard.",
  }),
  lowAttach: shareSetting({
    id: "low attach",
    label: "Attach rate that is low, below",
    default: lowAttach,
    meaning: "Offerings that fewer clients hold are listed on Scorecard, unless they are new.",
  }),
  closeClients: offOrShareSetting({
    id: "close clients",
    label: "Offers that clients take",
    meaning: "The close rate of offers to clients. With a share, Upgrade Plan shows the revenue expected.",
  }),
  closeProspects: offOrShareSetting({
    id: "close prospects",
    label: "Prospects that become clients",
    meaning: "The close rate of prospects, of whom New clients a quarter then counts. See Upgrade Plan.",
  }),
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof settings;

export const settingList: readonly Setting[] = [
  ...Object.values(settings),
  ...Object.values(actionSettings),
  ...stepSettings,
];
