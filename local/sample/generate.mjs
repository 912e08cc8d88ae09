#!/usr/bin/env node
// Writes lines.csv, clients.csv and offerings.csv beside this file. With --check it writes nothing and exits 1 where they differ.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { between, byCode, cents, isoDate, lines, random } from "./billing.mjs";
import { averageDiscount, blankRowsAfter, clients, costUnknown, earlyTerminations, hoursTimes, leftOn, offerings, problems, seatsUnknown, unlisted } from "./cast.mjs";

const windowStart = "2025-10-01";
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const nbsp = "\u00a0";
const blankRow = Array(9).fill("");
const namesakes = clients.map(({ name }) => name).filter((name, at, all) => all.indexOf(name) !== at);

const pick = (draw, list) => list[Math.floor(draw() * list.length)];
const plain = (amount) => (amount / 100).toFixed(2);
const grouped = (amount) => plain(amount).replace(/\B(?=(\d{3})+\.)/g, ",");
const longDate = (date) => `${Number(date.slice(8))} ${monthNames[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

/** An amount as the billing programs of this provider print it: most plain, some as text, credits in three ways. */
function amountText(amount, draw) {
  if (amount < 0) return pick(draw, [`(${grouped(-amount)})`, `($${grouped(-amount)})`, plain(amount)]);
  const chance = draw();
  return chance < 0.02 ? `$${grouped(amount)}` : chance < 0.06 ? grouped(amount) : plain(amount);
}

/** A name as people retype it: another spelling of the same client or offering. */
const retyped = (name, draw) => pick(draw, [
  `${name} `, `${name}${nbsp}`, name.toUpperCase(), name.toLowerCase(), name.replace(" ", nbsp), name.replace(" ", "  "),
]);

/** One ledger line as exported; a client's first line and the typed lines stay clean. */
function exported(line, order, clean, draw) {
  const { client, offering, date } = line;
  const alias = offering.aliases && date < "2025-07" && client.since < "2016";
  const label = alias ? pick(random(client.id), offering.aliases) : offering.name;
  const decomposed = client.name.normalize("NFD");
  const chances = Array.from({ length: 6 }, draw);
  const accentsApart = decomposed !== client.name && chances[0] >= 0.02 && chances[0] < 0.05;
  const clientName = chances[0] < 0.02 ? retyped(client.name, draw) : accentsApart ? decomposed : client.name;
  const idMissing = !namesakes.includes(client.name) && (chances[2] < 0.0016 || (accentsApart && chances[0] > 0.045));
  return clean
    ? [date, order, client.id, client.name, label, String(line.quantity), amountText(line.cents, draw), plain(line.cost), line.stream]
    : [
      chances[1] < 0.04 ? longDate(date) : date, order,
      idMissing ? "" : client.id, clientName,
      chances[3] < 0.006 ? retyped(label, draw) : label, String(line.quantity), amountText(line.cents, draw),
      costUnknown.includes(client.id) && chances[4] < 0.4 ? "" : draw() < 0.02 ? grouped(line.cost) : plain(line.cost),
      line.stream === offering.stream && chances[5] < 0.015 ? "" : line.stream,
    ];
}

/** lines.csv: title rows, a blank row, the header, the lines with all that a real export has, the totals row. */
function lineRows() {
  const draw = random("export");
  const seen = new Set();
  const orders = new Map();
  const rows = [
    ["Sales by Customer Detail", ...blankRow.slice(1)],
    ["Exported 1 Oct 2026 07:42. Amounts in USD.", ...blankRow.slice(1)],
    blankRow,
    ["Invoice Date", "Order", "Customer No.", "Customer Name", "Product/Service", "Quantity", "Net Amount", "COGS", "Billing Type"],
  ];
  let sum = 0;
  lines.forEach((line, at) => {
    const orderKey = `${line.date} ${line.client.id}`;
    if (!orders.has(orderKey)) orders.set(orderKey, `SO-${20001 + orders.size}`);
    rows.push(exported(line, orders.get(orderKey), line.typed || !seen.has(line.client.id), draw));
    seen.add(line.client.id);
    sum += line.cents;
    if (blankRowsAfter.includes(at + 1)) rows.push(blankRow);
    for (const { date, id, name, code, quantity, amount, cost } of problems.filter(({ after }) => after === at + 1)) {
      rows.push([date, orders.get(orderKey), id, name, byCode.get(code).name, quantity, amount, cost, byCode.get(code).stream]);
      sum += amount === "n/a" ? 0 : cents(Number(amount.replace(",", "")));
    }
  });
  return [...rows, blankRow, ["", "", "", "Total", "", "", grouped(sum), "", ""]];
}

/** What a client's own records say beside its invoices; where nobody wrote it down, nothing. */
function clientRow(client) {
  const { id, package: packaged, seats } = client;
  const draw = random(`record ${id}`);
  const billed = lines.filter((line) => line.client === client && line.date >= windowStart).reduce((total, line) => total + line.cents, 0) / 100;
  const current = packaged === "current";
  const contractEnd = current || packaged === "legacy MRR" ? isoDate(22 + Math.floor(between(draw, 0, current ? 30 : 10)), 0) : "";
  const hoursASeat = { current: 4.5, "legacy MRR": 7 }[packaged] ?? 6;
  const hours = Math.round(seats * hoursASeat * (hoursTimes[id] ?? 1) * between(draw, 0.8, 1.2));
  const discount = averageDiscount[id] ?? Math.floor(between(draw, 0, 14));
  const budget = Math.round(billed / between(draw, 0.4, 0.9) / 1000) * 1000;
  const written = (often, figure) => (billed !== 0 && draw() < often ? String(figure) : "");
  return [
    id, client.name, client.manager, client.segment, seatsUnknown.includes(id) ? "" : String(seats), client.inProfile, client.since,
    leftOn[id] ?? "", contractEnd, current ? (draw() < 0.85 ? "yes" : "") : "no", packaged, String(earlyTerminations[id] ?? 0),
    written(0.9, hours), written(1, `${discount}%`), written(0.75, budget),
  ];
}

const clientRows = () => [
  ["Client ID", "Client", "Account manager", "Segment", "Seats", "In profile", "Client since", "Left on", "Contract end", "Pricing current", "Package", "Early terminations", "Service hours", "Average discount", "IT budget"],
  ...clients.filter(({ id }) => !unlisted.includes(id)).map(clientRow),
];

const offeringRows = () => [
  ["Offering", "Also known as", "Step", "Stream", "In stack", "List price a year", "Margin %", "Replaces", "Infrastructure", "Cloud", "Launched", "Segments", "Link"],
  ...offerings.map((one) => [
    one.name, (one.aliases ?? []).join("; "), one.step, one.stream, one.inStack, one.list, one.margin ? `${one.margin}%` : "", one.replaces ?? "",
    one.infrastructure ?? "no", one.cloud, one.launched ?? "", one.segments ?? "",
    one.list && `https://example.com/line-card/${one.name.toLowerCase().match(/[a-z0-9]+/g).join("-")}`,
  ]),
];

const quoted = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const checking = process.argv.includes("--check");
for (const [name, rows] of Object.entries({ lines: lineRows(), clients: clientRows(), offerings: offeringRows() })) {
  const path = new URL(`${name}.csv`, import.meta.url);
  const text = `\ufeff${rows.map((row) => row.map(quoted).join(",")).join("\n")}\n`;
  if (!checking) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, "utf8").replaceAll("\r\n", "\n") !== text) {
    console.error(`local/sample/${name}.csv is not what generate.mjs writes. Run node local/sample/generate.mjs and commit it.`);
    process.exitCode = 1;
  }
}
