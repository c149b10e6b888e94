"""PostgreSQL goes silent, is away, has no connection left, or is slow: whoever asks is told kindly and soon, what she sent is given
back to her, and when it answers again all goes on at once."""

import socket
import struct
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from proxy import Proxy
from sentences import SENTENCES
from tools.browser import expect
from tools.figures import Faults, report
from tools.keeper import Keeper
from tools.place import Place
from tools.process import end_on_signals

SCRIPT = Path(__file__).resolve().parents[1] / "script" / "postgres"
KIND = SENTENCES["refused-resting-heading"]
TOLD_WITHIN, BACK_WITHIN = 5, 1
LASTS = 6
ROUNDS = 3
KINDS = ("unkind_answers", "hung_answers", "words_lost", "not_back")


def main():
    end_on_signals()
    with tempfile.TemporaryDirectory(prefix="windflower-database-") as name, postgres(Path(name) / "pg") as url:
        port = int(url.rsplit(":", 1)[1].split("/")[0])
        with Proxy(port) as proxy, Place(name, database=url.replace(f":{port}/", f":{proxy.port}/")) as place:
            run = Run(proxy, place)
            for _ in range(ROUNDS):
                run.goes("silent", proxy.silent)
                run.goes("away", proxy.drop)
            run.full(port)
            run.slow()
    report([
        ("database.silent_told_s", max(run.told["silent"]), "s", "<=", TOLD_WITHIN),
        ("database.silent_back_s", max(run.back["silent"]), "s", "<=", BACK_WITHIN),
        ("database.away_told_s", max(run.told["away"]), "s", "<=", TOLD_WITHIN),
        ("database.away_back_s", max(run.back["away"]), "s", "<=", BACK_WITHIN),
        ("database.full_slowest_s", run.slowest_full, "s", "<=", TOLD_WITHIN + BACK_WITHIN),
        ("database.slow_answered", run.answered_slow, "pages", ">=", 5),
        *run.faults.figures("database"),
    ])


@contextmanager
def postgres(folder):
    """One of our own, as script/postgres makes it."""
    url = subprocess.run([SCRIPT, "start", "--fast", folder], check=True, capture_output=True, text=True).stdout.strip()
    try:
        yield url
    finally:
        subprocess.run([SCRIPT, "stop", folder], check=False, capture_output=True)


class Run:
    """One place behind the proxy."""

    def __init__(self, proxy, place):
        self.proxy, self.faults = proxy, Faults(*KINDS)
        self.keeper = Keeper(place).open_place()
        self.room = self.keeper.begin_story()
        self.form = self.keeper.get(self.room)
        self.told, self.back = {"silent": [], "away": []}, {"silent": [], "away": []}
        self.slowest_full, self.answered_slow, self.number = 0, 0, 0

    def ask(self, fault):
        """(whether a page came, how long it took); a page that is not kind is a fault."""
        began = time.monotonic()
        # A page that is never answered from memory.
        page = self.keeper.get("/box/stories")
        took = time.monotonic() - began
        if page.status == 503 and (not page.says(KIND) or "retry-after" not in {name.lower() for name, _ in page.headers}):
            self.faults.add("unkind_answers", f"{fault}: 503 without the page or Retry-After")
        elif page.status not in (200, 503):
            self.faults.add("unkind_answers", f"{fault}: {page.status}")
        if took > TOLD_WITHIN + BACK_WITHIN:
            self.faults.add("hung_answers", f"{fault}: an answer took {took:.1f} s")
        return page.status == 200, took

    def goes(self, fault, begin):
        """The database goes away and comes back."""
        begin()
        began = time.monotonic()
        while self.ask(fault)[0]:
            time.sleep(0.02)
        self.told[fault].append(time.monotonic() - began)
        self.save(fault)
        while time.monotonic() - began < LASTS:
            self.ask(fault)
            time.sleep(0.1)
        self.proxy.heal()
        began = time.monotonic()
        while not self.ask(fault)[0]:
            if time.monotonic() - began > 30:
                self.faults.add("not_back", fault)
                break
            time.sleep(0.02)
        self.back[fault].append(time.monotonic() - began)
        print(f"{fault}: told after {self.told[fault][-1]:.2f} s, back after {self.back[fault][-1]:.2f} s", flush=True)
        self.save_again(fault)

    def save(self, fault):
        """What a keeper saves meanwhile is in the answer, whole."""
        self.number += 1
        self.words = f"Line {self.number}: it was windy.\nAnd then it was not."
        form = {"token": self.form.hidden("token"), "version": self.form.hidden("version"), "do": "save", "words": self.words}
        page = self.keeper.post_files(self.room, form)
        if page.status != 503 or page.field("words").replace("\r\n", "\n") != self.words:
            self.faults.add("words_lost", f"{fault}: her words are not in the answer ({page.status})")

    def save_again(self, fault):
        self.form = expect(self.keeper.get(self.room), 200)
        page = self.keeper.save(self.room, {"words": self.words})
        if page.status != 303 or self.keeper.get(self.room).field("words").replace("\r\n", "\n") != self.words:
            self.faults.add("words_lost", f"{fault}: they cannot be saved afterwards ({page.status})")

    def full(self, port):
        """Somebody else has all connections; ours go on, and whoever gets none is told."""
        others = []
        try:
            while (one := connect(port)) is not None:
                others.append(one)
            began = time.monotonic()
            while time.monotonic() - began < LASTS:
                self.slowest_full = max(self.slowest_full, self.ask("full")[1])
                time.sleep(0.05)
        finally:
            for one in others:
                one.close()
        print(f"full: {len(others)} connections taken, slowest answer {self.slowest_full:.2f} s", flush=True)

    def slow(self):
        """Every piece takes a while."""
        self.proxy.slow(0.1)
        for _ in range(5):
            self.answered_slow += self.ask("slow")[0]
        self.proxy.heal()


def connect(port):
    """A connection that asks nothing; None when there is none to be had."""
    one = socket.create_connection(("127.0.0.1", port), timeout=5)
    said = b"user\0windflower\0database\0postgres\0\0"
    one.sendall(struct.pack("!II", len(said) + 8, 196608) + said)
    if one.recv(1) == b"R":
        return one
    one.close()
    return None


if __name__ == "__main__":
    main()
