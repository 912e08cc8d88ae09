import { chartNames, shapesIn } from "../../local/file/chart-names";

/* What is drawn on a sheet besides charts, in the notation of ECMA-376, part 1, 20.5. */

const named = (id: number, name: string): string =>
  `<xdr:nvSpPr><xdr:cNvPr id="${id}" name="${name}"/></xdr:nvSpPr>`;
const shape = `<xdr:twoCellAnchor><xdr:sp macro="">${named(2, "Arrow 1")}<xdr:txBody/></xdr:sp></xdr:twoCellAnchor>`;
const frame = (uri: string, name = "XS_chart_summary_pareto"): string =>
  `<xdr:graphicFrame macro="">${named(3, name)}<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${uri}"/></xdr:graphicFrame>`;
const newer = `<mc:AlternateContent><mc:Choice Requires="cx1">${frame("chartex").replace("/2006/chartex", "/chartex")}</mc:Choice><mc:Fallback>${shape}</mc:Fallback></mc:AlternateContent>`;

test.each<[what: string, drawings: string[], shapes: number, charts: string[]]>([
  ["nothing", [], 0, []],
  ["a chart", [`<xdr:wsDr>${frame("chart")}</xdr:wsDr>`], 0, ["XS_chart_summary_pareto"]],
  ["a shape with words", [`<xdr:wsDr>${shape}</xdr:wsDr>`], 1, []],
  ["a line", ["<xdr:cxnSp><xdr:spPr/></xdr:cxnSp>"], 1, []],
  ["a picture", ["<xdr:pic><xdr:spPr/></xdr:pic>"], 1, []],
  ["SmartArt", [frame("diagram")], 1, []],
  ["a newer chart, and what older programs show in its place", [newer], 1, []],
  ["shapes and a chart in a group", [`<xdr:grpSp>${shape}${frame("chart", "mine")}${shape}</xdr:grpSp>`], 2, ["mine"]],
  ["without a prefix", ["<sp><txBody/></sp>"], 1, []],
  ["in two drawings", [shape, shape], 2, []],
])("%s", (_, drawings, shapes, charts) => {
  expect([shapesIn(drawings), chartNames(drawings)]).toEqual([shapes, charts]);
}); // prettier-ignore
