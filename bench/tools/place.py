"""The real program on a folder of its own: started, stopped, killed and looked at. It knows nothing of pages."""

import os
import queue
import sqlite3
import subprocess
import threading
import time
import urllib.request
from pathlib import Path

from tools.process import Server

ROOT = Path(__file__).resolve().parents[2]
RELEASE = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"
TARGET = Path(os.environ.get("WINDFLOWER_FAULTS_TARGET", RELEASE))
LONGEST_START = 30
# What stands in the folder of a place besides blobs and letters.
KNOWN = (
    "windflower.db", "windflower.db-wal", "windflower.db-shm", "reserve", "reserve-to-enter", "in-use", "windflower.db.in-use",
    "pictures/windflower-blobs",
)
NAMED = "SELECT original FROM keepsake UNION SELECT blob FROM rendition"
NOTED = "SELECT blob FROM blob_leftover"


class Place(Server):
    """`windflower serve`, with the loopback address named as the place's own reverse proxy."""

    def __init__(self, folder, database=None, data=None):
        folder = Path(folder)
        folder.mkdir(exist_ok=True)
        self.data, self.log, self.database = data or folder / "data", folder / "server.log", database
        outside = {name: value for name, value in os.environ.items() if not name.startswith("WINDFLOWER_")}
        environment = outside | {"WINDFLOWER_PROXIES": "127.0.0.1"}
        if database:
            environment["WINDFLOWER_DATABASE"] = database
        command = [TARGET / "windflower", "serve", "--listen", "127.0.0.1:0", "--data", self.data]
        super().__init__(command, env=environment, stdout=subprocess.PIPE, text=True)

    def start(self):
        """Answers with the seconds until it had answered a page; `ready_ms` is when it said that it is ready."""
        began = time.monotonic()
        with open(self.log, "ab") as log:
            self.options["stderr"] = log
            super().start()
        self.printed = queue.SimpleQueue()
        threading.Thread(target=listen, args=(self.process.stdout, self.printed), daemon=True).start()
        self.host = self.next_line("ready http://").strip()
        self.ready_ms = (time.monotonic() - began) * 1000
        with urllib.request.urlopen(f"http://{self.host}/stories", timeout=LONGEST_START) as page:
            page.read()
        return time.monotonic() - began

    def next_line(self, begins):
        """The rest of the next line that it prints."""
        try:
            line = self.printed.get(timeout=LONGEST_START)
        except queue.Empty:
            line = None
        if line is None or not line.startswith(begins):
            raise SystemExit(f"the place did not start: {self.end_of_log()}")
        return line[len(begins) :]

    def welcome_link(self):
        """The path of the link that opens a new place; printed once."""
        return self.next_line("Open this link").split(self.host)[1].strip()

    def end_of_log(self):
        return self.log.read_text(errors="replace")[-1000:]

    def rows(self, sql):
        """Looks into the database beside the running program; each row a tuple of text."""
        if self.database:
            command = ["psql", "-XAtF\t", self.database, "-c", sql]
            lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
            return [tuple(line.split("\t")) for line in lines]
        connection = sqlite3.connect(f"file:{self.data}/windflower.db?mode=ro", uri=True, timeout=10)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def lost_and_stray(self):
        """Blobs that a row names and that are not there; files that nobody knows. Half-written ones (`.part`) are
        cleared away after a day, and so are blobs noted as left over, so neither is stray."""
        named, noted = ({name for (name,) in self.rows(sql)} for sql in (NAMED, NOTED))
        there = {path.name for path in self.pictures() if path.suffix != ".part"}
        kept = {path for path in self.data.rglob("*") if path.is_file() and "letters" not in path.parts}
        known = {self.data / name for name in KNOWN}
        stray = kept - set(self.pictures()) - known
        return sorted(named - there), [path.name for path in stray] + sorted(there - named - noted)

    def pictures(self):
        """Files in the folders of blobs, whole or half-written."""
        return [path for path in self.data.glob("pictures/??/*") if path.stem[:2] == path.parent.name]


def listen(stdout, printed):
    """Hands on what the program prints, and None at its end, so that nobody waits for ever."""
    with stdout:
        for line in stdout:
            printed.put(line)
    printed.put(None)
