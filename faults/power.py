"""The power fails at random moments while a keeper keeps photographs, writes, shows and takes back, on ext4 and on xfs in
turn: `power.py [N] [--seed S]`. Nothing that was acknowledged may be lost, nothing half may be seen."""

import argparse
import random
import subprocess
import tempfile
import time
from pathlib import Path

from disk import Image, can, go_inside
from look import Look
from mix import Mix
from pictures import Album
from tools.figures import Faults, report
from tools.keeper import Keeper
from tools.place import Place
from tools.process import end_on_signals

SOONEST, LATEST = 0.02, 0.6
# Every fifth comes later, so that forms with several photographs are acknowledged as well.
LATER = 2.5
SYSTEMS = ("ext4", "xfs")
# With every power cut the answers that are under way break off in ways that no living place has.
KINDS = ("lost", "half_visible", "stray_files", "unexpected_answers")


def main():
    end_on_signals()
    wanted = arguments()
    go_inside("power", ways=(["-m"],))
    for tool in ("xfs_io", *(make[0] for make in Image.MAKES.values())):
        if not can([tool, "-V"]):
            print(f"skipped: power (there is no {tool}: apt-get install xfsprogs e2fsprogs)")
            return
    systems = [system for system in SYSTEMS if can_be_cut(system)]
    if not systems:
        return
    print(f"seed {wanted.seed}", flush=True)
    faults, runs = Faults(*KINDS), []
    for number, system in enumerate(systems):
        cuts = wanted.cuts // len(systems) + (wanted.cuts % len(systems) if number == 0 else 0)
        runs.append(Run(system, cuts, wanted.seed + number, faults))
        runs[-1].all()
    report([
        ("power.cuts", sum(len(run.starts) for run in runs), "times", ">=", wanted.cuts),
        ("power.acknowledged_photographs", sum(run.keeps for run in runs), "photographs", ">=", wanted.cuts // 3),
        ("power.acknowledged_saves", sum(run.saves for run in runs), "saves", ">=", wanted.cuts),
        *faults.figures("power"),
        ("power.slowest_start_s", max(max(run.starts) for run in runs), "s", "<", 3),
    ])


def can_be_cut(system):
    """Whether this machine mounts such an image and takes its power away; says by name where it does not."""
    with tempfile.TemporaryDirectory(prefix="windflower-power-") as name:
        try:
            with Image(Path(name) / "probe", system) as disk:
                disk.cut()
                disk.mount_again()
            return True
        except subprocess.CalledProcessError as error:
            print(f"skipped: power on {system} (this machine cannot: {' '.join(map(str, error.cmd))})")
            return False


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cuts", nargs="?", type=int, default=40, metavar="N")
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    known, _ = parser.parse_known_args()
    return known


class Run:
    """All cuts on one file system."""

    def __init__(self, system, cuts, seed, faults):
        self.system, self.cuts, self.seed, self.faults = system, cuts, seed, faults
        self.starts, self.keeps, self.saves = [], 0, 0

    def all(self):
        with tempfile.TemporaryDirectory(prefix="windflower-power-") as name:
            folder = Path(name)
            with Image(folder / "disk", self.system) as disk:
                with Place(folder, data=disk.folder / "data") as place:
                    mix = Mix(Keeper(place).open_place(), Album(self.seed), self.faults, self.seed)
                    look = Look(place, mix, self.faults, self.seed)
                    chance = random.Random(self.seed)
                    for turn in range(self.cuts):
                        self.once(disk, place, mix, look, turn, chance)
                    look.at(everything=True)
                    self.keeps, self.saves = mix.keeps, mix.saves

    def once(self, disk, place, mix, look, turn, chance):
        mix.start(turn)
        try:
            time.sleep(chance.uniform(SOONEST, LATER if turn % 5 == 4 else LATEST))
        finally:
            # A machine without power answers nobody. This one lives on for a moment, and the kernel may say yes to a
            # sync that was under way: such an answer counts as none.
            mix.over.set()
            mix.cut.set()
            disk.cut()
            workers = place.kill()
            mix.end()
        wait_until_gone(workers)
        disk.mount_again()
        self.starts.append(place.start())
        look.at()
        told = f"{mix.keeps} photographs, {mix.saves} saves, {len(mix.stories)} stories"
        print(f"{self.system} cut {turn + 1:>3}: back after {self.starts[-1]:.2f} s; so far {told}", flush=True)


def wait_until_gone(pids):
    """A photo worker ends by itself; while it lives, the file system stays busy."""
    ends = time.monotonic() + 10
    while time.monotonic() < ends and any(Path(f"/proc/{pid}").exists() for pid in pids):
        time.sleep(0.02)


if __name__ == "__main__":
    main()
