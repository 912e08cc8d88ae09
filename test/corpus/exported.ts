import type { Facts } from "./facts";

/** What each export says, by its file's name; worked out by hand from the file. */
export const exported: Record<string, Facts> = {
  // 1,234.50 − 200; 1,000 + 0; −50.25 − 300 + 600.75. Dogwood's euros are not dollars, nor is a share or a word.
  "bank.csv": {
    clients: [
      ["Acme Dental", 1034.5],
      ["Birch & Co", 1000],
      ["Cedar Law", 250.5],
      ["Dogwood", 40],
    ],
    sums: { used: 2325 },
    problems: [
      ["D9", "€75.00", 0],
      ["D10", "USD 75", 0],
      ["D11", "12%", 0],
      ["D12", "75.00 CR", 0],
    ],
  },
  // 1.234,50 − 34,50; 12.000 is twelve thousand, for its column writes a decimal comma.
  "germany.csv": {
    clients: [
      ["Birch AG", 1012000.01],
      ["Acme GmbH", 1200],
      ["Cedar KG", -99.99],
    ],
    sums: { used: 1013100.02 },
  },
  // 1 + 2 + … + 256; 100 + 12,800. 30/09 tells that the day comes first, so that 06/10 is tomorrow.
  "dates.csv": {
    clients: [
      ["Birch", 12900],
      ["Acme", 511],
    ],
    sums: { used: 13411, outside: 6400, problem: 6200 },
    problems: [
      ["C12", "30/02/2026", 200],
      ["C13", "06/10/2026", 400],
      ["C14", "31/12/1979", 800],
      ["C15", "an empty cell", 1600],
      ["C16", "soon", 3200],
    ],
  },
  // Nothing tells whether 03/04 is in March or in April; 09/09 is either way in September.
  "day-or-month.csv": {
    clients: [
      ["Birch", 4],
      ["Acme", 1],
    ],
    sums: { used: 5, problem: 2 },
    problems: [["C3", "03/04/2026", 2]],
  },
  // 100.10 + 50.20; 20.03 − 5.01. Totals: 150.30 + 15.02 + 172.39.
  "report.csv": {
    clients: [
      ["Acme", 150.3],
      ["Birch", 15.02],
      ["Cedar", 7.07],
    ],
    sums: { used: 172.39, totals: 337.71 },
    problems: [
      ["D18", "an empty cell", 0],
      ["A19", "an empty cell", 0],
    ],
  },
  // No row says "total" alone and adds up: 150 + 20 + 171 + 173 are left out, with their cells.
  "subtotals.csv": {
    clients: [
      ["Acme", 150],
      ["Birch", 20],
      ["Totally Secure", 3],
    ],
    sums: { used: 173, problem: 514 },
    problems: [
      ["C4", "an empty cell", 150],
      ["C6", "an empty cell", 20],
      ["C7", "an empty cell", 171],
      ["A9", "an empty cell", 173],
    ],
  },
  // Powers of 2, so that each sum says which rows are in it: Acme Dental has 1 + 2 + 4 + 8 + 2,048.
  "names.csv": {
    clients: [
      ['Ampersand & Sons, "Ltd"', 16384],
      ["STRASSE IT", 8192],
      ["Straße IT", 4096],
      ["Acme Dental", 2063],
      [`Long ${"x".repeat(190)} Name`, 1536],
      ["👩‍🔬 Labs", 256],
      ["שלום בע״מ", 192],
      ["Caf\u00e9 Nord", 48],
    ],
    sums: { used: 32767, problem: 32768 },
    problems: [["A17", "\u200b", 32768]],
    cells: [["Holdings", "Acme Dental", "Backup", 2063]],
  },
  // Of headers that are called alike the left one counts.
  "headers.csv": {
    clients: [
      ["Birch", 20],
      ["Acme", 10],
    ],
    sums: { used: 30, problem: 40 },
    problems: [["A4", "an empty cell", 40]],
  },
  // Acme has 1 + 2 + 4 + 16 + 32: where one cell of a client failed, the other stands in.
  "errors.csv": {
    clients: [
      ["Birch", 256],
      ["Acme", 55],
    ],
    sums: { used: 311, problem: 72 },
    problems: [
      ["G2", "#N/A"],
      ["B3", "#N/A"],
      ["A4", "#REF!"],
      ["B5", "#N/A", 8],
      ["C6", "#NAME?"],
      ["D7", "#VALUE!"],
      ["E8", "#VALUE!", 64],
      ["F9", "#DIV/0!", 0],
    ],
  },
  // 1,200 + 300; 900; 50.50. The total is 2,178 + 350.50 and counts the rows that are left out, as the file did.
  "clients.csv": {
    clients: [
      ["Acme Dental", 1500],
      ["Birch & Co", 900],
      ["Cedar Law", 50.5],
      ["Dogwood", 0],
    ],
    sums: { used: 2450.5, problem: 78, totals: 2528.5 },
    problems: [
      ["B5", "#N/A"],
      ["D5", "many"],
      ["E6", "n/a"],
      ["A7", "acme dental ", 70],
      ["A8", "an empty cell", 8],
    ],
    // A discount above 25 % is flagged: 30 % and 26 % are, 12.5 % is not.
    cells: [
      ["Client Portfolio", "Acme Dental", "Flags", "discount"],
      ["Client Portfolio", "Birch & Co", "Flags", null],
      ["Client Portfolio", "Dogwood", "Flags", "discount"],
      ["Client Portfolio", "Acme Dental", "Account manager", "Mo"],
      ["Client Portfolio", "Birch & Co", "Account manager", null],
    ],
  },
  // 1,000 + 2.50 under one header; −4.25 + 300. The total's 3 counts marks: 1,003.75 + 2.50 + 300 is money.
  "grid.csv": {
    clients: [
      ["Acme", 1002.5],
      ["Cedar", 295.75],
      ["Birch", 0],
    ],
    sums: { used: 1298.25, problem: 8, totals: 1306.25 },
    problems: [
      ["E3", "?"],
      ["A5", "an empty cell", 8],
    ],
    cells: [
      ["Holdings", "Acme", "Backup", 1002.5],
      ["Holdings", "Cedar", "Backup", -4.25],
      ["Tech Stack Matrix", "Acme", "Email", "Y"],
      ["Tech Stack Matrix", "Acme", "Phone", null],
      ["Tech Stack Matrix", "Cedar", "Email", "Y"],
    ],
  },
};
