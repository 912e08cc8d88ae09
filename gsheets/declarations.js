/**
 * Cumulative share of revenue: each client counted with all larger ones, in the order of the range. The sheet need not be sorted.
 *
 * Example: =CUMREVPCT(B2:B400)
 *
 * @param {any} revenues One row or column of revenues; blank cells stay blank.
 * @return {any[][]} One fraction a client; the smallest client's is 1.
 * @customfunction
 */
function CUMREVPCT(revenues) {
  return XSellServer.customFunction("CUMREVPCT", [revenues]);
}

/**
 * Class A to D of each client by its share of revenue and its margin; by revenue alone when all margins are blank. – is a client without a margin.
 *
 * Example: =ABCDCLASS(B2:B400, C2:C400)
 *
 * @param {any} revenues One row or column of revenues; blank cells stay blank.
 * @param {any} margins Margins as fractions (0.62 for 62 %), as many as revenues; blank where not known.
 * @param {any} [in_profile] Whether each client fits the target profile: yes or no, blank for not assessed. No caps the class at C.
 * @param {any} [cuts] Five cuts: shares for Core and Mid, margins for A, B and C. 0.8, 0.95, 0.6, 0.4, 0.2 when left out.
 * @return {any[][]} One class a client.
 * @customfunction
 */
function ABCDCLASS(revenues, margins, in_profile, cuts) {
  return XSellServer.customFunction("ABCDCLASS", [revenues, margins, in_profile, cuts]);
}

/**
 * Cross-sell potential of each client a year: what the holders of every offering that it lacks pay on average.
 *
 * Example: =XSELLPOTENTIAL(D2:Q400)
 *
 * @param {any} holdings A row a client, a column an offering: revenue, or Y held, P or Z or blank a gap, N, X, C or L no gap.
 * @param {any} [in_profile] Whether each client fits the target profile: yes or no, blank for not assessed. No leaves the client out.
 * @param {any} [seats] Seats of each client: averages are then per seat.
 * @return {any[][]} One amount a client; blank for an empty row or a client out of profile.
 * @customfunction
 */
function XSELLPOTENTIAL(holdings, in_profile, seats) {
  return XSellServer.customFunction("XSELLPOTENTIAL", [holdings, in_profile, seats]);
}

/**
 * Share of revenue: each client as a part of the sum of the range, credits included.
 *
 * Example: =REVPCT(B2:B400)
 *
 * @param {any} revenues One row or column of revenues; blank cells stay blank.
 * @return {any[][]} One fraction a client; together they are 1.
 * @customfunction
 */
function REVPCT(revenues) {
  return XSellServer.customFunction("REVPCT", [revenues]);
}

/**
 * Cumulative share of clients: the rank by revenue, largest first, as a part of all clients. The sheet need not be sorted.
 *
 * Example: =CUMCLIENTPCT(B2:B400)
 *
 * @param {any} revenues One row or column of revenues; blank cells stay blank.
 * @return {any[][]} One fraction a client; the smallest client's is 1.
 * @customfunction
 */
function CUMCLIENTPCT(revenues) {
  return XSellServer.customFunction("CUMCLIENTPCT", [revenues]);
}

/**
 * Attach rate of each offering: the clients that hold it as a part of those to which it applies. N does not apply.
 *
 * Example: =ATTACHRATE(D2:Q400)
 *
 * @param {any} holdings A row a client, a column an offering: revenue, or Y held, P or Z or blank a gap, N, X, C or L no gap.
 * @return {any[][]} One fraction an offering, in one row; blank where it applies to nobody.
 * @customfunction
 */
function ATTACHRATE(holdings) {
  return XSellServer.customFunction("ATTACHRATE", [holdings]);
}

/**
 * Average revenue of each offering: the mean of its cells above 0. Clients that hold it by a mark alone do not count.
 *
 * Example: =OFFERINGAVG(D2:Q400)
 *
 * @param {any} holdings A row a client, a column an offering: revenue, or Y held, P or Z or blank a gap, N, X, C or L no gap.
 * @return {any[][]} One amount an offering, in one row; blank where nobody pays for it.
 * @customfunction
 */
function OFFERINGAVG(holdings) {
  return XSellServer.customFunction("OFFERINGAVG", [holdings]);
}

/**
 * Stack % of each client: the offerings of the stack that it holds as a part of those that apply. Only N does not apply.
 *
 * Example: =STACKPCT(D2:Q400, D1:Q1)
 *
 * @param {any} holdings A row a client, a column an offering: revenue, or Y held, P or Z or blank a gap, N, X, C or L no gap.
 * @param {any} [in_stack] Whether each offering is in the stack: yes or no, blank for no. All are when it is left out or wholly blank.
 * @return {any[][]} One fraction a client; blank for an empty row, or where nothing applies.
 * @customfunction
 */
function STACKPCT(holdings, in_stack) {
  return XSellServer.customFunction("STACKPCT", [holdings, in_stack]);
}

/**
 * What to sell each client next: of the offerings that it lacks, those that bring the most by what all other clients hold and pay.
 *
 * Example: =NEXTOFFER(D2:Q400, D1:Q1, D402:Q402, 3)
 *
 * @param {any} holdings A row a client, a column an offering: revenue, or Y held, P or Z or blank a gap, N, X, C or L no gap.
 * @param {any} offerings The name of each offering, as many as columns of holdings.
 * @param {any} [margins] Margins of the offerings as fractions (0.4 for 40 %); a blank counts as their median. By revenue when left out.
 * @param {any} [count] How many offers a client gets, 1 when left out.
 * @return {any[][]} The names of the offerings, best first: a row a client, as many columns as asked for.
 * @customfunction
 */
function NEXTOFFER(holdings, offerings, margins, count) {
  return XSellServer.customFunction("NEXTOFFER", [holdings, offerings, margins, count]);
}

/**
 * Cross-sell uplift of all clients together: their potential as a part of their revenue. 0.5 is half as much again.
 *
 * Example: =XSELLUPLIFT(D2:Q400)
 *
 * @param {any} holdings A row a client, a column an offering: revenue, or Y held, P or Z or blank a gap, N, X, C or L no gap.
 * @param {any} [in_profile] Whether each client fits the target profile: yes or no, blank for not assessed. No leaves the client out.
 * @return {any[][]} One fraction; blank where the revenue is 0 or less.
 * @customfunction
 */
function XSELLUPLIFT(holdings, in_profile) {
  return XSellServer.customFunction("XSELLUPLIFT", [holdings, in_profile]);
}

/**
 * Break-even rate of D clients: the share that has to convert, so that their potential makes up for the revenue of those who go.
 *
 * Example: =DBREAKEVEN(F2, G2)
 *
 * @param {any} current Current revenue: one cell, or a range; blank where not known.
 * @param {any} potential Potential of 0 or more, in as many cells; blank where not known.
 * @return {any[][]} One fraction a cell, current ÷ (current + potential); blank where either is blank.
 * @customfunction
 */
function DBREAKEVEN(current, potential) {
  return XSellServer.customFunction("DBREAKEVEN", [current, potential]);
}

/**
 * Yearly price rise that lifts each client's margin to a grade: cost ÷ (1 − cut) − revenue; 0 where it is there already.
 *
 * Example: =PRICETOGRADE(B2:B400, C2:C400, "A")
 *
 * @param {any} revenue One row or column of revenues, or one cell; blank where not known.
 * @param {any} cost Costs, as many as revenues; blank where not known.
 * @param {any} grade The grade to reach: A (60 %), B (40 %), C (20 %), or a margin as a fraction below 1.
 * @return {any[][]} One amount a client; blank where its revenue or its cost is blank.
 * @customfunction
 */
function PRICETOGRADE(revenue, cost, grade) {
  return XSellServer.customFunction("PRICETOGRADE", [revenue, cost, grade]);
}

function onOpen() {
  return XSellServer.onOpen.apply(null, arguments);
}

function onInstall() {
  return XSellServer.onInstall.apply(null, arguments);
}

function showSidebar() {
  return XSellServer.showSidebar.apply(null, arguments);
}

function generateSheets() {
  return XSellServer.generateSheets.apply(null, arguments);
}

function sidebarSheets() {
  return XSellServer.sidebarSheets.apply(null, arguments);
}

function sidebarRead() {
  return XSellServer.sidebarRead.apply(null, arguments);
}

function sidebarBegin() {
  return XSellServer.sidebarBegin.apply(null, arguments);
}

function sidebarEnd() {
  return XSellServer.sidebarEnd.apply(null, arguments);
}

function sidebarDetails() {
  return XSellServer.sidebarDetails.apply(null, arguments);
}

function sidebarReread() {
  return XSellServer.sidebarReread.apply(null, arguments);
}

function sidebarCheck() {
  return XSellServer.sidebarCheck.apply(null, arguments);
}

function sidebarAdd() {
  return XSellServer.sidebarAdd.apply(null, arguments);
}

function sidebarEnlarge() {
  return XSellServer.sidebarEnlarge.apply(null, arguments);
}

function sidebarKeep() {
  return XSellServer.sidebarKeep.apply(null, arguments);
}

function sidebarWriteStart() {
  return XSellServer.sidebarWriteStart.apply(null, arguments);
}

function sidebarWriteRows() {
  return XSellServer.sidebarWriteRows.apply(null, arguments);
}

function sidebarWriteEnd() {
  return XSellServer.sidebarWriteEnd.apply(null, arguments);
}

function sidebarRecall() {
  return XSellServer.sidebarRecall.apply(null, arguments);
}

function sidebarRemember() {
  return XSellServer.sidebarRemember.apply(null, arguments);
}

function sidebarSelect() {
  return XSellServer.sidebarSelect.apply(null, arguments);
}

function sidebarSelected() {
  return XSellServer.sidebarSelected.apply(null, arguments);
}

function sidebarFormulas() {
  return XSellServer.sidebarFormulas.apply(null, arguments);
}

function sidebarContents() {
  return XSellServer.sidebarContents.apply(null, arguments);
}

function sidebarAddOwn() {
  return XSellServer.sidebarAddOwn.apply(null, arguments);
}

function sidebarDress() {
  return XSellServer.sidebarDress.apply(null, arguments);
}

function sidebarType() {
  return XSellServer.sidebarType.apply(null, arguments);
}

function sidebarMarks() {
  return XSellServer.sidebarMarks.apply(null, arguments);
}

function sidebarMark() {
  return XSellServer.sidebarMark.apply(null, arguments);
}

function sidebarUnmark() {
  return XSellServer.sidebarUnmark.apply(null, arguments);
}

function sidebarPart() {
  return XSellServer.sidebarPart.apply(null, arguments);
}
