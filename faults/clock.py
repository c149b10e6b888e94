"""The clock of the machine goes wrong, ahead or behind, for eight seconds at a time, with what a keeper put away, a story
that waits for tomorrow, and backups. Nothing of it may go, be shown, or be cleared away, and a restore takes the backup that
was made last. `faketime` shows the real program another time; the one that the machine counts since its start stays."""

import glob
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pictures import Album
from tools.browser import Browser, expect
from tools.figures import Faults, report
from tools.keeper import Keeper
from tools.place import TARGET, Place
from tools.process import end_on_signals

LONG = 8
# Days by which the clock is off, one start each; 0 is the true time in between.
JUMPS = (1, 0, 40, 0, 400, 0, -40, 0, 800)
KINDS = ("erased", "shown", "pruned", "not_said", "wrong_backup")


def main():
    end_on_signals()
    library = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")
    if not library:
        print("skipped: faketime is not on this machine")
        sys.exit(0)
    with tempfile.TemporaryDirectory(prefix="windflower-clock-") as name:
        run = Run(Path(name), library[0])
        run.all()
    report([
        ("clock.starts", run.starts, "times", ">=", len(JUMPS)),
        ("clock.backups", run.backups, "times", ">=", 3),
        *run.faults.figures("clock"),
    ])


class Run:
    """One place, and where its backups go."""

    def __init__(self, folder, library):
        self.folder, self.library, self.faults = folder, library, Faults(*KINDS)
        self.place, self.starts, self.backups = Place(folder), 0, 0
        self.keeper, self.stranger = Keeper(self.place), Browser(self.place)
        self.album = Album(1, ((320, 240),))

    def all(self):
        self.prepare()
        for days in JUMPS:
            self.off_by(days)
        self.keeps_the_newest()

    def prepare(self):
        (self.folder / "backups").mkdir()
        key = self.folder / "backup.key"
        public = self.windflower("backup", "--make-key", key).split()
        recipient = next(word for word in public if word.startswith("age1"))
        self.settings = self.folder / "place.toml"
        self.settings.write_text(f'[backup]\nto = "{self.folder / "backups"}"\nrecipients = "{recipient}"\n')
        with self.place:
            self.keeper.open_place()
            expect(self.keeper.keep([self.album.next()]), 303)
            self.hat = self.keeper.keepsakes()[0][0]
            self.press(f"/box/keepsakes/{self.hat}/away")
            self.away = self.story("Put away")
            self.press(f"{self.away}/away")
            self.waits = self.story("Tomorrow")
            token = self.keeper.get(f"{self.waits}/preview").hidden("token")
            form = {"token": token, "audience": "anyone", "when": "night"}
            expect(self.keeper.post(f"{self.waits}/audience", form), 303)
        self.back_up(0)

    def story(self, title):
        room = self.keeper.begin_story()
        expect(self.keeper.save(room, {"title": title, "words": "Wind.", "pen_name": "M.", "language": "en"}), 303)
        return room

    def press(self, path):
        expect(self.keeper.post(path, {"token": self.keeper.token()}), 303)

    def faked(self, days):
        """Only the clock that can be set is another; `faketime` leaves alone what is asked of the kernel itself."""
        return {"LD_PRELOAD": self.library, "FAKETIME": f"{days:+d}d", "FAKETIME_DONT_FAKE_MONOTONIC": "1"} if days else {}

    def off_by(self, days):
        before = dict(self.place.options["env"])
        self.place.options["env"] = before | self.faked(days)
        with self.place:
            self.starts += 1
            time.sleep(LONG)
            self.look(days)
        self.place.options["env"] = before
        if days:
            self.back_up(days)

    def look(self, days):
        keeper, what = self.keeper, f"{days:+d} days"
        if keeper.get(f"/box/keepsakes/{self.hat}/original").status != 200:
            self.faults.add("erased", f"{what}: the photograph that was put away is gone")
        if self.away not in keeper.get("/box/stories/away").text:
            self.faults.add("erased", f"{what}: the story that was put away is gone")
        if "/s/" in self.stranger.get("/stories").text.split("<main", 1)[-1].split("</main", 1)[0]:
            self.faults.add("shown", f"{what}: the story that waits for tomorrow is shown")
        said = "The clock of the machine" in keeper.get("/place").text
        if said != bool(days):
            self.faults.add("not_said", f"{what}: the page of the place says {'something' if said else 'nothing'} of it")
        print(f"{what}: looked at after {LONG} s", flush=True)

    def back_up(self, days):
        before = self.snapshots()
        self.windflower("--settings", self.settings, "backup", env=self.faked(days))
        self.backups += 1
        for lost in before - self.snapshots():
            self.faults.add("pruned", f"{days:+d} days: the backup {lost} was cleared away")
        self.last = max(self.snapshots() - before, default=None)

    def snapshots(self):
        return {path.name for path in (self.folder / "backups").glob("snapshots/*.age")}

    def keeps_the_newest(self):
        there = self.folder / "there" / "data"
        there.parent.mkdir()
        key = next(path for path in self.folder.glob("*.key") if path.name != "backup.key")
        (there.parent / "data.key").write_bytes(key.read_bytes())
        said = self.windflower("restore", self.folder / "backups", "--identity", self.folder / "backup.key", data=there)
        if self.last not in said:
            self.faults.add("wrong_backup", f"not {self.last} was restored: {said.splitlines()[0]}")

    def windflower(self, *words, data=None, env=None):
        command = [str(word) for word in (TARGET / "windflower", "--data", data or self.place.data, *words)]
        outside = {name: value for name, value in os.environ.items() if not name.startswith("WINDFLOWER_")}
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=outside | (env or {}))
        if done.returncode != 0:
            sys.exit(f"{' '.join(command)} ended with {done.returncode}: {done.stdout}")
        return done.stdout


if __name__ == "__main__":
    main()
