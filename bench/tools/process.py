"""A server that we start: what it costs, by the accounts of the operating system, and its end."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")
MIB = 1024 * 1024


class Server:
    """One program and its children. Runs while its `with` block does; may be started again after its end."""

    def __init__(self, command, **options):
        self.command, self.options, self.process = command, options, None

    def start(self):
        self.process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, **self.options)

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        if self.process is None:
            return
        if self.process.poll() is None:
            self.process.terminate()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def kill(self):
        """kill -9; answers with the children that it had, which have to end by themselves."""
        children = self.pids()[1:]
        self.process.kill()
        self.process.wait()
        return children

    def is_alive(self):
        return self.process is not None and self.process.poll() is None

    def pids(self):
        """The server itself and its children; a child belongs to the thread that started it."""
        parent, children = self.process.pid, []
        for task in Path(f"/proc/{parent}/task").glob("*/children"):
            try:
                children += map(int, task.read_text().split())
            except OSError:
                pass  # that thread has just ended
        return [parent, *children]

    def cpu_seconds(self):
        """User and system time of all its processes so far."""
        return sum(map(ticks, self.pids())) / TICK

    def ended_children_seconds(self):
        """User and system time of the children that have ended and were waited for, so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[13]) + int(fields[14])) / TICK

    def wait_until_idle(self):
        """What one load left behind must not be counted for the next."""
        last, since, ends = self.cpu_seconds(), time.monotonic(), time.monotonic() + 30
        while time.monotonic() - since < 0.5:
            time.sleep(0.05)
            now = self.cpu_seconds()
            if now != last:
                last, since = now, time.monotonic()
            if time.monotonic() > ends:
                raise SystemExit("the server does not come to rest")

    def memory(self, row="VmRSS"):
        """Resident bytes of the server itself; `VmHWM` for the most since `forget_peak`."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith(row + ":"):
                return int(line.split()[1]) * 1024
        raise SystemExit("the server is gone")

    def forget_peak(self):
        """From here on `VmHWM` counts anew (5 is the kernel's word for that)."""
        Path(f"/proc/{self.process.pid}/clear_refs").write_text("5")


def ticks(pid):
    """utime and stime, fields 14 and 15; the name before them may hold blanks. Nothing for a child that is gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0
    return int(fields[11]) + int(fields[12])


def wait_for(holds, seconds):
    """Seconds until `holds()`; None if it does not within so many."""
    began = time.monotonic()
    while not holds():
        if time.monotonic() - began > seconds:
            return None
        time.sleep(0.02)
    return time.monotonic() - began


def end_on_signals():
    """Asked to stop, everything that was started is stopped on the way out."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    signal.signal(signal.SIGINT, lambda *_: sys.exit(130))
