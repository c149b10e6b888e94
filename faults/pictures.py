"""Photographs that are taken: drawn by `make_picture`, each of them made different by bytes that nobody sees."""

import itertools
import random
import subprocess
import zlib

from tools.browser import File
from tools.place import TARGET

KINDS = ("jpeg", "progressive", "webp", "lossless", "gif")
ENDINGS = {"jpeg": "jpg", "progressive": "jpg", "webp": "webp", "lossless": "webp", "gif": "gif", "png": "png"}
numbers = itertools.count(1)


def draw(kind, width, height, seed=1):
    if kind == "png":
        return png(width, height)
    command = [TARGET / "examples" / "make_picture", kind, str(width), str(height), str(seed)]
    return subprocess.run(command, check=True, capture_output=True).stdout


def png(width, height, rows=None, extra=b"", behind=b""):
    """A PNG in grey. With `rows` of its own it may claim another size than it has; `extra` stands before its pixels."""
    rows = b"".join(b"\0" + bytes((x + y) & 255 for x in range(width)) for y in range(height)) if rows is None else rows
    header = chunk(b"IHDR", width.to_bytes(4) + height.to_bytes(4) + bytes([8, 0, 0, 0, 0]))
    pixels = chunk(b"IDAT", rows if rows.startswith(b"\x78") else zlib.compress(rows))
    return b"\x89PNG\r\n\x1a\n" + header + extra + pixels + behind + chunk(b"IEND", b"")


def chunk(kind, body):
    return len(body).to_bytes(4) + kind + body + zlib.crc32(kind + body).to_bytes(4)


class Album:
    """A few photographs, handed out again and again: never the same bytes twice, and never the same name."""

    def __init__(self, seed, sizes=((240, 180), (320, 240), (250, 360), (1400, 900))):
        self.random = random.Random(seed)
        kinds = [(kind, draw(kind, *size, seed)) for seed, size in enumerate(sizes) for kind in KINDS]
        self.drawn = kinds + [("png", draw("png", 300, 200))]

    def next(self, field="photographs"):
        number, (kind, body) = next(numbers), self.random.choice(self.drawn)
        return File(f"sill {number}.{ENDINGS[kind]}", told_apart(kind, body, number), field)


def told_apart(kind, body, number):
    mark = f"photograph {number}".encode()
    if kind in ("jpeg", "progressive"):
        return body[:2] + b"\xff\xfe" + (len(mark) + 2).to_bytes(2) + mark + body[2:]
    return body + mark
