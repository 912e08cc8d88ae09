import { fieldByHeader, headerKey, synonyms, type Field } from "../../../src/intake/field";

// Method, part 2, word by word.
test.each<[Field, string]>([
  [
    "client",
    "client, customer, account, company, client name, customer name, account name, company name, organisation, organization, reseller, sold to, bill to",
  ],
  [
    "clientId",
    "client id, client no, client number, client code, customer id, account no, company number, reseller code",
  ],
  [
    "offering",
    "offering, product line, category, service, product/service, product, item, agreement type, SKU",
  ],
  ["date", "date, invoice date, order date, transaction date, posting date, period, month"],
  ["revenue", "revenue, net revenue, sales, sales amount, net amount, amount, line total, extended price"],
  ["cost", "cost, total cost, COGS"],
  ["profit", "profit, gross profit"],
  ["stream", "stream, revenue type, billing type"],
  ["accountManager", "account manager, sales rep, owner"],
  ["segment", "segment, industry, vertical"],
  ["seats", "seats, users, employees"],
  ["inProfile", "in profile, target profile, TCP"],
  ["clientSince", "client since"],
  ["leftOn", "left on"],
  ["contractEnd", "contract end"],
  ["pricingCurrent", "pricing current"],
  ["package", "package"],
  ["earlyTerminations", "early terminations"],
  ["serviceHours", "service hours"],
  ["averageDiscount", "average discount"],
  ["itBudget", "IT budget"],
  // Ours: scope I1 names the input, not its header.
  ["needs", "needs, needs in order of priority, needs by priority, priority needs, client needs"],
  ["mrr", "MRR"],
  ["project", "Project"],
  ["tm", "T&M"],
  ["resale", "Resale"],
  ["alsoKnownAs", "also known as"],
  ["step", "step"],
  ["inStack", "in stack"],
  ["listPrice", "list price a year"],
  ["marginShare", "margin %"],
  ["replaces", "replaces"],
  ["infrastructure", "infrastructure"],
  ["cloud", "cloud"],
  ["launched", "launched"],
  ["segments", "segments"],
  ["link", "link"],
])("%s: %s", (field, words) => {
  for (const word of words.split(", ")) {
    expect([word, fieldByHeader.get(headerKey(word))?.field]).toEqual([word, field]);
  }
});

test.each(["client_id", "ClientID", " CLIENT  ID ", "Client-Id:", "client id*", "clientId"])(
  "case, spaces, punctuation and camelCase do not count: %s",
  (header) => expect(fieldByHeader.get(headerKey(header))?.field).toBe("clientId"),
);

test.each(["Quantity", "Unit price", "Discount", "Total", "Balance", "Tax", ""])(
  "%j is never revenue",
  (header) => expect(fieldByHeader.get(headerKey(header))?.field).not.toBe("revenue"),
);

test("no word stands for two fields", () => {
  const words = Object.entries(synonyms).flatMap(([field, list]) =>
    [...new Set(list.map(headerKey))].map((key) => [key, field]),
  );
  const twice = words.filter(([key], place) => words.findIndex(([other]) => other === key) !== place);
  expect(twice).toEqual([]);
});
