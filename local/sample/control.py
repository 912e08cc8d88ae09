#!/usr/bin/env python3
"""Control figures and irregular rows of the sample, worked from the CSV files alone in exact decimals."""
import csv
import re
import unicodedata
from collections import Counter, defaultdict
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

HERE = Path(__file__).parent
RUN_DAY = date(2026, 10, 1)


def table(name):
    with open(HERE / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def key(name):
    return " ".join(unicodedata.normalize("NFC", name).split()).lower()


def amount(cell):
    match = re.fullmatch(r"(\()?(-?)\$?([\d,]+\.\d\d)\)?", cell)
    return match and Decimal(match[3].replace(",", "")) * (-1 if match[1] or match[2] else 1)


def day(cell):
    for form in ("%Y-%m-%d", "%d %b %Y"):
        try:
            return datetime.strptime(cell, form).date()
        except ValueError:
            pass


rows = table("lines.csv")
clients = {row[0]: row[1] for row in table("clients.csv")[1:]}
official = {key(row[0]) for row in table("offerings.csv")[1:]}
ids = defaultdict(set)
for number, name in list(clients.items()) + [(row[2], row[3]) for row in rows[4:]]:
    if number:
        ids[key(name)].add(number)

sums, notable, by_client = Counter(), defaultdict(list), Counter()
for place, row in enumerate(rows[4:], start=5):
    when, order, number, name, offering, quantity, net, cost, stream = row
    if not any(row):
        notable["blank"].append(place)
        continue
    money, on = amount(net), day(when)
    if key(name) == "total":
        notable["totals row, equal to the amounts above" if money == sums["read"] else "totals row, off"].append((place, money))
        continue
    sums["rows"] += 1
    sums["read"] += money or 0
    owners = {number} if number else ids[key(name)]
    if len(owners) != 1 or money is None or on is None or on > RUN_DAY:
        notable["problem"].append(place)
        sums["in problem rows"] += money or 0
        continue
    inside = date(2025, 10, 1) <= on
    sums["in the window" if inside else "before the window"] += money
    if inside:
        by_client[next(iter(owners))] += money
    for label, found in {
        "no ID": not number, "credit": money < 0, "no cost": not cost, "no stream": not stream, "amount as text": re.search(r"[$,(]", net),
        "long date": " " in when, "also known as": key(offering) not in official, "in no clients table": next(iter(owners)) not in clients,
        "client retyped": name not in (clients.get(next(iter(owners))), "Dunmarrow Print Shop"),
        "offering retyped": offering != " ".join(offering.split()) or offering in (offering.upper(), offering.lower()),
        "decomposed accents": unicodedata.normalize("NFC", name) != name, "equal to the row above": row == rows[place - 2],
    }.items():
        if found:
            notable[label].append(place)

for label, value in sums.items():
    print(f"{label}: {value:,}")
top, most = by_client.most_common(1)[0]
print(f"clients with lines in the window: {len(by_client)}; top: {top} {clients[top]} {most:,} = {most / sums['in the window']:.6f}")
running, ranked = Decimal(0), sorted(by_client.values(), reverse=True)
for rank, money in enumerate(ranked, start=1):
    if running < sums["in the window"] * Decimal("0.8"):
        core = rank
    running += money
print(f"clients that make 80 % of the window's revenue: {core}; share of the ten largest: {sum(ranked[:10]) / running:.6f}")
for label, places in sorted(notable.items()):
    print(f"{label}: {len(places)}: {places[:18]}")
