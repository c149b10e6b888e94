"""Forms in floods: what a stranger without an account, and a keeper who means no good, can make the place write, send and
remember. Each is bounded, and a reader beside it notices nothing."""

import http.client
import re
import socket
import tempfile
import threading
import time
import urllib.parse

from reader import Reader
from tools.browser import FORM, expect
from tools.figures import Faults, report
from tools.keeper import Keeper
from tools.place import Place
from tools.process import MIB, end_on_signals, wait_for

LONG = 10
WINDOWS = 8
LINE = "198.51.100.7"
# Forms of four megabytes that are sent to the end, and left open there.
LARGE, LARGE_BYTES = 300, 4_000_000
DECISIONS = 40


def main():
    end_on_signals()
    with tempfile.TemporaryDirectory(prefix="windflower-flood-") as folder:
        place = Place(f"{folder}/place")
        # Browsers make no passkeys for an address of numbers, and then nobody is asked for one.
        place.options["env"]["WINDFLOWER_ADDRESS"] = "http://localhost"
        with place:
            run = Run(place)
            with Reader(place.host, ["/stories"]) as reader:
                run.all()
                reads, bad, p99 = reader.saw()
            growth = run.large_forms()
            run.letters()
    if bad:
        run.faults.add("readers_troubled", f"{bad} of {reads} pages were not answered with 200")
    report([
        ("flood.requests", run.requests, "requests", ">=", 500),
        ("flood.rows_by_links", run.rows["links"], "rows", "<=", 200),
        ("flood.rows_by_passkeys", run.rows["passkeys"], "rows", "<=", 100),
        ("flood.rows_by_passwords", run.rows["passwords"], "rows", "<=", 100),
        ("flood.rows_by_asks", run.rows["asks"], "rows", "<=", 100),
        ("flood.rows_by_forty_networks", run.rows["forty"], "rows", "<=", 8_000),
        ("flood.asks_kept", run.asks, "asks", "<=", 30),
        ("flood.letters_to_one_address", run.to_one, "letters", "<=", 5),
        ("flood.letters_to_a_keeper", run.to_keeper, "letters", "<=", 12),
        ("flood.large_forms_growth_mib", growth, "MiB", "<=", 100),
        ("flood.pages_read", reads, "pages", ">=", 100),
        ("flood.reader_p99_ms", p99, "ms", "<", 1_000),
        *run.faults.figures("flood"),
    ])


class Run:
    """All the floods, to one place."""

    def __init__(self, place):
        self.place, self.faults = place, Faults("unkind_answers", "readers_troubled")
        self.requests, self.rows, self.lock = 0, {}, threading.Lock()
        path = urllib.parse.urlsplit(place.next_line("Open this link").split()[-1]).path
        self.keeper = Keeper(place).open_place(path)

    def all(self):
        address = {"address": "somebody{}@post.example"}
        self.flood("keeper", "/sign-in/link", {"address": "marta@post.example"}, networks=40, seconds=3)
        self.flood("links", "/sign-in/link", address)
        self.flood("passkeys", "/sign-in/passkey/begin", {})
        self.flood("passwords", "/sign-in", address | {"password": "a guess"})
        self.flood("asks", "/ask", {"at": "/s/{}", "name": "Jo"})
        self.asks = self.count("reading_request")
        self.flood("forty", "/sign-in/link", {"address": "anybody{}@post.example"}, networks=40)

    def flood(self, kind, path, form, networks=1, seconds=LONG):
        """As fast as eight connections can, for so long, from one line or in turn from forty networks."""
        before, ends, answers = self.total(), time.monotonic() + seconds, {}
        numbers = iter(range(10**9))

        def send():
            connection = http.client.HTTPConnection(self.place.host, timeout=60)
            while time.monotonic() < ends:
                with self.lock:
                    number = next(numbers)
                line = LINE if networks == 1 else f"{1 + number % networks}.51.100.7"
                named = {name: text.format(letters(number) if name == "at" else number) for name, text in form.items()}
                headers = {"Content-Type": FORM, "X-Forwarded-For": line}
                connection.request("POST", path, urllib.parse.urlencode(named), headers)
                answer = connection.getresponse()
                answer.read()
                with self.lock:
                    answers[answer.status] = answers.get(answer.status, 0) + 1

        threads = [threading.Thread(target=send) for _ in range(WINDOWS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.requests += sum(answers.values())
        self.rows[kind] = self.total() - before
        print(f"{kind}: {answers}, {self.rows[kind]} rows", flush=True)
        if set(answers) - {200, 422, 429}:
            self.faults.add("unkind_answers", f"{path}: {answers}")

    def total(self):
        tables = self.place.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        return sum(self.count(table) for (table,) in tables)

    def count(self, table):
        return self.place.rows(f'SELECT count(*) FROM "{table}"')[0][0]

    def large_forms(self):
        """Three hundred strangers of as many networks send four megabytes each to sign in, and none is read to its end."""
        self.place.wait_until_idle()
        self.place.forget_peak()
        before, open_ones = self.place.memory(), []
        host, port = self.place.host.split(":")
        for number in range(LARGE):
            one = socket.create_connection((host, int(port)), timeout=30)
            line = f"{1 + number % 200}.52.{number % 250}.7"
            head = f"POST /sign-in HTTP/1.1\r\nHost: here\r\nX-Forwarded-For: {line}\r\nContent-Type: {FORM}\r\n"
            one.sendall(f"{head}Content-Length: {LARGE_BYTES}\r\n\r\naddress=".encode())
            one.setblocking(False)
            open_ones.append(one)
        ends = time.monotonic() + 5
        while time.monotonic() < ends:
            for one in open_ones:
                try:
                    one.send(b"x" * 65_536)
                except (BlockingIOError, ConnectionError):
                    pass
        growth = (self.place.memory("VmHWM") - before) / MIB
        for one in open_ones:
            one.close()
        return growth

    def letters(self):
        """A keeper names somebody for the time after her, has a letter sent and takes it back, forty times."""
        keeper, token = self.keeper, self.keeper.token()
        form = {"about": "box", "choice": "remove", "name": "Ida", "address": "ida@post.example", "words": ""}
        for _ in range(DECISIONS):
            expect(keeper.post("/box/after-me", {"token": token, **form}), 303)
            page = keeper.get("/box/after-me").text
            [decision, *_] = re.findall(r'action="(/box/after-me/[^"/]+)/take-back"', page)
            sent = self.to("ida@post.example")
            expect(keeper.post(f"{decision}/letter", {"token": token}), 303)
            wait_for(lambda: self.to("ida@post.example") > sent, 2)
            expect(keeper.post(f"{decision}/take-back", {"token": token}), 303)
        self.to_one, self.to_keeper = self.to("ida@post.example"), self.to("marta@post.example")

    def to(self, address):
        found = (path.read_text(errors="replace") for path in (self.place.data / "letters").glob("*"))
        return sum(f"To: {address}" in letter for letter in found)


def letters(number):
    """What could be the address of a story."""
    return "".join("abcdefghij"[int(digit)] for digit in f"{number:026}")


if __name__ == "__main__":
    main()
