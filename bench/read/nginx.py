"""nginx with our own settings, serving one page from a file with the headers that our server sends."""

import os
import socket
import string
import subprocess
from pathlib import Path

from tools.process import Server, wait_for

SETTINGS = Path(__file__).with_name("nginx.conf")
# nginx says these itself.
OWN = {"content-type", "content-length", "date", "connection"}


class Nginx(Server):
    """Serves `page` under `path` from a file in `folder`."""

    def __init__(self, folder, path, page):
        folder = Path(folder)
        file = folder / "files" / path.lstrip("/")
        file.parent.mkdir(parents=True)
        file.write_bytes(page.bytes)
        # nginx's workers are somebody else where its master is root, and have to come through.
        folder.parent.chmod(0o711)
        self.port = free_port()
        settings = string.Template(SETTINGS.read_text())
        text = settings.substitute(folder=folder, port=self.port, headers=header_lines(page.headers))
        (folder / "nginx.conf").write_text(text)
        self.host = f"127.0.0.1:{self.port}"
        environment = os.environ | {"PATH": os.environ["PATH"] + ":/usr/sbin"}
        command = ["nginx", "-e", folder / "error.log", "-p", folder, "-c", folder / "nginx.conf"]
        super().__init__(command, env=environment, stdout=subprocess.DEVNULL)

    def start(self):
        super().start()
        if wait_for(self.answers, 5) is None:
            raise SystemExit("nginx did not start")

    def answers(self):
        try:
            socket.create_connection(("127.0.0.1", self.port), 1).close()
            return True
        except OSError:
            return False


def header_lines(headers):
    """Our headers as nginx's settings; `default_type` because nginx knows no type for a file without an ending."""
    kind = next(value for name, value in headers if name.lower() == "content-type")
    quoted = [(name, value.replace('"', '\\"')) for name, value in headers if name.lower() not in OWN]
    ours = [f'add_header {name} "{value}";' for name, value in quoted]
    return "\n".join(" " * 8 + line for line in [f'default_type "{kind}";', *ours])


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]
