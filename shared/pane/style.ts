import charts from "./charts.css";
import controls from "./controls.css";
import forms from "./forms.css";
import moves from "./moves.css";
import pane from "./pane.css";
import parts from "./parts.css";
import progress from "./progress.css";
import report from "./report.css";
import tabs from "./tabs.css";
import tokens from "./tokens.css";
import waiting from "./waiting.css";

const worn = [tokens, pane, tabs, controls, forms, parts, progress, report, charts, moves, waiting];

/** Dresses the page. A constructed sheet needs no leave from a Content-Security-Policy, as a <style> does. */
export function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(worn.join("\n"));
  document.adoptedStyleSheets = [sheet];
}

/** What a script that comes later wears on top of it. */
export function wear(styles: string): void {
  if (worn.includes(styles)) return;
  worn.push(styles);
  dress();
}
