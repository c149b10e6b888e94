"""Four thousand connections that only send, and as slowly as they may: to a bare server, and to one behind haproxy and
nginx; from forty networks, and from one reader alone. Meanwhile somebody new comes twice a second and opens a page."""

import http.client
import multiprocessing
import resource
import socket
import subprocess
import tempfile
import time
from pathlib import Path

from tools.figures import Faults, report
from tools.keeper import Keeper
from tools.place import Place
from tools.process import Server, end_on_signals, wait_for

CONNECTIONS, NETWORKS, LONG = 4_000, 40, 15
# What one of them sends a second: all of them together two megabytes.
DRIP = b"x" * 512
# A form without a photograph, and one with photographs.
SMALL, LARGE = 60_000, 100_000_000
AT_ONCE = 500
NEW = "127.200.0.1"

HAPROXY = """
defaults
    mode http
    timeout connect 5s
    timeout client 60s
    timeout server 60s
    option forwardfor
frontend place
    maxconn 9000
    bind 127.0.0.1:{port}
    default_backend place
backend place
    server place {host}
"""
NGINX = """
daemon off;
worker_processes 2;
worker_rlimit_nofile 20000;
error_log stderr crit;
pid {folder}/nginx.pid;
events {{ worker_connections 9000; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port} backlog=4096;
        client_max_body_size 200m;
        location / {{
            proxy_pass http://{host};
            proxy_http_version 1.1;
            proxy_request_buffering off;
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        }}
    }}
}}
"""


def main():
    end_on_signals()
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    faults, figures, opened = Faults("not_answered"), [], []
    with tempfile.TemporaryDirectory(prefix="windflower-attack-") as name:
        folder = Path(name)
        with Place(folder / "place") as place:
            # No words of anybody are asked for by a place that has not been opened.
            Keeper(place).open_place()
            for front in (Bare, Haproxy, Nginx):
                with front(folder, place.host) as way:
                    for networks in (NETWORKS, 1):
                        slowest, connections = under_attack(way, networks, faults)
                        opened.append(connections)
                        shape = "one_reader" if networks == 1 else "forty_networks"
                        figures.append((f"attack.{way.name}_{shape}_s", slowest, "s", "<", 1))
    report([
        ("attack.connections_opened", min(opened), "times", ">=", CONNECTIONS),
        *figures,
        *faults.figures("attack"),
    ])


class Bare:
    """Nothing in front."""

    name = "bare"

    def __init__(self, _, host):
        self.host = host

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass


class Proxy(Server):
    """A reverse proxy in front, whose address the place knows."""

    def __init__(self, folder, host, text):
        port = free_port()
        self.host = f"127.0.0.1:{port}"
        paper = folder / f"{self.name}.conf"
        paper.write_text(text.format(port=port, host=host, folder=folder))
        super().__init__(self.command_with(paper), stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)

    def __enter__(self):
        super().__enter__()
        if wait_for(lambda: answers(self.host), 10) is None:
            self.stop()
            raise SystemExit(f"{self.name} did not start")
        return self


class Haproxy(Proxy):
    name = "haproxy"

    def __init__(self, folder, host):
        super().__init__(folder, host, HAPROXY)

    def command_with(self, paper):
        return ["haproxy", "-db", "-f", paper]


class Nginx(Proxy):
    name = "nginx"

    def __init__(self, folder, host):
        super().__init__(folder, host, NGINX)

    def command_with(self, paper):
        return ["nginx", "-c", paper]


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def answers(host):
    try:
        socket.create_connection(host.split(":"), timeout=1).close()
        return True
    except OSError:
        return False


def under_attack(way, networks, faults):
    """(the slowest page of somebody new, how many connections were opened against it)"""
    opened, over = multiprocessing.Value("l", 0), multiprocessing.Event()
    attack = multiprocessing.Process(target=drip, args=(way.host, networks, opened, over), daemon=True)
    attack.start()
    try:
        wait_for(lambda: opened.value >= CONNECTIONS, 60)
        times, ends = [], time.monotonic() + LONG
        while time.monotonic() < ends:
            began = time.monotonic()
            try:
                status = page(way.host)
            except (OSError, http.client.HTTPException) as error:
                status = error
            times.append(time.monotonic() - began)
            if status != 200:
                faults.add("not_answered", f"{way.name}, {networks} networks: {status!r}")
            time.sleep(max(0, 0.5 - times[-1]))
    finally:
        over.set()
        attack.join(20)
        attack.kill()
    print(f"{way.name}, {networks} networks: {len(times)} pages, the slowest in {max(times):.3f} s", flush=True)
    return max(times), opened.value


def page(host):
    """One page, by somebody who was never here."""
    name, port = host.split(":")
    connection = http.client.HTTPConnection(name, int(port), timeout=20, source_address=(NEW, 0))
    try:
        connection.request("GET", "/stories", headers={"Connection": "close"})
        answer = connection.getresponse()
        answer.read()
        return answer.status
    finally:
        connection.close()


def drip(host, networks, opened, over):
    """Keeps so many open as well as it can: whichever is closed comes again. Half of them say that they send a form, half
    a photograph."""
    name, port = host.split(":")
    lines, number = [], 0
    while not over.is_set():
        began, still = time.monotonic(), []
        for one in lines:
            try:
                one.send(DRIP)
                still.append(one)
            except BlockingIOError:
                still.append(one)
            except OSError:
                one.close()
        lines = still
        for _ in range(min(AT_ONCE, CONNECTIONS - len(lines))):
            number += 1
            try:
                lines.append(begin(name, int(port), f"127.{1 + number % networks}.0.1", number))
                opened.value += 1
            except OSError:
                break
        over.wait(max(0, 1 - (time.monotonic() - began)))
    for one in lines:
        one.close()


def begin(name, port, line, number):
    one = socket.socket()
    one.settimeout(2)
    one.setsockopt(socket.IPPROTO_IP, 24, 1)  # IP_BIND_ADDRESS_NO_PORT: a port is found for the pair, not for the address
    one.bind((line, 0))
    one.connect((name, port))
    path, length = ("/sign-in", SMALL) if number % 2 else ("/box/stories/nothing", LARGE)
    kind = "application/x-www-form-urlencoded" if number % 2 else "multipart/form-data; boundary=edge"
    head = f"POST {path} HTTP/1.1\r\nHost: here\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n"
    begins = "address=" if number % 2 else '--edge\r\nContent-Disposition: form-data; name="words"\r\n\r\n'
    one.sendall(f"{head}{begins}".encode())
    one.setblocking(False)
    return one


if __name__ == "__main__":
    main()
