import { run as abcdclass } from "./abcdclass";
import { run as attachrate } from "./attachrate";
import { run as cumclientpct } from "./cumclientpct";
import { run as cumrevpct } from "./cumrevpct";
import { run as dbreakeven } from "./dbreakeven";
import { run as nextoffer } from "./nextoffer";
import { run as offeringavg } from "./offeringavg";
import { run as pricetograde } from "./pricetograde";
import { run as revpct } from "./revpct";
import type { Run } from "./spec";
import { run as stackpct } from "./stackpct";
import { run as xsellpotential } from "./xsellpotential";
import { run as xselluplift } from "./xselluplift";

/** What each function of the catalogue does, by its name. */
export const runs: Readonly<Record<string, Run>> = {
  CUMREVPCT: cumrevpct,
  ABCDCLASS: abcdclass,
  XSELLPOTENTIAL: xsellpotential,
  REVPCT: revpct,
  CUMCLIENTPCT: cumclientpct,
  ATTACHRATE: attachrate,
  OFFERINGAVG: offeringavg,
  STACKPCT: stackpct,
  NEXTOFFER: nextoffer,
  XSELLUPLIFT: xselluplift,
  DBREAKEVEN: dbreakeven,
  PRICETOGRADE: pricetograde,
};
