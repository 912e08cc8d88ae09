// Who and what stands in the sample: every name is invented. Codes: one letter an offering.

// Code | offering | step | stream | in stack | list price a year | margin % | price (a seat and month for MRR, else a seat and year) | tilt of the client's margin | cloud
const offeringTable = `
E | Managed Email & Identity      | 1 | MRR     | yes |  4200 | 52 |   9 |  .02 | yes
S | Endpoint Detection & Response | 2 | MRR     | yes |  7800 | 55 |  13 |  .05 | yes
V | Legacy Antivirus              | 2 | MRR     | no  |       |    |   4 |  .05 | no
T | 24x7 Threat Monitoring        | 2 | MRR     | yes | 12000 | 58 |  16 |  .04 | yes
B | Backup & Disaster Recovery    | 3 | MRR     | yes |  8400 | 56 |  12 |  .06 | yes
F | Cloud Files & Sharing         | 4 | MRR     | yes |  5400 | 50 |   8 |  .03 | yes
P | Cloud Voice                   | 5 | MRR     | yes | 18000 | 44 |  26 | -.06 | yes
W | Managed Workplace             | 6 | MRR     | yes | 48000 | 50 |  78 |  0   | no
O | On-Demand Support             | 6 | T&M     | no  |  6000 | 32 |  60 | -.04 | no
L | Software Subscriptions        | 6 | Resale  | yes | 15000 | 12 | 260 |  0   | yes
A | Business Application Care     | 7 | MRR     | yes | 14400 | 47 |  19 | -.04 | no
C | Compliance Manager            | 7 | MRR     | yes |  9600 | 60 |  14 |  .08 | yes
H | Network & Server Hardware     | 8 | Resale  | yes | 24000 | 15 | 340 |  0   | no
I | Infrastructure Projects       | 8 | Project | no  | 20000 | 38 | 260 | -.05 | no
`;

const special = {
  S: { replaces: "Legacy Antivirus" },
  T: { launched: "2026-02-01" },
  P: { aliases: ["Hosted PBX", "VoIP Lines"] },
  W: { aliases: ["Per-User Support"] },
  C: { segments: "Healthcare; Legal" },
  H: { infrastructure: "yes" },
  I: { infrastructure: "yes" },
};

const cellsOf = (table) => table.trim().split("\n").map((row) => row.split("|").map((cell) => cell.trim()));

export const offerings = cellsOf(offeringTable).map(([code, name, step, stream, inStack, list, margin, price, tilt, cloud]) => ({
  code, name, step, stream, inStack, list, margin: Number(margin), price: Number(price), tilt: Number(tilt), cloud, ...special[code],
}));

// ID | client | account manager | segment | seats | in profile | client since | package | margin aimed at | holdings
// Holdings: offering codes; S9 = from month 9 on, P<18 = up to month 17. Month 0 is October 2024, the window is 12 to 23.
const clientTable = `
C-1001 | Drummock Steel Forming | PV | Manufacturing | 79 | no | 2009-05-01 | T&M | .18 | E V O L H I B
C-1002 | Ironvetch Machine Shop | PV | Manufacturing | 104 | yes | 2009-09-01 | legacy MRR | -.035 | E V W O L
C-1004 | Slatterby Foundry | TA | Manufacturing | 23 | no | 2010-02-01 | T&M | .08 | V O L H I
C-1006 | Marrowby Home & Garden | SL | Retail | 132 | - | 2010-11-01 | legacy MRR | .31 | E V W O L H B14 I P<18
C-1007 | Pruthwell, Aindow & Dray | MO | Legal | 87 | yes | 2011-01-01 | legacy MRR | .345 | E V W L O B C<16
C-1009 | Oakumly Rope & Rigging | PV | Manufacturing | 22 | - | 2011-03-01 | T&M | .15 | O L V E
C-1011 | Osterhaven Medical Group | DW | Healthcare | 175 | yes | 2011-06-01 | legacy MRR | .37 | E V B W O L H I P F6
C-1012 | Wexmoor Plating | PV | Manufacturing | 8 | no | 2011-10-01 | T&M | .10 | O L
C-1014 | Tamberwick & Lowe LLP | MO | Legal | 129 | yes | 2012-02-01 | current | .665 | E S B F4 P W O L A12 C H I T17
C-1016 | Hobnettle Press & Die | TA | Manufacturing | 15 | no | 2012-05-01 | T&M | .16 | O V H
C-1017 | Stonequill Civil Contractors | TA | Construction | 101 | yes | 2012-08-01 | legacy MRR | .28 | E S9 V<9 W O L H P I
C-1019 | Thornabee & Crewe Legal | DW | Legal | 41 | no | 2012-11-01 | block time | .12 | E V O L H
C-1021 | Granvetch Paving | TA | Construction | 44 | - | 2013-02-01 | legacy MRR | .27 | E V W O L B<18
C-1022 | Quellmark Orthopedic Partners | DW | Healthcare | 172 | yes | 2013-04-01 | current | .645 | E S B F P W O L A C H I T16
C-1024 | Fernaker Hospice | SL | Healthcare | 14 | yes | 2013-06-01 | block time | -.02 | E V O C
C-1026 | Mossgrane Pediatrics | DW | Healthcare | 68 | yes | 2013-10-01 | legacy MRR | .33 | E S W O L B C
C-1027 | Bexwick Lane Furnishings | SL | Retail | 125 | yes | 2014-03-01 | legacy MRR | .30 | E V W O L
C-1029 | Winmarrow Conveyancing | MO | Legal | 35 | yes | 2014-07-01 | legacy MRR | .22 | E V W O
C-1031 | Varrow Precision Castings | PV | Manufacturing | 168 | yes | 2014-09-15 | current | .52 | E S3 V<3 B W O L A10 H I P12
C-1032 | Cobbleworth Masonry | TA | Construction | 8 | - | 2014-10-01 | block time | .22 | O H L
C-1033 | Dunmarrow Print Shop | MO | Retail | 14 | no | 2014-11-03 | block time | .30 | E O W
C-1034 | Kestreldown Builders | TA | Construction | 114 | yes | 2015-05-01 | current | .47 | E S5 V<5 B W O L P13 H I F14
C-1036 | Plumbwick Mechanical | TA | Construction | 15 | no | 2015-08-01 | T&M | .05 | O L
C-1037 | Gildersnap Toys | SL | Retail | 60 | yes | 2015-12-01 | current | .43 | E S13 V<13 B W L O P15 H
C-1039 | Brintell Packaging Works | PV | Manufacturing | 112 | yes | 2016-01-10 | current | .62 | E S B F P12 W O L A13 H I T18
C-1041 | Puddlewick Pet Supply | SL | Retail | 21 | - | 2016-02-01 | block time | .31 | E<19 O L V
C-1042 | Larkhollow Dental | DW | Healthcare | 31 | yes | 2016-06-01 | legacy MRR | .24 | E V W L O C
C-1044 | Hadderby Vosk Law | MO | Legal | 76 | yes | 2016-10-01 | current | .44 | E S B F W O L C13 H I
C-1046 | Grimsdell Title Search | DW | Legal | 11 | - | 2016-12-01 | T&M | .14 | E O V
C-1047 | Amberlow Hearing Centers | SL | Healthcare | 19 | yes | 2017-01-01 | T&M | .26 | O L E
C-1049 | Ashgrove Pellmane Attorneys | MO | Legal | 96 | yes | 2017-03-01 | current | .63 | E S B F P W O L A5 C11 H T18
C-1051 | Copperwend Tooling | TA | Manufacturing | 41 | yes | 2017-06-01 | current | .36 | E S B W L O H F<17
C-1052 | Wrenfold Family Physicians | DW | Healthcare | 58 | yes | 2017-09-01 | current | .635 | E S B P14 W O L C H T16 I
C-1054 | Fennick Hydraulics | PV | Manufacturing | 80 | yes | 2018-02-01 | current | .565 | E S B8 W O L A12 H F6 I P10 T19
C-1056 | Pennyfold Outfitters | MO | Retail | 75 | - | 2018-06-01 | current | .54 | E S B W O L P13 H T20
C-1057 | Velvetrye Bridal | SL | Retail | 18 | yes | 2018-09-01 | legacy MRR | .33 | E W
C-1059 | Timberlathe Joinery & Construction | TA | Construction | 50 | yes | 2018-11-01 | current | .615 | E S B F10 P W L H T16 I O
C-1061 | Caldermoot Tax & Trust Counsel | MO | Legal | 53 | yes | 2019-01-15 | current | .58 | E S B F P W L A12 C H O
C-1062 | Café Zéphyrine & Fils | SL | Retail | 29 | - | 2019-04-01 | current | .40 | E S W O L B
C-1064 | Lumenridge Eye Clinics | DW | Healthcare | 77 | yes | 2019-07-01 | current | .675 | E S B F5 W O L A9 C8 H P15 T17
C-1066 | Tansyford Vet Clinic | SL | Healthcare | 11 | - | 2019-10-01 | T&M | .40 | E S O
C-1067 | Mintwhistle Candy | MO | Retail | 7 | - | 2020-01-01 | block time | .35 | E O
C-1069 | Sorrelbank Home Care | DW | Healthcare | 66 | no | 2020-03-01 | current | .55 | E S W O L H B
C-1071 | Highmarl Roofing | TA | Construction | 37 | - | 2020-05-01 | current | .46 | E S B W O L F16 P
C-1072 | Larkhollow Dental | DW | Healthcare | 46 | yes | 2020-08-01 | current | .49 | E S B W O L C7 F H
C-1074 | Everquill Patent Counsel | DW | Legal | 31 | yes | 2021-02-01 | current | .655 | E S B F5 P13 W L A12 C H T17 O
C-1076 | Redfescue Landscaping | TA | Construction | 19 | yes | 2021-05-01 | current | .45 | E S8 W B15
C-1077 | Dovemere Physiotherapy | SL | Healthcare | 21 | yes | 2021-09-01 | current | .625 | E S B F W C9 P12 H T18 L
C-1079 | Yarrowdene Acupuncture | DW | Healthcare | 6 | yes | 2021-11-01 | T&M | .27 | O E
C-1081 | Nagelund & Ostrey Immigration Counsel | MO | Legal | 24 | yes | 2022-01-10 | current | .57 | E S W B6 C10 L F18
C-1082 | Brückmöller Façades | TA | Construction | 21 | yes | 2022-06-01 | current | .42 | E S W B11 O P14
C-1084 | Saltmarrow Bakery | SL | Retail | 15 | yes | 2022-10-01 | current | .42 | E W B9
C-1086 | +Plus Dental | DW | Healthcare | 13 | yes | 2023-03-01 | current | .62 | E S B5 F9 W C13
C-1087 | Bramwen Estate Law | MO | Legal | 10 | yes | 2023-08-01 | current | .48 | E S12 W L
C-1089 | Nimbrel Optics | PV | Manufacturing | 8 | yes | 2024-11-04 | current | .66 | E S5 W B8 F11 P15
C-1091 | Juniperry Gifts | SL | Retail | 8 | no | 2025-01-20 | current | .45 | E S7 W
C-1092 | Cooperative of Independent Orchard Growers, Cider Makers and Farm Shops of the Upper Tamarrel Valley and Its Neighboring Counties | MO | Retail | 20 | - | 2025-03-17 | current | .38 | E S W B14 L
C-1094 | Polwick Bearings | TA | Manufacturing | 33 | yes | 2025-11-03 | current | .51 | E S B W L F P16 O
C-1096 | Quorrell Mediation | DW | Legal | 21 | yes | 2026-01-12 | current | .52 | E S W C19
C-1097 | Larchbeam Carpentry | TA | Construction | 16 | yes | 2026-05-04 | current | .53 | E W S
C-1099 | Hollinfall Bridge Works | TA | Construction | 24 | yes | 2026-09-14 | current | 0 | -
`;

const managers = { DW: "Dana Whitcombe", MO: "Marcus Oyelade", PV: "Priya Vennam", TA: "Tobias Akerly", SL: "Sofia Lindgaard" };

/** "P9" → { code: "P", from: 9, to: 24 }. */
const holding = (token) => {
  const [, code, sign, month] = /^(\w)(<?)(\d*)$/.exec(token);
  return { code, from: sign || !month ? 0 : Number(month), to: sign ? Number(month) : 24 };
};

export const clients = cellsOf(clientTable).map(([id, name, manager, segment, seats, inProfile, since, packaged, margin, held]) => ({
  id, name, manager: managers[manager], segment, seats: Number(seats), inProfile: inProfile.replace("-", ""), since,
  package: packaged, margin: Number(margin), holdings: held === "-" ? [] : held.split(" ").map(holding),
}));

/** What sets single clients apart. */
export const leftOn = { "C-1027": "2026-03-31" };
export const lastMonth = { "C-1027": 17, "C-1033": 9 };
export const unlisted = ["C-1033"]; // lines in the first year only, and in no clients table: lost
export const costUnknown = ["C-1062", "C-1066"];
export const seatsUnknown = ["C-1012"];
export const earlyTerminations = { "C-1006": 1, "C-1019": 2, "C-1041": 1 };
export const averageDiscount = { "C-1002": 30, "C-1009": 32, "C-1017": 28 };
export const hoursTimes = { "C-1002": 2.6, "C-1024": 2.8 };

/** Lines typed by hand: equal ones are separate sales, and a return in October undoes a sale of the September before the window. */
export const extraLines = [
  { id: "C-1051", code: "H", date: "2026-04-22", quantity: 1, cents: 148900, cost: 126500, times: 2 },
  { id: "C-1056", code: "O", date: "2026-06-11", quantity: 1.5, cents: 22500, cost: 10800, times: 2 },
  { id: "C-1011", code: "L", date: "2025-12-09", quantity: 10, cents: 219000, cost: 192700, times: 3 },
  { id: "C-1046", code: "H", date: "2025-09-18", quantity: 1, cents: 214000, cost: 181900, times: 1 },
  { id: "C-1046", code: "H", date: "2025-10-07", quantity: -1, cents: -214000, cost: -181900, times: 1 },
];

/** Rows that no one can use as they stand, each placed after so many lines. */
export const problems = [
  { after: 1480, date: "2025-01-15", id: "", name: "", code: "O", quantity: "2", amount: "315.50", cost: "160.00" },
  { after: 3725, date: "", id: "C-1044", name: "Hadderby Vosk Law", code: "I", quantity: "1", amount: "1,250.00", cost: "775.00" },
  { after: 6240, date: "2025-11-20", id: "", name: "Larkhollow Dental", code: "O", quantity: "4", amount: "640.00", cost: "380.00" },
  { after: 7905, date: "2062-03-31", id: "C-1037", name: "Gildersnap Toys", code: "L", quantity: "12", amount: "480.00", cost: "422.40" },
  { after: 8850, date: "2026-05-19", id: "C-1034", name: "Kestreldown Builders", code: "I", quantity: "1", amount: "n/a", cost: "" },
];
export const blankRowsAfter = [2200, 5010, 7350];
