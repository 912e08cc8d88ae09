import { element } from "../element";
import { foundCard } from "../found";
import { glideUp, inPlace } from "../in-place";
import { linesCard } from "../lines";
import { mappingView } from "../mapping";
import { periodChoice } from "../period";
import { problemList } from "../problems";
import { readingCard } from "../reading-card";
import { resultCard } from "../result";
import { sampleCard } from "../sample-card";
import { sheetPicks } from "../sheets";
import { tableList } from "../tables";
import { templatesCard } from "../templates-card";
import { tourCard } from "../tour";
import type { State, Tools, View } from "../view";

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
    sample,
    templatesCard({ host, look }),
    resultCard({ show, showRows }),
    found,
    sheetPicks(wish),
    mapping,
    problemList(show),
    linesCard({ host, show }),
  ];
  const reading = readingCard();
  const root = element("div", { class: "body" }, tour.root, reading);
  let outcome: State["outcome"] = null;
  return {
    root,
    opened: () => tour.update(),
    update(state) {
      const all = (): void => [tour, ...parts, tables, period].forEach((part) => part.update(state));
      if (state.survey !== null || !state.looking) reading.replaceWith(...parts.map((part) => part.root));
      if (state.outcome === outcome) return all();
      outcome = state.outcome;
      inPlace(found.root, root, all);
      // Up to where the result stands, unless the user is at work further down.
      if (outcome !== null && !root.contains(document.activeElement)) glideUp(root);
    },
  };
}
