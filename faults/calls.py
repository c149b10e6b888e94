"""The k-th time the program asks the kernel for something that makes bytes last, the answer is an error: `calls.py [K]
[--every N] [--seed S]`, k = 1 to K (200) in steps of N; and the k-th write, then every write, takes only half of what it was
given. Whatever is said to be kept after that has to be there when the
program has been started again; after a failed sync nothing more may be said to be kept."""

import argparse
import random
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from look import Look
from mix import GONE, Mix, Story
from pictures import Album
from tools.browser import Unexpected
from tools.figures import Faults, report
from tools.keeper import Keeper
from tools.place import Place
from tools.process import end_on_signals, wait_for

# What SQLite and the store ask for. A thread counts its own calls, so one number can mean several failures.
CALLS = ("fsync", "fdatasync", "rename", "openat", "pwrite64")
ERRORS = ("EIO", "ENOSPC")
CC = shutil.which("cc")
KINDS = ("lost", "half_visible", "stray_files", "unexpected_answers")


def main():
    end_on_signals()
    wanted = arguments()
    if not shutil.which("strace"):
        print("skipped: calls (there is no strace: apt-get install strace)")
        return
    print(f"seed {wanted.seed}", flush=True)
    faults = Faults(*KINDS)
    with tempfile.TemporaryDirectory(prefix="windflower-calls-") as folder, Place(f"{folder}/place") as place:
        mix = Mix(Keeper(place).open_place(), Album(wanted.seed, ((240, 180),)), faults, wanted.seed)
        run = Run(place, mix, Look(place, mix, faults, wanted.seed), Path(folder), wanted.seed)
        for call in CALLS:
            for error in ERRORS:
                run.all(call, error, range(1, wanted.most + 1, wanted.every))
        run.all_short([*range(1, wanted.most + 1, wanted.every), 0])
        run.look.at(everything=True)
    report([
        ("calls.failed", run.failed, "calls", ">=", len(CALLS) * len(ERRORS)),
        ("calls.short_writes", run.short, "runs", ">=", 0 if not CC else 2),
        ("calls.refused", run.refused, "answers", ">=", 1),
        ("calls.acknowledged", run.acknowledged, "answers", ">=", 1),
        *faults.figures("calls"),
        ("calls.slowest_start_s", max(run.starts), "s", "<", 3),
    ])


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("most", nargs="?", type=int, default=200, metavar="K")
    parser.add_argument("--every", type=int, default=1, metavar="N")
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    return parser.parse_args()


class Run:
    """One place that is started anew after each failure."""

    def __init__(self, place, mix, look, folder, seed):
        self.place, self.mix, self.look, self.folder = place, mix, look, folder
        self.chance = random.Random(seed)
        self.failed = self.short = self.refused = self.acknowledged = 0
        self.starts = []
        mix.stories.append(Story(mix.keeper.begin_story(mix.token), 0))

    def all(self, call, error, numbers):
        for number in numbers:
            failed = self.once(call, error, number)
            self.failed += failed
            if not failed:
                break
        print(f"{call} {error}: up to the call {number}; so far {self.failed} failed, {self.refused} answers were refusals,"
              f" {self.acknowledged} said that something is kept", flush=True)

    def once(self, call, error, number):
        """Whether any call failed."""
        log = self.folder / "calls.log"
        log.unlink(missing_ok=True)
        inject = f"inject={call}:error={error}:when={number}"
        command = ["strace", "-f", "-p", str(self.place.process.pid), "-o", log, "-e", f"trace={call}", "-e", inject]
        tracer = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        try:
            # It says so once it holds the program.
            tracer.stderr.readline()
            self.act()
        finally:
            tracer.terminate()
            tracer.communicate()
        failed = log.exists() and "(INJECTED)" in log.read_text(errors="replace")
        workers = self.place.kill()
        wait_for(lambda: not any(Path(f"/proc/{pid}").exists() for pid in workers), 10)
        self.starts.append(self.place.start())
        self.look.at()
        return failed

    def all_short(self, numbers):
        """A write that takes less than it was given is no failure: nothing may be refused, and nothing lost."""
        if not CC:
            print("skipped: short writes (there is no C compiler)")
            return
        library, log = self.folder / "short_writes.so", self.folder / "short.log"
        source = Path(__file__).with_name("short_writes.c")
        subprocess.run([CC, "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
        plain, refused = self.place.options["env"], self.refused
        for number in numbers:
            log.unlink(missing_ok=True)
            self.place.stop()
            self.place.options["env"] = {**plain, "LD_PRELOAD": str(library), "SHORT_AT": str(number), "SHORT_LOG": str(log)}
            try:
                self.place.start()
                self.act()
            finally:
                self.place.options["env"] = plain
            self.short += log.exists()
            workers = self.place.kill()
            wait_for(lambda: not any(Path(f"/proc/{pid}").exists() for pid in workers), 10)
            self.starts.append(self.place.start())
            self.look.at()
        if self.refused > refused:
            self.look.faults.add("unexpected_answers", f"{self.refused - refused} answers refused over a short write")
        print(f"short writes: in {self.short} of {len(numbers)} runs", flush=True)

    def act(self):
        """What she does meanwhile, each only once; an error may make any of it fail, and then it must say so."""
        window = self.mix.keeper.twin()
        window.number = 0
        self.mix.touched.clear()
        self.try_to(lambda: self.mix.keep_one(window, self.chance))
        story = self.mix.stories[-1]
        self.mix.touched.add(story)
        self.try_to(lambda: self.mix.save(window, story, self.chance))
        self.try_to(lambda: self.mix.keep_several(window, self.chance))

    def try_to(self, act):
        before = time.monotonic()
        try:
            act()
            self.acknowledged += 1
        except Unexpected:
            self.refused += 1
        except GONE as gone:
            self.refused += 1
            if time.monotonic() - before > 60:
                self.look.faults.add("unexpected_answers", f"no answer for a minute: {gone!r}")


if __name__ == "__main__":
    main()
