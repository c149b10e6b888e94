"""Every page of a place with many stories beside the same page of one with few, on both engines, and a box of 20,000 photographs
beside one of 20. What is compared is processor time, of the program and of its database together, in one run and in turn:
`run.py [MANY] [FEW] [ENGINE]`, 100,000 and 1,000 stories on `sqlite` and `postgres` if nobody says."""

import sqlite3
import subprocess
import sys
import tempfile
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median

from tools.browser import expect
from tools.figures import report
from tools.keeper import Keeper
from tools.place import ROOT, TARGET, Place
from tools.process import TICK, end_on_signals, ticks

HERE = Path(__file__).parent
PAGES = (
    "/",
    "/stories",
    "/stories?language=de",
    "/stories?language=xx",
    "/lived-it",
    "/box",
    "/box/keepsakes",
    "/box/stories",
    "/box/circles",
    "/care/members",
    "/account",
)
# Both boxes have full pages: what is asked is whether the rest of a box costs anything.
BOXES, BOX_PAGES = (20_000, 48), ("/box", "/box/keepsakes", "/box/stories")
MEMBER = """INSERT INTO member (person_id, state, words, asked_at, decided_at, visited_at)
    SELECT id, 'admitted', '', 0, 0, 9000000000000 FROM person WHERE role = 'steward'"""
ASKED, ROUNDS = 150, 5
PUBLISHED = 8


def main(many=100_000, few=1_000, *engines):
    end_on_signals()
    figures = []
    # On the disk of the project: what is in memory is no measure of a disk.
    with tempfile.TemporaryDirectory(prefix="growth-", dir=TARGET.parent) as folder, postgres(Path(folder) / "pg") as server:
        for engine in engines or ("sqlite", "postgres"):
            with ExitStack() as stack:
                ours = {int(size): stack.enter_context(grown(folder, engine, server, size)) for size in (int(many), int(few))}
                large, small = ours.values()
                figures += compare(engine, large, small)
                for place, count in zip((large, small), BOXES):
                    place.fill("box.sql", count)
                for path in BOX_PAGES:
                    figures.append(figure(f"{engine}.box_of_20000", path, ratio(large, small, asking(path))))
    report(figures)


@contextmanager
def postgres(folder):
    """(its address, the process of it)"""
    script = ROOT / "script" / "postgres"
    url = subprocess.run([script, "start", "--fast", folder], check=True, capture_output=True, text=True).stdout.strip()
    show = ["psql", "-XAt", url, "-c", "SHOW data_directory"]
    data = subprocess.run(show, check=True, capture_output=True, text=True).stdout.strip()
    try:
        yield url, int(Path(data, "postmaster.pid").read_text().split()[0])
    finally:
        subprocess.run([script, "stop", folder], check=False, capture_output=True)


@contextmanager
def grown(folder, engine, server, size):
    """A place with so many stories, and whoever runs it signed in."""
    name, database = f"{engine}{size}", None
    if engine == "postgres":
        subprocess.run(["psql", "-Xq", server[0], "-c", f"CREATE DATABASE {name}"], check=True)
        database = f"{server[0].rsplit('/', 1)[0]}/{name}"
    with Place(Path(folder) / name, database=database) as place:
        one = Grown(place, server[1] if database else None)
        one.fill("life.sql", size)
        one.sql([(MEMBER, ())])
        print(f"{engine}: a place with {size} stories", flush=True)
        yield one


class Grown:
    """One place, its keeper, and what both cost."""

    def __init__(self, place, postmaster):
        self.place, self.postmaster = place, postmaster
        self.keeper = Keeper(place).open_place()
        expect(self.keeper.get("/box"), 200)

    def fill(self, file, count):
        """As many rows of each kind, while the program rests."""
        parts = [part for part in (HERE / file).read_text().split(";\n") if "INSERT" in part]
        self.place.stop()
        # A place whose pictures are all away does not start.
        picture = Path(self.place.data) / "pictures" / "or" / "original1"
        picture.parent.mkdir(exist_ok=True)
        picture.write_bytes(b"a few bytes")
        self.sql([(part, (count,)) for part in parts])
        self.place.start()
        # The check of the night looks for every original first.
        while self.is_busy():
            print("the place is checked", flush=True)

    def is_busy(self):
        try:
            self.place.wait_until_idle()
        except SystemExit as end:
            if isinstance(end.code, int):
                raise  # somebody asked the measuring itself to end
            return True
        return False

    def sql(self, statements):
        if self.place.database:
            text = "".join(sql.replace("$1", str(*given)) + ";\n" if given else sql + ";\n" for sql, given in statements)
            command = ["psql", "-Xq", "--set=ON_ERROR_STOP=1", self.place.database]
            subprocess.run(command, check=True, input=text + "VACUUM ANALYZE;\n", text=True)
            return
        connection = sqlite3.connect(f"{self.place.data}/windflower.db")
        with connection:
            for sql, given in statements:
                connection.execute(sql.replace("$1", "?1"), given)
        connection.close()

    def cpu(self):
        """Seconds of the program, and of its database with those of its processes that have ended."""
        seconds = self.place.cpu_seconds()
        if self.postmaster:
            children = []
            for task in Path(f"/proc/{self.postmaster}/task").glob("*/children"):
                children += map(int, task.read_text().split())
            fields = Path(f"/proc/{self.postmaster}/stat").read_text().rpartition(")")[2].split()
            all_ticks = int(fields[13]) + int(fields[14]) + sum(ticks(pid) for pid in [self.postmaster, *children])
            seconds += all_ticks / TICK
        return seconds


def asking(path):
    def ask(one):
        for _ in range(ASKED):
            expect(one.keeper.get(path), 200)
        return ASKED

    return ask


def publishing(one):
    """A story is written, and shown to anyone at once."""
    for number in range(PUBLISHED):
        room = one.keeper.begin_story()
        form = {"title": f"Another {number}", "pen_name": "M.", "language": "en", "words": "It was windy."}
        expect(one.keeper.save(room, form), 303)
        expect(one.keeper.show_now(room), 303)
    return PUBLISHED


def cost(one, work):
    """Milliseconds of processor time for each."""
    one.place.wait_until_idle()
    before = one.cpu()
    count = work(one)
    one.place.wait_until_idle()
    return (one.cpu() - before) * 1000 / count


def ratio(many, few, work):
    """(the middle of the ratios of each round, of the costs of the many, of the few)"""
    for one in (many, few):
        work(one)
    rounds = [(cost(many, work), cost(few, work)) for _ in range(ROUNDS)]
    return tuple(median(column) for column in zip(*((large / small, large, small) for large, small in rounds)))


def compare(engine, many, few):
    figures = []
    for path in PAGES:
        figures.append(figure(engine, path, ratio(many, few, asking(path))))
    figures.append(figure(engine, "publish", ratio(many, few, publishing)))
    return figures


def figure(group, path, measured):
    value, large, small = measured
    print(f"{group:24} {path:24} {large:6.2f} ms beside {small:6.2f} ms: {value:.2f}", flush=True)
    name = path.strip("/").replace("/", "_").replace("?", "_").replace("=", "_").replace("-", "_") or "front"
    return (f"growth.{group}.{name}", value, "x", "<=", 1.3)


if __name__ == "__main__":
    main(*sys.argv[1:])
