"""The last lines of a run: `figure NAME VALUE UNIT goal OP VALUE`, and the exit status."""

import operator
import sys
import threading

HOLDS = {"=": operator.eq, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}


def report(figures):
    """Prints `(name, value, unit, op, goal)` each; ends with status 1 if one goal is missed."""
    for name, value, unit, op, goal in figures:
        shown = f"{value:.3f}" if isinstance(value, float) else value
        print(f"figure {name} {shown} {unit} goal {op} {goal}")
    sys.exit(0 if all(HOLDS[op](value, goal) for _, value, _, op, goal in figures) else 1)


def percentile(values, part):
    """The value that this part of them does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


class Faults:
    """What should not be: said when it is found, and counted by its kind at the end."""

    def __init__(self, *kinds):
        self.counts = dict.fromkeys(kinds, 0)
        self.lock = threading.Lock()

    def add(self, kind, sentence):
        with self.lock:
            self.counts[kind] += 1
            print(f"FAULT {kind}: {sentence}", flush=True)

    def figures(self, run):
        return [(f"{run}.{kind}", count, "times", "=", 0) for kind, count in self.counts.items()]
