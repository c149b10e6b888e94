"""kill -9 at random moments while a keeper keeps photographs, writes, shows and takes back: `kill.py [N] [--seed S]
[--postgres]`. Nothing that was acknowledged may be lost, nothing half may be seen, and nobody has to help."""

import argparse
import contextlib
import random
import subprocess
import tempfile
import time
from pathlib import Path

from look import Look
from mix import Mix
from pictures import Album
from tools.figures import Faults, report
from tools.keeper import Keeper
from tools.place import ROOT, Place
from tools.process import end_on_signals, wait_for

SOONEST, LATEST = 0.005, 0.5
# Every fifth comes later, so that forms with several photographs are acknowledged as well.
LATER = 2.5
# A photo worker notices at its next read or write that nobody is there; its picture may keep it until then.
WORKER_ENDS = 10


def main():
    end_on_signals()
    wanted = arguments()
    print(f"seed {wanted.seed}", flush=True)
    faults = Faults("lost", "half_visible", "stray_files", "unexpected_answers", "workers_left")
    with tempfile.TemporaryDirectory(prefix="windflower-kill-") as folder, database(wanted, folder) as address:
        with Place(f"{folder}/place", address) as place:
            mix = Mix(Keeper(place).open_place(), Album(wanted.seed), faults, wanted.seed)
            look = Look(place, mix, faults, wanted.seed)
            chance = random.Random(wanted.seed)
            starts = [once(place, mix, look, turn, chance) for turn in range(wanted.kills)]
            look.at(everything=True)
    report([
        ("kill.kills", len(starts), "times", ">=", wanted.kills),
        ("kill.acknowledged_photographs", mix.keeps, "photographs", ">=", max(1, wanted.kills // 3)),
        ("kill.acknowledged_saves", mix.saves, "saves", ">=", wanted.kills),
        *faults.figures("kill"),
        ("kill.slowest_start_s", max(starts), "s", "<", 3),
    ])


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kills", nargs="?", type=int, default=60, metavar="N")
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    parser.add_argument("--postgres", action="store_true", help="on a PostgreSQL of its own, which is not killed")
    return parser.parse_args()


@contextlib.contextmanager
def database(wanted, folder):
    """The address of a PostgreSQL that syncs, or None for SQLite."""
    if not wanted.postgres:
        yield None
        return
    script, there = ROOT / "script" / "postgres", Path(folder) / "postgres"
    try:
        yield subprocess.run([script, "start", there], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    finally:
        subprocess.run([script, "stop", there], check=True)


def once(place, mix, look, turn, chance):
    """One kill and what comes after it; answers with how long the place took to come back."""
    mix.start(turn)
    try:
        time.sleep(chance.uniform(SOONEST, LATER if turn % 5 == 4 else LATEST))
    finally:
        mix.over.set()
        workers = place.kill()
        mix.end()
    seconds = place.start()
    for worker in workers:
        if wait_for(lambda: has_ended(worker), WORKER_ENDS) is None:
            look.faults.add("workers_left", f"the photo worker {worker} did not end by itself")
    look.at()
    told = f"{mix.keeps} photographs, {mix.saves} saves, {len(mix.stories)} stories"
    print(f"kill {turn + 1:>3}: back after {seconds:.2f} s; so far {told}", flush=True)
    return seconds


def has_ended(pid):
    """Gone, or only waiting for whoever inherited it to notice."""
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return True
    return b"photo-worker" not in words


if __name__ == "__main__":
    main()
