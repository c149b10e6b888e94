"""A place with many photographs is backed up and restored on a machine where there is none: `run.py EXAMPLES [N] [BYTES]`,
10,000 photographs of 500,000 bytes if nobody says. Every original and rendition is read back and compared by the restore
itself; what is measured is the time on the wall, so nothing else should run beside it."""

import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tools.browser import File, expect
from tools.figures import report
from tools.keeper import Keeper
from tools.place import TARGET, Place
from tools.process import end_on_signals


def main(examples, photographs=10_000, size=500_000):
    end_on_signals()
    # On the disk of the project: what is in memory is no measure of a disk.
    with tempfile.TemporaryDirectory(prefix="restore-", dir=TARGET.parent) as folder:
        folder = Path(folder)
        place = made(folder, examples)
        timed("filled", [examples / "many_keepsakes", place.data, photographs - 1, size])
        backups, key = folder / "backups", folder / "backup.key"
        backups.mkdir()
        public = windflower(place.data, "backup", "--make-key", key).split()
        (folder / "place.toml").write_text(
            f'[backup]\nto = "{backups}"\nrecipients = "{next(word for word in public if word.startswith("age1"))}"\n'
        )
        began = time.monotonic()
        windflower(place.data, "--settings", folder / "place.toml", "backup")
        backed_up = time.monotonic() - began
        print(f"backed up and proven in {backed_up:.0f} s", flush=True)
        there = folder / "there" / "data"
        there.parent.mkdir()
        (folder / "there" / "data.key").write_bytes(key_of(place.data).read_bytes())
        began = time.monotonic()
        said = windflower(there, "restore", backups, "--identity", key)
        restored = time.monotonic() - began
        print(said.strip())
    report([
        ("restore.files", int(re.search(r"(\d+) files of pictures", said)[1]), "files", ">=", photographs * 2),
        ("restore.backup_minutes", backed_up / 60, "minutes", "<", 60),
        ("restore.minutes", restored / 60, "minutes", "<", 15),
    ])


def made(folder, examples):
    """A stopped place with one photograph in it."""
    place = Place(folder)
    with place:
        keeper = Keeper(place).open_place()
        picture = subprocess.run([examples / "make_picture", "jpeg", "1600", "1200", "7"], check=True, capture_output=True)
        expect(keeper.keep([File("IMG_1.jpg", picture.stdout)], keeper.token()), 303)
    return place


def key_of(data):
    return next(path for path in data.parent.glob("*.key") if path.name != "backup.key")


def windflower(data, *words):
    command = [str(word) for word in (TARGET / "windflower", "--data", data, *words)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}: {done.stdout}")
    return done.stdout


def timed(what, command):
    began = time.monotonic()
    subprocess.run([str(word) for word in command], check=True)
    print(f"{what} in {time.monotonic() - began:.0f} s", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
