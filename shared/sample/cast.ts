// Who and what stands in the pane's sample; every name is invented.

// Code | offering | step | stream | in stack | list price a year | margin | price a seat | billed every so many months
const offeringTable = `
E | Managed Email      | 1 | MRR     | yes | 4200  | 0.52 | 9  | 1
S | Endpoint Security  | 2 | MRR     | yes | 7800  | 0.55 | 13 | 1
B | Backup             | 3 | MRR     | yes | 8400  | 0.56 | 12 | 1
F | Cloud Files        | 4 | MRR     | yes | 5400  | 0.5  | 8  | 1
P | Cloud Voice        | 5 | MRR     | yes | 12000 | 0.44 | 21 | 1
W | Managed Workplace  | 6 | MRR     | yes | 36000 | 0.5  | 62 | 1
O | On-Demand Support  | 6 | T&M     | no  | 6000  | 0.32 | 30 | 2
L | Software Licences  | 7 | Resale  | yes | 9000  | 0.12 | 70 | 6
I | Projects           | 8 | Project | no  | 15000 | 0.38 | 95 | 5
`;

// Client | account manager | segment | seats | in profile | package | margin | what it holds; B12 = from the 13th month on
const clientTable = `
Aldermoor Clinic      | Priya  | Healthcare    | 118 | yes | current    | 0.64 | E S B F P W L
Barnwick Legal        | Tobias | Legal         | 74  | yes | current    | 0.66 | E S B F W L P15
Calder & Finch        | Tobias | Legal         | 61  | yes | current    | 0.62 | E S B W L F9
Dunmere Dental        | Priya  | Healthcare    | 42  | yes | current    | 0.61 | E S B F P W
Eastlock Engineering  | Marek  | Manufacturing | 96  | yes | legacy MRR | 0.47 | E S W L I B14
Farrow Foods          | Marek  | Manufacturing | 83  | yes | legacy MRR | 0.44 | E S W O L
Glenrothe Builders    | Marek  | Construction  | 58  | yes | legacy MRR | 0.43 | E W L I S16
Harrowgate Surgery    | Priya  | Healthcare    | 39  | yes | current    | 0.52 | E S B W L
Ivelock Retail        | Sana   | Retail        | 66  | -   | legacy MRR | 0.46 | E W P L
Juniper Outfitters    | Sana   | Retail        | 35  | yes | legacy MRR | 0.41 | E S W
Kestrel Surveyors     | Tobias | Construction  | 27  | yes | current    | 0.55 | E S B F W18
Larch & Partners      | Tobias | Legal         | 31  | yes | legacy MRR | 0.38 | E W O L
Marlowe Printing      | Marek  | Manufacturing | 44  | no  | T&M        | 0.22 | O L I E
Nettleham Garage      | Sana   | Retail        | 12  | no  | T&M        | 0.14 | O
Oakhurst Interiors    | Sana   | Retail        | 21  | -   | block time | 0.27 | E O L
Penhale Roofing       | Marek  | Construction  | 18  | no  | T&M        | 0.08 | O I
Quarrybank Stone      | Marek  | Manufacturing | 29  | yes | block time | 0.24 | E O L
Redmayne Optics       | Priya  | Healthcare    | 24  | yes | legacy MRR | 0.36 | E W L
Selwyn Logistics      | Sana   | Retail        | 52  | yes | legacy MRR | 0.31 | E S W O
Tarnfield Nursery     | Sana   | Retail        | 14  | -   | block time | 0.18 | E O
Upwell Veterinary     | Priya  | Healthcare    | 19  | yes | current    | 0.49 | E S B
Vale Conveyancing     | Tobias | Legal         | 16  | yes | current    | 0.58 | E S B F
Wharfside Marine      | Marek  | Manufacturing | 37  | no  | T&M        | -0.04 | O L E
Yarrow Accountants    | Tobias | Legal         | 22  | yes | legacy MRR | 0.42 | E W10 L O
`;

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split("|").map((cell) => cell.trim()));

export const offerings = rowsOf(offeringTable).map(
  ([code, name, step, stream, inStack, list, margin, price, every]) => ({
    ...{ code, name, stream, inStack },
    ...{ step: Number(step), list: Number(list), margin: Number(margin) },
    ...{ price: Number(price), every: Number(every) },
  }),
);

export const clients = rowsOf(clientTable).map(
  ([name, manager, segment, seats, fits, packaged, margin, holds]) => ({
    ...{ name, manager, segment, packaged },
    seats: Number(seats),
    // Nobody has looked at these yet.
    fits: fits === "-" ? null : fits,
    margin: Number(margin),
    holds: holds.split(" ").map((held) => ({ code: held[0], from: Number(held.slice(1) || 0) })),
  }),
);
