"""Stands between the place and its database and hands everything on, until it is told otherwise: to be silent, to drop what is
there and refuse what comes, or to be slow. Connections that met its silence stay silent for ever, as they do in life."""

import socket
import threading
import time

PIECE = 65536


class Proxy:
    """Listens on a port of its own while its `with` block runs."""

    def __init__(self, port):
        self.there, self.delay, self.is_silent = port, 0, False
        self.open, self.lock = set(), threading.Lock()

    def __enter__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.over = False
        threading.Thread(target=self.accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.over = True
        self.drop()
        self.listener.close()

    def silent(self):
        self.is_silent = True

    def slow(self, seconds):
        self.delay = seconds

    def drop(self):
        """Ends all connections, and each that comes, until `heal`."""
        self.refuses = True
        with self.lock:
            for one in self.open:
                try:
                    one.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass

    def heal(self):
        self.is_silent, self.delay, self.refuses = False, 0, False

    refuses = False

    def accept(self):
        while not self.over:
            try:
                here, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.join, args=(here,), daemon=True).start()

    def join(self, here):
        while self.is_silent and not self.over:
            time.sleep(0.01)
        if self.refuses:
            here.close()
            return
        there = socket.create_connection(("127.0.0.1", self.there))
        with self.lock:
            self.open |= {here, there}
        threading.Thread(target=self.hand_on, args=(here, there), daemon=True).start()
        self.hand_on(there, here)

    def hand_on(self, source, target):
        try:
            while piece := source.recv(PIECE):
                if self.is_silent:
                    # Nothing comes back any more, and no end either.
                    return
                time.sleep(self.delay)
                target.sendall(piece)
        except OSError:
            pass
        if self.is_silent:
            return
        for one in (source, target):
            try:
                one.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
