import type { Cell } from "../../src/cell";
import { calledBy, namesToday } from "./called-small";
import { found, keys, type Small } from "./rows-small";
import { written } from "./small";

/* Rows are known by the words in sight that were written there, else by their Key. By hand: a row that is none is "". */

const labels = { A: "Acme", B: "Birch", C: "Cedar", D: "Dune", mark: "Backup: C" };
const clients = calledBy({
  rows: { Acme: keys.A, Birch: keys.B, Cedar: keys.C, Dune: keys.D },
  marks: { [`${keys.A} Backup: C`]: keys.mark },
  words: Object.fromEntries(Object.entries(labels).map(([name, label]) => [keys[name], label])),
});
const matrix: Small = {
  kind: "matrix",
  columns: ["client", "manager"],
  called: clients,
  version: written("matrix", []),
};

test.each<[string, Cell[][], string[]]>([
  ["nobody touched them", [["A", "Acme"], ["B", "Birch"]], ["A", "B"]],
  ["sorted as a whole", [["B", "Birch"], ["A", "Acme"]], ["B", "A"]],
  ["sorted in sight", [["A", "Birch"], ["B", "Cedar"], ["C", "Acme"]], ["B", "C", "A"]],
  ["a name that was typed over", [["A", "New"], ["B", "Birch"]], ["A", "B"]],
  ["a name that was emptied", [["A", null], ["B", "Birch"]], ["A", "B"]],
  ["a name typed over another's", [["A", "Birch"], ["B", "Birch"]], ["B", "B"]],
  ["a name typed over another's, who stands nowhere else", [["A", "Dune"], ["B", "Birch"]], ["D", "B"]],
  ["a Key beside another's name says nothing beside a new one either", [["A", "Birch"], ["A", "New"]], ["B", ""]],
  ["a row that was copied", [["A", "Acme"], ["A", "Acme"]], ["A", "A"]],
  ["a name that nobody knows in a sorted sheet", [["A", "Birch"], ["B", "Acme"], ["C", "New"]], ["B", "A", ""]],
  ["an empty row in a sorted sheet", [["A", "Birch"], ["B", null], ["C", "Acme"]], ["B", "", "A"]],
  ["a row sorted down to where no Key stands", [["A", "Birch"], ["B", null], [null, "Acme"]], ["B", "", "A"]],
  ["a row of the user's own with a client's name", [["A", "Acme"], [null, "Acme"]], ["A", ""]],
  ["one with the name of a client who stands nowhere", [["A", "Acme"], [null, "Dune"]], ["A", ""]],
  ["a Key that was typed over", [["x", "Acme"], ["B", "Birch"]], ["A", "B"]],
  ["a Key that was typed over beside an unknown name", [["x", "New"], ["B", "Birch"]], ["", "B"]],
  ["a line that tells a mark", [["A", "Acme"], ["mark", "Acme", "Backup: C"]], ["A", "mark"]],
  ["such a line beside another Key", [["A", "Birch"], ["B", "Acme"], ["C", "Acme", "Backup: C"], ["mark", "Cedar"]], ["B", "A", "mark", "C"]],
  ["a row of a chart's table with a client's name", [["A", "Birch"], ["B", null], ["chart", "Acme"]], ["B", "", "chart"]],
])("rows of a sheet of clients: %s", (_, lines, expected) => {
  expect(found(matrix, lines).rows).toEqual(expected);
}); // prettier-ignore

test.each<[string, Partial<Small>, Cell[][], string[]]>([
  ["a run that was cut off left words and Keys half written", { whole: false }, [["A", "Birch"], ["B", "Acme"]], ["A", "B"]],
  ["the column of clients was deleted", { columns: ["owner"] }, [["A", "Dana"], ["B", "Kim"]], ["A", "B"]],
  ["that of managers was deleted", { columns: ["client"] }, [["A", "Birch"], ["B", "Acme"]], ["B", "A"]],
  ["without a journal nobody knows which mark a line tells", { version: null, called: calledBy() }, [["A", "Acme"], ["mark", "Acme", "Backup: C"]], ["A", ""]],
  ["unless it is known what the line says", { version: null }, [["A", "Acme"], ["mark", "Acme", "Backup: C"]], ["A", "mark"]],
  ["with a journal the line's Key tells it", { called: calledBy({ words: { [keys.A]: "Acme" } }) }, [["A", "Acme"], ["mark", "Acme", "Backup: C"]], ["A", "mark"]],
  ["a row of a chart is known without a journal too", { version: null, called: calledBy() }, [["chart", "Acme"]], ["chart"]],
])("rows of a sheet of clients where %s", (_, more, lines, expected) => {
  expect(found({ ...matrix, ...more }, lines).rows).toEqual(expected);
}); // prettier-ignore

const twins = calledBy({
  rows: { Cedar: keys.C, Dune: keys.D },
  words: { [keys.A]: "Acme", [keys.B]: "Acme", [keys.C]: "Cedar", [keys.D]: "Dune" },
});

test.each<[string, Cell[][], string[]]>([
  ["as long as nothing was sorted", [["A", "Acme"], ["B", "Acme"]], ["A", "B"]],
  ["where others were sorted in sight, while they still stand beside their own", [["A", "Acme"], ["B", "Acme"], ["C", "Dune"], ["D", "Cedar"]], ["A", "B", "D", "C"]],
  ["not where the name stands beside another's Key", [["A", "Acme"], ["B", "Cedar"], ["C", "Dune"], ["D", "Acme"]], ["A", "C", "D", ""]],
  ["one name alone beside another's Key is no sign of sorting", [["A", "New"], ["B", "Acme"], ["C", "Dune"], ["D", "Other"]], ["A", "B", "D", ""]],
])("two clients of one name go by their Keys: %s", (_, lines, expected) => {
  expect(found({ ...matrix, called: twins }, lines).rows).toEqual(expected);
}); // prettier-ignore

const renamed = namesToday({}, { [keys.A]: keys["A#"] });
const withId = calledBy({ rows: { Acme: keys["A#"], Birch: keys.B }, words: { [keys["A#"]]: "Acme" } });

test.each<[string, Cell[][], string[], string[]]>([
  ["one who has another Key by now", [["A", "Acme"], ["B", "Birch"]], ["A#", "B"], ["A", "B"]],
  ["one whose new Key stands there too is still the own one", [["A", "Acme"], ["A#", "Acme"]], ["A", "A#"], ["A", "A#"]],
  ["wherever the new one stands", [["A#", "Acme"], ["A", "Acme"]], ["A#", "A"], ["A#", "A"]],
  ["with another's name", [["A", "Birch"], ["A#", "Acme"]], ["B", "A#"], ["B", "A#"]],
  ["sorted in sight", [["A", "Birch"], ["B", "Acme"]], ["B", "A#"], ["B", "A"]],
  ["a name typed over another's", [["A", "Birch"], ["B", "Birch"]], ["B", "B"], ["A", "B"]],
  ["one known by the name alone", [["x", "Birch"], ["A", "Acme"]], ["B", "A#"], ["B", "A"]],
])("rows and the Keys that they were written with: %s", (_, lines, rows, then) => {
  expect(found({ ...matrix, called: withId, renamed }, lines)).toMatchObject({ rows, then });
}); // prettier-ignore

const long = calledBy({
  rows: { Birch: keys.B, Cedar: keys.C },
  words: { [keys.A]: "Acme", [keys.B]: "Birch", [keys.C]: "Cedar", [keys.D]: "Acme West" },
});
const swapped: Cell[][] = [["B", "Cedar"], ["C", "Birch"]]; // prettier-ignore

test.each<[string, Cell[][], string[]]>([
  ["one that was made longer", [["A", "Acme Ltd"]], ["A"]],
  ["in other letters", [["A", "ACME ltd"]], ["A"]],
  ["one that was made shorter", [["A", "Ac"]], ["A"]],
  ["to its first letter", [["A", "A"]], ["A"]],
  ["one that is like none", [["A", "Zeta"]], [""]],
  ["one that is part of a name, but not its beginning", [["A", "cme"]], [""]],
  ["one that ends like another", [["A", "The Acme"]], [""]],
  ["one that was emptied", [["A", null]], [""]],
  ["two that are like one", [["A", "Acme 1"], ["E", "Acme 2"]], ["", ""]],
  ["three that are like one", [["A", "Acme 1"], ["E", "Acme 2"], ["F", "Acme 3"]], ["", "", ""]],
  ["a row of the user's own that is like one", [["A", "Acme 1"], [null, "Acme 2"]], ["A", ""]],
  ["one that is like two", [["A", "Ac"], ["D", "Zeta"]], ["", ""]],
  ["one that is like two, longer than the one", [["A", "Acme We"], ["D", "Zeta"]], ["", ""]],
  ["one that is like two, longer than both", [["A", "Acme West 1"], ["D", "Zeta"]], ["", ""]],
  ["each like one", [["D", "Acme"], ["A", "Acme West"]], ["", ""]],
  ["one whose name another has taken is like nobody", [["A", "Birch 2"]], [""]],
])("in a sorted sheet a changed name is that of the only row that begins so: %s", (_, lines, expected) => {
  const { rows } = found({ ...matrix, called: long }, [...swapped, ...lines]);
  expect(rows).toEqual(["C", "B", ...expected]);
}); // prettier-ignore

test("a changed name beside its Key is known in a sheet that nobody sorted", () => {
  expect(found(matrix, [["A", "Zeta"], ["B", "Birch"]]).rows).toEqual(["A", "B"]); // prettier-ignore
});

test("of two clients of one name nobody knows which is meant by a longer one", () => {
  const called = calledBy({ rows: { Cedar: keys.C, Dune: keys.D }, words: { [keys.A]: "Acme", [keys.B]: "acme", [keys.C]: "Cedar", [keys.D]: "Dune" } }); // prettier-ignore
  const lines = [["C", "Dune"], ["D", "Cedar"], ["A", "Acme Ltd"], ["B", "Zeta"]]; // prettier-ignore
  expect(found({ ...matrix, called }, lines).rows).toEqual(["D", "C", "", ""]);
});

test("changed names are found among many, in whatever order their Keys stand", () => {
  const names = { A: "Acme", B: "Birch", C: "Cedar", D: "Dune", E: "Elm", F: "Fern" };
  const words = Object.fromEntries(Object.entries(names).map(([name, label]) => [keys[name], label]));
  const called = calledBy({ rows: { Birch: keys.B, Cedar: keys.C }, words });
  const lines = [["F", "Du"], ["E", "Ac"], ["D", "El"], ["A", "Fe"]]; // prettier-ignore
  expect(found({ ...matrix, called }, [...swapped, ...lines]).rows).toEqual(["C", "B", "D", "A", "E", "F"]);
});
