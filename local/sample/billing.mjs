// The ledger as it should be: every holding of every client billed over two years, in whole cents.
import { clients, extraLines, lastMonth, offerings } from "./cast.mjs";

const months = 24; // month 0 is October 2024
const hourlyRate = 150;
const priceRise = { month: 12, times: 1.03 };
const priceLevel = { current: 1, "legacy MRR": 0.74, "block time": 0.9, "T&M": 0.9 };
const mostOrdersAYear = { H: 7, I: 3, L: 9 };
export const byCode = new Map(offerings.map((offering) => [offering.code, offering]));

/** Numbers from 0 to 1, the same ones for the same key on every machine: FNV-1a seeds mulberry32. */
export function random(key) {
  let state = 0x811c9dc5;
  for (const letter of key) state = Math.imul(state ^ letter.codePointAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

export const between = (draw, low, high) => low + (high - low) * draw();
export const cents = (amount) => Math.round(amount * 100);
export const isoDate = (month, day) => new Date(Date.UTC(2024, 9 + month, day)).toISOString().slice(0, 10);
const daysIn = (month) => new Date(Date.UTC(2024, 10 + month, 0)).getUTCDate();
const monthOf = (date) => (Number(date.slice(0, 4)) - 2024) * 12 + Number(date.slice(5, 7)) - 10;

/** Monthly service: seats × price on the first of the month, now and then a credit in the month after. */
function recurring({ client, offering, first, end, draw, line }) {
  const growth = between(random(client.id), -0.04, 0.12);
  const seatsIn = (month) => Math.max(3, Math.round(client.seats * (1 + (growth * (month - 17.5)) / 23)));
  const lines = [];
  if (offering.code === "W" && first > 0) lines.push(line(first, 1, 1, client.seats * 60, "Project")); // onboarding
  for (let month = first; month < end; month += 1) {
    const rise = client.package === "current" && month >= priceRise.month ? priceRise.times : 1;
    const unit = cents(offering.price * priceLevel[client.package] * rise) / 100;
    const invoice = line(month, 1, seatsIn(month), unit * seatsIn(month));
    lines.push(invoice);
    if (month + 1 < end && draw() < 0.005) {
      lines.push({ ...invoice, date: isoDate(month + 1, 12), quantity: -1, cents: -Math.round(invoice.cents * between(draw, 0.1, 0.3)), cost: 0 });
    }
  }
  return lines;
}

/** Hours on call: a few tickets a month; without a contract they are all the support there is. */
function tickets({ client, offering, first, end, draw, line }) {
  const contracted = client.package === "current" || client.package === "legacy MRR";
  const due = (client.seats * offering.price * (contracted ? 1 : 15)) / 12;
  const lines = [];
  for (let month = first; month < end; month += 1) {
    const calls = due < hourlyRate ? Number(draw() < due / hourlyRate) : 1 + Math.floor(draw() * Math.min(6, due / hourlyRate));
    for (let call = 0; call < calls; call += 1) {
      const share = (Math.max(due, hourlyRate) / calls / hourlyRate) * between(draw, 0.6, 1.4);
      const hours = Math.max(1, Math.round(share * 4)) / 4;
      lines.push(line(month, 2 + Math.floor(draw() * (daysIn(month) - 1)), hours, hours * hourlyRate));
    }
  }
  return lines;
}

/** Hardware, projects and subscriptions: some orders a year of unequal size, a few returned in the month after. */
function orders({ client, offering, first, end, draw, line }) {
  const { code, price } = offering;
  const lines = [];
  for (const [start, stop, share] of [[first, Math.min(end, 12), 0.94], [Math.max(first, 12), end, 1]]) {
    if (stop <= start) continue;
    const due = client.seats * price * share * ((stop - start) / 12);
    const number = Math.max(2, Math.min(mostOrdersAYear[code], Math.round(due / 1500)));
    const weights = Array.from({ length: number }, (_, at) => between(draw, 0.5, 1.5) * (code === "L" && at === 0 ? 6 : 1)); // the first is the renewal
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    for (const weight of weights) {
      const month = start + Math.floor(draw() * (stop - start));
      const day = 3 + Math.floor(draw() * (daysIn(month) - 2));
      const parts = code === "I" ? 1 : 1 + Math.floor(draw() * 3);
      for (let part = 0; part < parts; part += 1) {
        const amount = ((due * weight) / total / parts) * between(draw, 0.8, 1.2);
        lines.push(line(month, day, code === "I" ? 1 : Math.max(1, Math.round(amount / between(draw, 40, 900))), amount));
      }
      const sale = lines.at(-1);
      if (code === "H" && month + 1 < stop && draw() < 0.06) {
        lines.push({ ...sale, date: isoDate(month + 1, Math.min(day, 28)), quantity: -sale.quantity, cents: -sale.cents, cost: -sale.cost });
      }
    }
  }
  return lines;
}

const ways = { MRR: recurring, "T&M": tickets, Resale: orders, Project: orders };

function bill(client, { code, from, to }) {
  const offering = byCode.get(code);
  const draw = random(`${client.id} ${code}`);
  const resaleMargin = offering.margin / 100 + between(draw, -0.03, 0.03);
  const line = (month, day, quantity, amount, stream = offering.stream) => {
    const margin = (stream === "Resale" ? resaleMargin : client.margin + offering.tilt) + between(draw, -0.05, 0.05);
    return { client, offering, date: isoDate(month, day), quantity, cents: cents(amount), cost: cents(amount * (1 - margin)), stream };
  };
  const first = Math.max(from, monthOf(client.since), 0);
  const end = Math.min(to, (lastMonth[client.id] ?? months - 1) + 1);
  return ways[offering.stream]({ client, offering, first, end, draw, line });
}

const typed = extraLines.flatMap(({ id, code, times, ...rest }) => Array.from({ length: times }, () => ({
  ...rest, typed: true, client: clients.find((client) => client.id === id), offering: byCode.get(code), stream: byCode.get(code).stream,
})));
const keyOf = ({ date, client, offering }) => `${date} ${client.id} ${offering.code}`;

/** Every line, by date, client and offering. */
export const lines = [...clients.flatMap((client) => client.holdings.flatMap((held) => bill(client, held))), ...typed]
  .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))));
