/** What a column of the input can be. */
export type Field =
  | "client"
  | "clientId"
  | "offering"
  | "date"
  | "revenue"
  | "cost"
  | "profit"
  | "stream"
  | "quantity"
  | "order"
  | "accountManager"
  | "segment"
  | "seats"
  | "inProfile"
  | "clientSince"
  | "leftOn"
  | "contractEnd"
  | "pricingCurrent"
  | "package"
  | "earlyTerminations"
  | "serviceHours"
  | "averageDiscount"
  | "itBudget"
  | "needs"
  | "mrr"
  | "project"
  | "tm"
  | "resale"
  | "alsoKnownAs"
  | "step"
  | "inStack"
  | "listPrice"
  | "marginShare"
  | "replaces"
  | "infrastructure"
  | "cloud"
  | "launched"
  | "segments"
  | "link"
  | BundleField
  | "role";

/** What only a table of bundles has: these words are too common to be looked for anywhere else. */
export type BundleField =
  "bundle" | "bundled" | "price" | "discount" | "rebate" | "seatsFrom" | "seatsTo" | "from" | "to";

const who = ["client", "customer", "account", "company"];

/**
 * The header words of each field, the first named wins. Compared by `headerKey`.
 *
 * @source Method, part 2.
 */
export const synonyms: Readonly<Record<Field, readonly string[]>> = {
  client: [
    ...who.flatMap((word) => [word, `${word} name`]),
    "organisation",
    "organization",
    "reseller",
    "sold to",
    "bill to",
  ],
  clientId: [...who, "reseller"].flatMap((word) =>
    ["id", "no", "number", "code"].map((end) => `${word} ${end}`),
  ),
  offering: [
    "offering",
    "product line",
    "category",
    "service",
    "product/service",
    "product",
    "item",
    "agreement type",
    "SKU",
  ],
  date: ["date", "invoice date", "order date", "transaction date", "posting date", "period", "month"],
  revenue: [
    "revenue",
    "net revenue",
    "sales",
    "sales amount",
    "net amount",
    "amount",
    "line total",
    "extended price",
  ],
  cost: ["cost", "total cost", "COGS"],
  profit: ["profit", "gross profit"],
  stream: ["stream", "revenue type", "billing type"],
  quantity: ["quantity", "qty"],
  order: [
    "order",
    "order id",
    "order no",
    "order number",
    "invoice",
    "invoice no",
    "invoice number",
    "invoice id",
  ],
  accountManager: ["account manager", "sales rep", "owner"],
  segment: ["segment", "industry", "vertical"],
  seats: ["seats", "users", "employees"],
  inProfile: ["in profile", "target profile", "TCP"],
  clientSince: ["client since", "customer since"],
  leftOn: ["left on"],
  contractEnd: ["contract end"],
  pricingCurrent: ["pricing current"],
  package: ["package"],
  earlyTerminations: ["early terminations"],
  serviceHours: ["service hours"],
  averageDiscount: ["average discount"],
  itBudget: ["IT budget"],
  needs: ["needs", "needs in order of priority", "needs by priority", "priority needs", "client needs"],
  mrr: ["MRR"],
  project: ["project"],
  tm: ["T&M", "time and materials"],
  resale: ["resale"],
  alsoKnownAs: ["also known as"],
  step: ["step"],
  inStack: ["in stack"],
  listPrice: ["list price a year", "list price", "list price per year"],
  marginShare: ["margin %", "margin"],
  replaces: ["replaces"],
  infrastructure: ["infrastructure"],
  cloud: ["cloud"],
  launched: ["launched"],
  segments: ["segments"],
  link: ["link"],
  bundle: ["bundle", "bundle name"],
  bundled: ["offerings"],
  price: ["price", "price a year", "price per year"],
  discount: ["discount %", "discount"],
  rebate: ["rebate"],
  seatsFrom: ["seats from"],
  seatsTo: ["seats to"],
  from: ["from", "valid from"],
  to: ["to", "valid to"],
  role: ["role"],
};

/** Case, spaces, punctuation and camelCase do not count in a header. */
export function headerKey(header: string): string {
  return header
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

type FieldOfWord = ReadonlyMap<string, { readonly field: Field; readonly rank: number }>;

function byHeader(fields: readonly Field[]): FieldOfWord {
  return new Map(
    fields.flatMap((field) =>
      synonyms[field].map((word, rank) => [headerKey(word), { field, rank }] as const),
    ),
  );
}

const bundleFields: readonly Field[] = [
  ...(["bundle", "bundled", "price", "discount", "rebate", "seatsFrom", "seatsTo", "from", "to"] as const),
];

/** Every accepted header word by its key, with its field and its rank among the field's words. */
export const fieldByHeader: FieldOfWord = byHeader(
  (Object.keys(synonyms) as Field[]).filter((field) => !bundleFields.includes(field)),
);

/** The same for a table of bundles. */
export const bundleFieldByHeader: FieldOfWord = byHeader([...bundleFields, "segments"]);

/** Whether the words of a header are those of a table of bundles: it has both that say what a bundle is. */
export function headsBundles(keys: readonly string[]): boolean {
  return (["bundle", "bundled"] as const).every((field) =>
    synonyms[field].some((word) => keys.includes(headerKey(word))),
  );
}
