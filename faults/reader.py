"""Somebody who reads while the rest happens: a process of its own, so that what it measures is the place and not us."""

import signal
import subprocess
import sys
import threading

from tools.browser import Browser
from tools.figures import percentile
from tools.process import Server

PAUSE = 0.01


class Reader(Server):
    """Reads these addresses in turn until it is asked what it saw."""

    def __init__(self, host, paths):
        super().__init__([sys.executable, "-B", __file__, host, *paths], stdout=subprocess.PIPE, text=True)

    def saw(self):
        """(how many pages, how many of them not with 200, the 99th percentile of their milliseconds)"""
        self.process.terminate()
        reads, bad, p99 = self.process.communicate()[0].split()
        return int(reads), int(bad), float(p99)


class Host:
    """What a browser needs to know of a server that somebody else started."""

    def __init__(self, host):
        self.host = host


def main(host, paths):
    over = threading.Event()
    for asked in (signal.SIGTERM, signal.SIGINT):
        signal.signal(asked, lambda *_: over.set())
    browser, times, bad = Browser(Host(host)), [0.0], 0
    while not over.is_set():
        for path in paths:
            page = browser.get(path)
            times.append(page.seconds * 1000)
            bad += page.status != 200
        over.wait(PAUSE)
    print(len(times) - 1, bad, percentile(times, 0.99))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
