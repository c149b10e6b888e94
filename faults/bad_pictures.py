"""Files that are no photographs, lie about themselves, or want more than they give. Each has a name that says what."""

import zlib

import bad_heif
from pictures import chunk, draw, png

MIB = 1024 * 1024
CLAIMED = 50_000
FRAMES = 1_000_000
HTML = b"<!doctype html><html><body><script>alert(1)</script></body></html>"
# Three hundred mebibytes of nothing in a third of one.
BOMB = zlib.compress(bytes(300 * MIB), 9)
SVG = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><rect width='9' height='9'/></svg>"


def refused():
    """(name, body or its pieces) of what has to be refused."""
    jpeg, webp, gif = (draw(kind, 320, 240) for kind in ("jpeg", "lossless", "gif"))
    yield "nothing.jpg", b""
    yield "letter.jpg", b"Dear diary, it was windy.\n" * 40
    yield "page.jpg", HTML
    yield "drawing.svg", SVG
    yield "drawing.jpg", SVG
    yield "noise.jpg", bytes(range(256)) * 64
    yield "only the beginning.jpg", b"\xff\xd8\xff\xe0"
    yield "later.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(5000)
    yield "film.jpg", b"\0\0\0\x18ftypisom\0\0\0\0isommp41" + bytes(5000)
    for name, whole in (("jpg", jpeg), ("webp", webp), ("gif", gif), ("png", png(320, 240))):
        yield f"cut short.{name}", whole[: len(whole) // 2]
    yield "a claim.jpg", claiming_jpeg(jpeg)
    yield "a claim.png", png(CLAIMED, CLAIMED, zlib.compress(bytes(CLAIMED)))
    yield "a claim.gif", gif[:6] + CLAIMED.to_bytes(2, "little") * 2 + gif[10:]
    yield "a claim.webp", claiming_webp(webp)
    yield "a bomb.png", png(20_000, 20_000, zlib.compress(bytes(20_001 * 15_000), 9))
    yield "five hundred.jpg", [jpeg, *[bytes(MIB)] * 500]


def shown_or_refused():
    """What may be kept for the one picture that is in it, or refused, but must not cost more than any other."""
    yield "a million frames.gif", many_frames()
    small = png(64, 64)
    yield "moving.png", moving_png(frames=2**31 - 1)
    yield "a bomb beside it.png", small[:33] + chunk(b"zTXt", b"Comment\0\0" + BOMB) + small[33:]
    yield "a bomb for a profile.png", small[:33] + chunk(b"iCCP", b"icc\0\0" + BOMB) + small[33:]
    yield "more rows than said.png", png(64, 64, BOMB)
    yield "a png.jpg", small
    yield "many passes.jpg", many_passes(64)
    yield from bad_heif.odd()


def claiming_jpeg(jpeg):
    frame = jpeg.index(b"\xff\xc0") + 5
    return jpeg[:frame] + CLAIMED.to_bytes(2) * 2 + jpeg[frame + 4 :]


def claiming_webp(webp):
    """An extended header before the small picture, with a canvas of the claimed size."""
    side = (CLAIMED - 1).to_bytes(3, "little")
    body = b"WEBP" + b"VP8X" + (10).to_bytes(4, "little") + bytes(4) + side * 2 + webp[12:]
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def many_passes(most):
    """The finest pass over fifteen megapixels again and again, as often as is let in."""
    jpeg = draw("progressive", 4400, 3500)
    starts = [at for at in range(len(jpeg) - 1) if jpeg[at : at + 2] == b"\xff\xda"]
    return jpeg[:-2] + jpeg[starts[-1] : -2] * (most - len(starts)) + jpeg[-2:]


def many_frames():
    """Each frame one point: descriptor, least code size, one block of data, end."""
    head = b"GIF89a" + (64).to_bytes(2, "little") * 2 + b"\xf0\0\0" + bytes(3) + b"\xff" * 3
    frame = b"\x2c" + bytes(4) + b"\1\0\1\0\0" + b"\2\2\x44\1\0"
    return head + frame * FRAMES + b";"


def moving_png(frames):
    """Says it has very many frames; the ones that are there unpack to far more than their size."""
    control = chunk(b"acTL", frames.to_bytes(4) + bytes(4))
    first = chunk(b"fcTL", bytes(4) + (64).to_bytes(4) * 2 + bytes(14))
    later = b"".join(
        chunk(b"fcTL", (2 * number + 1).to_bytes(4) + (64).to_bytes(4) * 2 + bytes(14))
        + chunk(b"fdAT", (2 * number + 2).to_bytes(4) + BOMB)
        for number in range(3)
    )
    return png(64, 64, extra=control + first, behind=later)
