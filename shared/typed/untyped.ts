import type { Cell } from "../../src/cell";
import type { Portfolio } from "../../src/portfolio";
import { rowKey } from "../key";
import { settingRow } from "../settings/setting";
import { settingList } from "../settings/settings";

/** What a field shows as long as nobody types there. */
export type Untyped = (row: string, field: string) => Cell | undefined;

/** By the user's Clients table, and by the defaults of the settings. */
export function untypedIn({ clients }: Portfolio): Untyped {
  const fields = new Map<string, Cell>();
  for (const { key, pricingCurrent, package: of } of clients) {
    fields.set(`${rowKey(key)} pricingCurrent`, pricingCurrent);
    fields.set(`${rowKey(key)} package`, of);
  }
  for (const setting of settingList) fields.set(`${settingRow(setting)} value`, setting.default);
  return (row, field) => fields.get(`${row} ${field}`);
}
