import type { KnownFault } from "./known";

/** What a cell with one of our functions says, in both hosts. */
export const functionFaults: readonly KnownFault[] = [
  {
    code: "function/missing",
    when: "`=CUMREVPCT()`",
    message: "CUMREVPCT needs revenues: found nothing. Give a row or a column of cells.",
    help: "Name the range; [every argument](functions.md) stands in the reference.",
  },
  {
    code: "function/shape",
    when: "`=CUMREVPCT(B2:C3)`",
    message:
      "CUMREVPCT needs revenues in one row or one column: found 2 rows and 2 columns. Choose a single row or column.",
    help: "Add the columns up in one of your own, and give that.",
  },
  {
    code: "function/length",
    when: '`=PRICETOGRADE(B2:B3, C2, "A")`',
    message: "PRICETOGRADE needs as many costs as revenues: found 1 and 2. Make both ranges the same length.",
    help: "Begin and end both ranges in the same rows.",
  },
  {
    code: "function/number",
    when: "`=CUMREVPCT(B2:B3)` over 5 and n/a",
    message: 'CUMREVPCT needs numbers: row 2 holds "n/a". Clear the cell or enter the revenue.',
    help: "Rows count from the top of the range. A number that is stored as text has to be entered anew.",
  },
  {
    code: "function/flag",
    when: "`=XSELLPOTENTIAL(B2:B3, C2:C3)` with maybe in C3",
    message:
      'XSELLPOTENTIAL needs yes or no for in_profile: row 2 holds "maybe". Write yes, no, TRUE, FALSE, 1, 0 or x, or clear the cell.',
    help: "A cleared cell counts as not assessed, which is taken as yes.",
  },
  {
    code: "function/cell",
    when: "`=ATTACHRATE(B2:C2)` over 5 and Q",
    message:
      'ATTACHRATE needs revenue or one of the letters Y, P, Z, L, C, X, N: row 1, column 2 holds "Q". Clear the cell or enter the revenue.',
    help: "What the letters mean stands on the Tech Stack Matrix.",
  },
  {
    code: "function/name",
    when: "`=NEXTOFFER(B2:C3, B1:C1)` with nothing in C1",
    message: "NEXTOFFER needs the name of each offering: column 2 holds nothing. Enter the name.",
    help: "Give the row of headers that stands above the holdings.",
  },
  {
    code: "function/twice",
    when: "`=NEXTOFFER(B2:C3, B1:C1)` with Email in B1 and in C1",
    message:
      'NEXTOFFER needs each offering once: column 1 and column 2 both hold "Email". Add up the two, or rename one.',
    help: "Names are the same without regard to case and spaces.",
  },
  {
    code: "function/count",
    when: "`=NEXTOFFER(B2:C3, B1:C1, , 0)`",
    message:
      "NEXTOFFER needs a count that is a whole number from 1 to 200: found 0. Enter how many offers a client is to get.",
    help: "Left out, it is one.",
  },
  {
    code: "function/margin",
    when: "`=ABCDCLASS(B2, C2)` with 62 in C2",
    message: "ABCDCLASS needs margins as fractions: row 1 holds 62. Enter 62 % as 0.62.",
    help: "Format the cells as per cent and enter them anew, or divide by 100.",
  },
  {
    code: "function/cuts",
    when: "`=ABCDCLASS(B2, C2, , D2:E2)`",
    message: "ABCDCLASS needs five cuts such as 0.8, 0.95, 0.6, 0.4, 0.2: found 2. Enter all five or none.",
    help: "Left out, the method's own cuts count.",
  },
  {
    code: "cuts/order",
    when: "`=ABCDCLASS(B2, C2, , D2:H2)` over 0.95, 0.8, 0.6, 0.4, 0.2",
    message:
      "Cuts are two rising shares and three falling margins such as 0.8, 0.95, 0.6, 0.4, 0.2: found 0.95, 0.8, 0.6, 0.4, 0.2. Correct the cuts.",
    help: "First the ends of Core and Mid, then the beginnings of the grades from the best one down.",
  },
  {
    code: "function/grade",
    when: '`=PRICETOGRADE(B2, C2, "E")`',
    message:
      'PRICETOGRADE needs a grade of A, B or C, or a margin from 0 to below 1: found "E". Enter A, B, C or a fraction such as 0.6.',
    help: "There is no price that makes the whole revenue margin, so 1 is none either.",
  },
  {
    code: "function/seats",
    when: "`=XSELLPOTENTIAL(B2:B3, , C2:C3)` with −1 in C3",
    message: "XSELLPOTENTIAL needs seats of 0 or more: row 2 holds -1. Correct the number.",
    help: "A client whose seats are not known has an empty cell; it gets the average per client.",
  },
  {
    code: "revenue/no-total",
    when: "`=REVPCT(B2:B3)` over 5 and −5",
    message: "Shares need a total above 0: the revenues sum to 0. Check the range, or leave out the credits.",
    help: "A range of empty cells sums to 0 too: look whether it is the one with the revenue.",
  },
  {
    code: "function/other-workbook",
    when: "`=CUMREVPCT([Ledger.xlsx]Sheet1!B2:B9)` in Excel, with a 0 or an empty cell among them",
    message:
      "CUMREVPCT was given cells of another workbook with zeros among them, where empty cells cannot be told from zeros. Bring them into this workbook, on a sheet of their own.",
    help: "On the desktop Excel hands an empty cell over as 0, and does not say of another workbook's which it is.",
  },
  {
    code: "function/too-many",
    when: "`=XSELL.CUMREVPCT(C1:C400001)` in Excel on the desktop",
    message:
      "CUMREVPCT was given 400001 cells with zeros among them, too many to tell empty cells from zeros. Name the rows in use, such as B2:B5000 in place of B:B.",
    help: "Desktop Excel hands empty cells over as 0, so that they have to be looked up.",
  },
];
