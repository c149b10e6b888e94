"""One load with wrk against one server."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

REPORT = Path(__file__).with_name("report.lua")


@dataclass
class Load:
    """What one load came to."""

    cpu_us: float
    per_second: float
    p50_ms: float
    p99_ms: float
    bytes: float


def load(server, path, least, connections, seconds):
    """Waits until the server is idle, loads it, and answers with what it cost; ends everything on one bad answer."""
    server.wait_until_idle()
    before = server.cpu_seconds()
    command = ["wrk", "-t2", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s", "-s", REPORT]
    command += ["-H", "Accept-Encoding: br", f"http://{server.host}{path}"]
    run = subprocess.run(command, capture_output=True, text=True)
    cpu = server.cpu_seconds() - before
    line = next((line for line in run.stdout.splitlines() if line.startswith("load ")), None)
    if run.returncode != 0 or line is None:
        raise SystemExit(f"wrk failed: {run.stdout}{run.stderr}")
    requests, microseconds, received, bad, p50, p99 = map(int, line.split()[1:])
    if bad or not requests:
        raise SystemExit(f"{bad} of {requests} requests to {server.host} failed, at {connections} connections")
    # wrk takes a redirect or "not modified" for a good answer; neither is as long as the page.
    if received / requests < least:
        raise SystemExit(f"{server.host} answered with something else than the page")
    return Load(
        cpu_us=cpu / requests * 1e6,
        per_second=requests / microseconds * 1e6,
        p50_ms=p50 / 1000,
        p99_ms=p99 / 1000,
        bytes=received / requests,
    )
