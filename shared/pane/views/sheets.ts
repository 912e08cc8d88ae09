import { element } from "../element";
import { foundCard } from "../found";
import { linesCard } from "../lines";
import { mappingView } from "../mapping";
import { periodChoice } from "../period";
import { problemList } from "../problems";
import { resultCard } from "../result";
import { sampleCard } from "../sample-card";
import { sheetPicks } from "../sheets";
import { tableList } from "../tables";
import { templatesCard } from "../templates-card";
import { tourCard } from "../tour";
import type { Tools, View } from "../view";

/** What stands in the workbook, which sheets to make of it, and what came of it. */
export function sheetsView({ host, show, showRows, wish, look }: Tools): View {
  const mapping = mappingView(wish);
  const found = foundCard({ look });
  const tables = tableList(show, mapping.open);
  const period = periodChoice(host, wish);
  found.root.append(tables.root, period.root);
  const tour = tourCard();
  const sample = sampleCard({ host, look });
  const parts = [
    tour,
    sample,
    templatesCard({ host, look }),
    resultCard({ show, showRows }),
    found,
    sheetPicks(wish),
    mapping,
    problemList(show),
    linesCard({ host, show }),
  ];
  return {
    root: element("div", { class: "body" }, ...parts.map(({ root }) => root)),
    opened: () => tour.update(),
    update: (state) => [...parts, tables, period].forEach((part) => part.update(state)),
  };
}
