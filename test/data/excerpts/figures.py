"""Figures of the excerpts beside this file, in exact fractions, sharing no code with anything else here.

Run: python3 figures.py > figures.json
"""

import csv
import json
import pathlib
import statistics
from fractions import Fraction

HERE = pathlib.Path(__file__).parent


def table(name):
    with open(HERE / name, encoding="utf8", newline="") as file:
        return list(csv.DictReader(file))


def share_makers(totals, share):
    running = 0
    for count, total in enumerate(totals, 1):
        running += total
        if running >= share * sum(totals):
            return count


def letter(start, margin):
    row = "ABCCD" if start < Fraction(4, 5) else "ABCDD" if start < Fraction(19, 20) else "BCDDD"
    cuts = [Fraction(3, 5), Fraction(2, 5), Fraction(1, 5), 0]
    return row[next((grade for grade, cut in enumerate(cuts) if margin >= cut), 4)]


def figures(lines, first, client, offering, date, revenue, cost=None, names=()):
    cells, costs, months = {}, {}, {}
    for line in lines:
        if line[date] >= first:
            key = line[client], line[offering]
            cells[key] = cells.get(key, 0) + Fraction(line[revenue])
            months[line[date][:7]] = months.get(line[date][:7], 0) + Fraction(line[revenue])
            if cost:
                costs[key[0]] = costs.get(key[0], 0) + Fraction(line[cost])
    clients = sorted({key[0] for key in cells} | set(names))
    offerings = sorted({key[1] for key in cells})
    totals = {c: sum(cells.get((c, o), Fraction(0)) for o in offerings) for c in clients}
    ordered = sorted(totals.values(), reverse=True)
    current = sum(ordered)
    paid = {o: [cells[c, o] for c in clients if cells.get((c, o), 0) > 0] for o in offerings}
    mean = {o: sum(values) / len(values) for o, values in paid.items() if values}
    potential = {
        c: sum(mean.get(o, Fraction(0)) for o in offerings if cells.get((c, o), 0) <= 0) for c in clients
    }
    classes = {}
    for c in clients:
        start = sum(t for t in ordered if t > totals[c]) / current
        if totals[c] <= 0:
            grade = "D"
        elif cost:
            grade = letter(start, (totals[c] - costs[c]) / totals[c])
        else:
            grade = "A" if start < Fraction(4, 5) else "B" if start < Fraction(19, 20) else "C"
        classes[grade] = classes.get(grade, 0) + 1
    last = max(months)
    return {
        "clients": len(clients),
        "offerings": len(offerings),
        "revenue": float(current),
        "cost": float(sum(costs.values())) if cost else None,
        "read": float(sum(Fraction(line[revenue]) for line in lines)),
        "makes": {
            "half": share_makers(ordered, Fraction(1, 2)),
            "eighty": share_makers(ordered, Fraction(4, 5)),
            "ninetyFive": share_makers(ordered, Fraction(19, 20)),
        },
        "largestShare": float(ordered[0] / current),
        "topTenShare": float(sum(ordered[:10]) / current),
        "potential": float(sum(potential.values())),
        "uplift": float(sum(potential.values()) / current),
        "classes": classes,
        "lastMonthIncomplete": months[last] * 2 < statistics.median(v for m, v in months.items() if m != last),
        "potentials": {c: float(p) for c, p in potential.items()},
    }


adventure = table("adventureworks_lines.csv")
columns = ("Reseller ID", "Product line", "Order date", "Sales amount", "Cost")
resellers = [row["Reseller ID"] for row in table("adventureworks_clients.csv")]
print(
    json.dumps(
        {
            "adventureWorks": figures(adventure, "2019-06-01", *columns),
            "adventureWorksWithClients": figures(adventure, "2019-06-01", *columns, resellers),
            "northwind": figures(
                table("northwind_lines.csv"), "1997-06-01", "CustomerID", "Category", "OrderDate", "Revenue"
            ),
        },
        indent=2,
    )
)
