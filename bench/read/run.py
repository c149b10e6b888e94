"""A story page, and what it brings along, from us and from nginx, in turn, under the same load. Only the ratios mean anything on a busy machine."""

import re
import tempfile
import time
from statistics import median

from files import compare_files
from load import load
from nginx import Nginx
from story import demo_pictures, demo_words
from tools.browser import Browser, expect
from tools.figures import report
from tools.keeper import Keeper
from tools.place import Place
from tools.process import MIB, end_on_signals

WORDS = 1500
# Many short rounds: what else runs on the machine comes and goes within seconds.
ROUNDS = 15
SECONDS = 2
CONNECTIONS = (32, 256)
STARTS = 5


def main():
    end_on_signals()
    with tempfile.TemporaryDirectory(prefix="windflower-read-") as folder:
        with Place(f"{folder}/place") as place:
            first_ready = place.ready_ms
            path = Keeper(place).open_place().tell_story(demo_words(WORDS), demo_pictures())
        ready = median(time_to_ready(f"{folder}/place", path) for _ in range(STARTS))
        print(f"ready after {first_ready:.0f} ms on the very first start, then after {ready:.0f} ms")
        with Place(f"{folder}/place") as ours:
            page, style = first_view(ours, path)
            print(f"the page has {page} bytes, its style {style}, both as brotli")
            figures = compare(ours, path, f"{folder}/nginx")
            figures += compare_files(ours, path, f"{folder}/files")
        figures.append(("read.ready_ms", ready, "ms", "<", 300))
        figures.append(("read.first_view_bytes", page + style, "B", "<", 14 * 1024))
    report(figures)


def time_to_ready(folder, path):
    with Place(folder) as place:
        expect(Browser(place).get(path), 200)
        return place.ready_ms


def as_brotli(place, path):
    page = Browser(place).get(path, Accept_Encoding="br")
    if page.status != 200 or ("content-encoding", "br") not in page.headers:
        raise SystemExit(f"{path} did not come as brotli")
    return page


def when_packed_well(place, path):
    """The page, once it is what everybody after the first gets: it goes out quickly packed and is packed well afterwards."""
    first = as_brotli(place, path)
    for _ in range(50):
        time.sleep(0.2)
        later = as_brotli(place, path)
        if len(later.bytes) < len(first.bytes):
            return later
    raise SystemExit(f"{path} was not packed well within ten seconds")


def first_view(place, path):
    """Bytes of the page and of its style sheets."""
    html = expect(Browser(place).get(path), 200).text
    when_packed_well(place, path)
    styles = re.findall(r'rel="stylesheet" href="([^"]+)"', html)
    return len(as_brotli(place, path).bytes), sum(len(as_brotli(place, style).bytes) for style in styles)


def compare(ours, path, folder):
    page = as_brotli(ours, path)
    with Nginx(folder, path, page) as theirs:
        if as_brotli(theirs, path).bytes != page.bytes:
            raise SystemExit("nginx does not serve our bytes")
        figures = []
        ours.forget_peak()
        for connections in CONNECTIONS:
            rounds = in_turn(ours, theirs, path, len(page.bytes), connections)
            figures += ratios(rounds, connections)
    ours.wait_until_idle()
    peak, rest = ours.memory("VmHWM") / MIB, ours.memory() / MIB
    figures.append(("read.memory_under_load_mib", peak, "MiB", "<", 80))
    figures.append(("read.memory_at_rest_mib", rest, "MiB", "<", 40))
    return figures


def in_turn(ours, theirs, path, least, connections):
    """Pairs of loads, ours first; one of each before them that does not count."""
    for server in (ours, theirs):
        load(server, path, least, connections, 2)
    rounds = []
    for _ in range(ROUNDS):
        pair = [load(server, path, least, connections, SECONDS) for server in (ours, theirs)]
        rounds.append(pair)
        print(f"{connections:>4} connections  ours {told(pair[0])}   nginx {told(pair[1])}", flush=True)
    return rounds


def told(one):
    return (
        f"{one.cpu_us:5.1f} us {one.per_second:7.0f}/s"
        f" p50 {one.p50_ms:5.2f} p99 {one.p99_ms:5.2f} ms {one.bytes:.0f} B"
    )


def ratios(rounds, connections):
    """The median of the rounds' ratios: a pair ran under nearly the same noise."""
    goals = [
        ("cpu", "cpu_us", "<=", {32: 0.9, 256: 1.0}),
        ("throughput", "per_second", ">=", {32: 1.0, 256: 0.9}),
        ("p99", "p99_ms", "<=", {32: 1.5, 256: 1.5}),
    ]
    for name, value, op, goal in goals:
        ratio = median(getattr(ours, value) / getattr(theirs, value) for ours, theirs in rounds)
        yield f"read.{name}_ratio_{connections}", ratio, "x", op, goal[connections]


if __name__ == "__main__":
    main()
