import { revenueBridge, type Bridge } from "../../../src/score/bridge";
import { crossSales, crossSaleShare } from "../../../src/score/cross-sales";
import type { Sales } from "../../../src/score/sale-kinds";
import { exactSum } from "../../../src/sums";
import type { Context } from "../../context";
import { row, type Section } from "./row";

/** From the revenue of the year before to that of the window, to the cent. */
export function bridgeSections({ intake }: Context, sales: Sales): Section[] {
  const found = revenueBridge(intake.portfolio, sales);
  return found ? [bridge(found), growth(found)] : [];
}

function bridge(found: Bridge): Section {
  const { before, newClients, expansion, contraction, lost, now } = found;
  return {
    section: "Revenue bridge",
    rows: [
      ...row("Twelve months before", "Revenue", "cents", before),
      ...row("+ New clients", "Revenue", "cents", newClients, "without a line in the year before"),
      ...row("+ Cross-sales", "Revenue", "cents", found.crossSales, "first bought in the window"),
      ...row("+ Expansion", "Revenue", "cents", expansion, "clients that pay more, beside cross-sales"),
      ...row("− Contraction", "Revenue", "cents", contraction, "clients that pay less, beside cross-sales"),
      ...row("− Lost clients", "Revenue", "cents", lost, "without a line in the window"),
      ...row("= Twelve months", "Revenue", "cents", now),
      ...row("Retention", "Gross", "share", found.grossRetention, "before − contraction − lost, ÷ before"),
      ...row("Retention", "Net", "share", found.netRetention, "+ cross-sales + expansion"),
    ],
  };
}

/** Where what was gained came from. */
function growth({ newClients, crossSales: sold, expansion }: Bridge): Section {
  const gained = exactSum([newClients, sold, expansion]);
  const part = (item: string, money: number): Section["rows"] =>
    row(item, "Share of what was gained", "share", money / gained);
  return {
    section: "Growth",
    rows:
      gained > 0
        ? [
            ...part("New clients", newClients),
            ...part("Cross-sales", sold),
            ...part("Other expansion", expansion),
          ]
        : [],
  };
}

/** What cross-sales make of the revenue. */
export function crossSaleSection({ intake, measures, policies }: Context, sales: Sales): Section {
  const { portfolio } = intake;
  const [found] = crossSales(portfolio, sales, new Int32Array(portfolio.clients.length), 1);
  const share = crossSaleShare(portfolio, sales, found, measures.current);
  if (share === null) return { section: "Cross-sales", rows: [] };
  return {
    section: "Cross-sales",
    rows: [
      ...row("All", "Revenue", "money", found.revenue, "bought more than 90 days after the client's start"),
      ...row("All", "Gross margin", "money", found.margin),
      ...row("All", "Share of revenue", "share", share, policies.crossSaleTarget, {
        benchmarkLook: "target",
      }),
      ...row(
        "Of unknown start",
        "Revenue",
        "money",
        found.unknown,
        "first seen in the data's first twelve months; not among the cross-sales",
      ),
    ],
  };
}
