"""Reads the temperatures of core and surface over time, and compares them with the series for a plate.

Series: Incropera, DeWitt, Bergman and Lavine, Fundamentals of Heat and Mass Transfer, 6th edition, 2007, eq. 5.39.
"""
import json
import math
import re

HOT, COOL = 800.0, 500.0
TERMS = 30


def history(path, nodes):
    """Times and mean temperatures of a set of nodes, as CalculiX printed them."""
    times, temperatures, rows = [], [], None
    for line in open(path):
        title = re.match(r"\s*temperatures for set (\S+) and time\s+(\S+)", line)
        if title:
            rows = None
            if title.group(1).upper() == nodes:
                rows = []
                times.append(float(title.group(2)))
                temperatures.append(rows)
        elif rows is not None and line.strip():
            rows.append(float(line.split()[1]))
    return times, [sum(rows) / len(rows) for rows in temperatures]


def reached(times, temperatures, level):
    """When a falling temperature reaches a level; between two increments by the straight line."""
    for i in range(1, len(times)):
        if temperatures[i] <= level < temperatures[i - 1]:
            part = (temperatures[i - 1] - level) / (temperatures[i - 1] - temperatures[i])
            return times[i - 1] + part * (times[i] - times[i - 1])
    raise ValueError(f"The core does not pass {level:g} °C: it goes from {temperatures[0]:g} to {temperatures[-1]:g} °C.")


def bisect(function, low, high):
    """Where a rising function is zero."""
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (low, middle) if function(middle) > 0 else (middle, high)
    return (low + high) / 2


def series(biot):
    """Eigenvalues z tan z = Bi and coefficients of the series."""
    roots = [bisect(lambda z: z * math.sin(z) * (-1) ** n - biot * math.cos(z) * (-1) ** n, n * math.pi, (n + 0.5) * math.pi)
             for n in range(TERMS)]
    return [(z, 4 * math.sin(z) / (2 * z + math.sin(2 * z))) for z in roots]


i = json.load(open("inputs.json"))
times, core = history(i["dat"], "CORE")
_, surface = history(i["dat"], "COOLED")
times, core, surface = [0.0] + times, [i["start_temperature"]] + core, [i["start_temperature"]] + surface

half = i["thickness"] / 2
terms = series(i["film_coefficient"] * half / i["conductivity"])
rate = i["conductivity"] / (i["density"] * i["specific_heat"] * half ** 2)
fall = i["start_temperature"] - i["bath_temperature"]


def exact(time):
    """Temperature of the core by the series."""
    return i["bath_temperature"] + fall * sum(c * math.exp(-z * z * rate * time) for z, c in terms)


def exactly(level):
    return bisect(lambda time: level - exact(time), 0, i["duration"])


t85 = reached(times, core, COOL) - reached(times, core, HOT)
t85_series = exactly(COOL) - exactly(HOT)
json.dump({
    "t85": t85,
    "difference": max(c - s for c, s in zip(core, surface)),
    "final_core": core[-1],
    "t85_series": t85_series,
    "deviation": {"value": 100 * (t85 / t85_series - 1), "unit": "%"},
    "history": {"time": times, "core": core, "surface": surface},
}, open("outputs.json", "w"))
