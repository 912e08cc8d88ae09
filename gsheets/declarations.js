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

function sidebarCheck() {
  return XSellServer.sidebarCheck.apply(null, arguments);
}

function sidebarAdd() {
  return XSellServer.sidebarAdd.apply(null, arguments);
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
