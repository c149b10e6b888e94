"""Finding stories. `run.py needs [ENGINE...]` asks what people typed who had never seen how it is looked for, and says how near
the right story stood to the top; `run.py growth [MANY] [FEW] [ENGINE...]` compares what a page costs in a place with very many
stories and in one with few."""

import csv
import io
import json
import random
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse
from contextlib import ExitStack
from itertools import islice
from pathlib import Path

from growth.run import Grown, asking, postgres, ratio
from tools.browser import expect
from tools.figures import report
from tools.place import TARGET, Place
from tools.process import end_on_signals

HERE = Path(__file__).parent
AT = 1_700_000_000_000
STORY = (
    "id address box_id teller_id state audience listed version edition title opening words pen_name language teller time_since "
    "preferred_words name own_note experiences content_notes made_at saved_at published_at weeks moments"
).split()
EDITION = "story_id number document language made_at".split()
LISTING = "story_id audience address language month title opening pen_name teller time_since experiences name_mark weeks".split()
LETTERS = "234567abcdefghijklmnopqrstuvwxyz"
# `needs.json` was looked at while the weights were chosen, `needs-2.json` was not: it is what counts.
GOAL = 0.8


def main(what="needs", *arguments):
    end_on_signals()
    with tempfile.TemporaryDirectory(prefix="find-", dir=TARGET.parent) as folder, ExitStack() as stack:
        server = stack.enter_context(postgres(Path(folder) / "pg"))
        report({"needs": needs, "growth": growth}[what](Path(folder), (stack, server), *arguments))


class Finding(Grown):
    """A place with these stories, each as it is when its teller has shown it to anyone."""

    def __init__(self, place, postmaster, stories):
        super().__init__(place, postmaster)
        ((person,),) = place.rows("SELECT id FROM person")
        ((box,),) = place.rows("SELECT id FROM box")
        place.stop()
        self.letters, count = 0, 0
        while part := list(islice(stories, 2_000)):
            self.put([rows_of(story, person, box) for story in part])
            self.letters += sum(len(story["words"].encode()) for story in part)
            count += len(part)
        place.start()
        # What finds them is made by the program.
        while int(place.rows("SELECT count(*) FROM found")[0][0]) < count:
            time.sleep(0.5)
        while self.is_busy():
            print("the place comes to rest", flush=True)
        if place.database:
            self.sql([("ANALYZE", ())])

    def put(self, rows):
        tables = (("story", STORY), ("edition", EDITION), ("listing", LISTING))
        for at, (table, columns) in enumerate(tables):
            values = [row[at] for row in rows]
            names = ", ".join(columns)
            if self.place.database:
                text = io.StringIO()
                csv.writer(text).writerows([["\\N" if one is None else one for one in row] for row in values])
                copy = f"\\copy {table} ({names}) FROM pstdin WITH (FORMAT csv, NULL '\\N')"
                subprocess.run(["psql", "-Xq", self.place.database, "-c", copy], check=True, input=text.getvalue(), text=True)
            else:
                marks = ", ".join("?" * len(columns))
                connection = sqlite3.connect(f"{self.place.data}/windflower.db")
                with connection:
                    connection.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", values)
                connection.close()

    def found(self, query):
        """The addresses of what is found, in their order, on the first page."""
        page = expect(self.keeper.get(f"/stories?{urllib.parse.urlencode(query)}"), 200).text
        found = page.partition('id="results"')[2]
        return list(dict.fromkeys(re.findall(r'href="/s/([a-z2-7]+)"', found)))


def rows_of(story, person, box):
    """The rows of the story, its edition and its line in the lists."""
    joined = " ".join
    common = {
        "title": story["title"], "opening": story["opening"], "pen_name": story["pen_name"], "language": story["language"],
        "teller": story["teller"], "time_since": story["time_since"], "name": "", "own_note": "",
    }
    document = common | {
        "experiences": story["experiences"], "content_notes": story["content_notes"], "weeks": story["weeks"],
        "moments": story["moments"], "pictures": [],
        "blocks": [{"paragraph": [[{"text": part}]]} for part in story["words"].split("\n\n")],
    }
    own = common | {
        "id": story["id"], "story_id": story["id"], "address": address(story["id"]), "box_id": box, "teller_id": person,
        "state": "published", "audience": "anyone", "listed": True, "version": 1, "edition": 1, "words": story["words"],
        "preferred_words": "", "experiences": joined(story["experiences"]), "content_notes": joined(story["content_notes"]),
        "made_at": AT, "saved_at": AT, "published_at": AT, "weeks": story["weeks"], "moments": joined(story["moments"]),
        "number": 1, "document": json.dumps(document), "month": "2023-11", "name_mark": "",
    }
    listed = own | {name: own[name] or None for name in ("teller", "time_since")}
    return [own[name] for name in STORY], [own[name] for name in EDITION], [listed[name] for name in LISTING]


def address(name):
    """As long as a real one, and made from the name."""
    mixed = random.Random(name)
    return "".join(mixed.choice(LETTERS) for _ in range(26))


def place_with(folder, engine, at, name, stories):
    stack, server = at
    database = None
    if engine == "postgres":
        subprocess.run(["psql", "-Xq", server[0], "-c", f"CREATE DATABASE {name}"], check=True)
        database = f"{server[0].rsplit('/', 1)[0]}/{name}"
    place = Place(folder / f"{name}-{engine}", database=database)
    # What is as near is mixed by the key of the place.
    place.options["env"]["WINDFLOWER_KEY_FILE"] = str(folder / "key")
    place = stack.enter_context(place)
    return Finding(place, server[1] if database else None, iter(stories))


def needs(folder, at, *engines):
    """How near the right story stands to the top: the mean of one divided by its place, 0 where it is not on the page."""
    stories, looked_at, others = (
        json.loads((HERE / f"{name}.json").read_text()) for name in ("stories", "needs", "needs-2")
    )
    notes = {address(story["id"]): story["content_notes"] for story in stories}
    figures, answers = [], []
    for engine in engines or ("sqlite", "postgres"):
        one = place_with(folder, engine, at, "needs", stories)
        left_out, answer = 0, []
        for name, asked in (("mrr_looked_at", looked_at), ("mrr", others)):
            places = []
            for need in asked:
                query = [("words", need["need"])] + [("without", theme) for theme in need["leave_out"]]
                found = one.found(query)
                answer.append(found)
                left_out += sum(is_left_out(notes[story], need["leave_out"]) for story in found)
                right = [found.index(address(near)) for near in need["near"] if address(near) in found]
                places.append(1 / (1 + min(right)) if right else 0)
                if name == "mrr_looked_at":
                    print(f"{engine} {places[-1]:.2f} {need['need'][:100]}")
            figures.append((f"find.{engine}.{name}", sum(places) / len(places), "x", ">=", GOAL))
        figures.append((f"find.{engine}.left_out_and_there", left_out, "stories", "=", 0))
        answers.append(answer)
    if len(answers) > 1:
        other = sum(one != two for one, two in zip(*answers))
        figures.append(("find.needs_answered_otherwise", other, "needs", "=", 0))
    return figures


def is_left_out(notes, themes):
    begins = {"photographs": "photo-", "living-babies": "living-baby", "later-pregnancies": "later-pregnancy", "faith": "faith"}
    return any(note.startswith(begins[theme]) for theme in themes for note in notes)


KINDS = {
    "rare": "words=rareword7",
    "common": "words=w40",
    "most_common": "words=w1",
    "two": "words=w200+w900",
    "prefix": "words=rarewor",
    "synonyms": "words=" + urllib.parse.quote_plus(
        "silent miscarriage stillborn ectopic tfmr twins nicu ivf molar sids stillbirth father grandmother"
    ),
    "three_facets": "happened=miscarriage&who=mother&far=up-to-12",
    "hundred_facets": "happened=miscarriage&who=mother&" + "&".join(["happened=lived-for-a-time", "moment=home"] * 49),
    "nothing": "words=nobodywroteit",
    "front": "",
}
FACETS = {
    "experiences": ["early-miscarriage", "stillbirth", "neonatal-death", "multiple", "tfmr", "ectopic-pregnancy", "ivf-loss"],
    "teller": ["mother", "father", "grandparent", "sibling", "partner"],
    "time_since": ["days", "this-year", "1-5", "5-20", "longer"],
    "moments": ["told", "birth", "together", "home", "afterwards"],
}


def invented(count):
    """So many stories of 800 words, each word the rarer the higher its number; some words stand in a few stories only."""
    mixed = random.Random(20)
    ranks = [f"w{rank}" for rank in range(1, 30_001)]
    weights = [1 / rank for rank in range(1, 30_001)]
    for number in range(count):
        words = mixed.choices(ranks, weights, k=800)
        words[mixed.randrange(800)] = f"rareword{mixed.randrange(max(count // 5, 1))}"
        yield {
            "id": f"invented-{number:07}", "language": mixed.choice(["en", "en", "de"]), "title": f"Story {number}",
            "opening": "It was in spring.", "pen_name": f"Name {number}", "teller": mixed.choice(FACETS["teller"]),
            "time_since": mixed.choice(FACETS["time_since"]), "weeks": mixed.choice([None, *range(5, 41)]),
            "moments": mixed.sample(FACETS["moments"], 2), "experiences": [mixed.choice(FACETS["experiences"])],
            "content_notes": [], "words": "\n\n".join(" ".join(words[at : at + 80]) for at in range(0, 800, 80)),
        }


def growth(folder, at, many=100_000, few=10_000, *engines):
    figures = []
    for engine in engines or ("sqlite", "postgres"):
        large, small = (place_with(folder, engine, at, f"find{size}", invented(int(size))) for size in (many, few))
        for kind, query in KINDS.items():
            path = f"/stories?{query}" if query else "/"
            value, costs, less = ratio(large, small, asking(path))
            print(f"{engine} {kind:16} {costs:6.2f} ms beside {less:6.2f} ms: {value:.2f}", flush=True)
            figures.append((f"find.{engine}.{kind}", value, "x", "<=", 1.5 if query else 1.2))
            figures.append((f"find.{engine}.{kind}.ms", costs, "ms", "<=", 30))
        figures.append((f"find.{engine}.index", index_bytes(large) / large.letters, "of the text", "<=", 0.6))
    return figures


def index_bytes(one):
    """What finding takes on the disk: the words of the rows and the index of the engine."""
    if one.place.database:
        return int(one.place.rows("SELECT pg_total_relation_size('found')")[0][0])
    sql = "SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'found%'"
    try:
        return int(one.place.rows(sql)[0][0])
    except sqlite3.OperationalError:
        # Without that table: the words, and the pieces of the index.
        words, pieces = "SELECT sum(length(words)) FROM found", "SELECT sum(length(block)) FROM found_index_data"
        return sum(int(one.place.rows(sql)[0][0]) for sql in (words, pieces))


if __name__ == "__main__":
    main(*sys.argv[1:])
