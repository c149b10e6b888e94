"""HEIC, AVIF and JPEG XL that lie about what is in them. The boxes are those of ISO 14496-12 and 23008-12."""

CLAIMED = 50_000
# So deep that a reader which calls itself for each box falls over.
DEEP = 10_000


def odd():
    """(name, body): kept, refused or shown, but never at more cost than any other."""
    for ending, brand, kind, setup in (("heic", b"heic", b"hvc1", hvcc()), ("avif", b"avif", b"av01", av1c())):
        noise = bytes(range(1, 256)) * 40
        yield f"a claim.{ending}", picture(brand, [item(1, kind, CLAIMED, CLAIMED, setup, noise)])
        yield f"noise.{ending}", picture(brand, [item(1, kind, 640, 480, setup, noise)])
        yield f"many tiles.{ending}", tiles(brand, kind, setup, noise)
        yield f"the same bytes again and again.{ending}", picture(
            brand, [item(1, kind, 640, 480, setup, noise)], extents=60_000
        )
        yield f"more items than bytes.{ending}", picture(brand, [], said=2**32 - 1)
        yield f"deep.{ending}", ftyp(brand) + nested(b"meta", DEEP)
        yield f"longer than the world.{ending}", ftyp(brand) + (1).to_bytes(4) + b"meta" + (2**63).to_bytes(8) + bytes(64)
        yield f"made of itself.{ending}", picture(brand, [grid(1, 2, 2, 640, 480, [1, 1, 1, 1])])
    yield "a claim.jxl", b"\xff\x0a" + bytes([0xFE] * 12) + bytes(range(256)) * 8
    yield "boxed noise.jxl", box(b"JXL ", b"\r\n\x87\n") + box(b"ftyp", b"jxl \0\0\0\0jxl ") + box(b"jxlc", b"\xff\x0a" + bytes(range(256)) * 40)
    yield "very many boxes.jxl", box(b"JXL ", b"\r\n\x87\n") + box(b"ftyp", b"jxl \0\0\0\0jxl ") + box(b"jxlp", b"\0\0\0\1") * 200_000


def tiles(brand, kind, setup, noise):
    """One tile, painted 65,536 times."""
    return picture(brand, [grid(1, 256, 256, CLAIMED, CLAIMED, [2] * 65_536), item(2, kind, 64, 64, setup, noise)])


def box(kind, body):
    return (len(body) + 8).to_bytes(4) + kind + body


def full(kind, body, version=0, flags=0):
    return box(kind, bytes([version]) + flags.to_bytes(3) + body)


def ftyp(brand):
    return box(b"ftyp", brand + bytes(4) + b"mif1" + brand)


def nested(kind, depth):
    """Written from the inside out without building every level anew."""
    heads = [(8 * (depth - level)).to_bytes(4) + kind for level in range(depth)]
    return b"".join(heads)


def item(number, kind, width, height, setup, data):
    return {"id": number, "kind": kind, "size": (width, height), "setup": setup, "data": data, "made_of": []}


def grid(number, rows, columns, width, height, made_of):
    data = bytes([0, 1, rows - 1, columns - 1]) + width.to_bytes(4) + height.to_bytes(4)
    return item(number, b"grid", width, height, b"", data) | {"made_of": made_of}


def picture(brand, items, extents=1, said=None):
    """A file whose first item is the picture."""
    head = ftyp(brand)
    entries = b"".join(
        full(b"infe", one["id"].to_bytes(2) + bytes(2) + one["kind"] + b"\0", version=2) for one in items
    )
    count = len(items) if said is None else said
    properties, associations = [], b""
    for one in items:
        width, height = one["size"]
        properties.append(full(b"ispe", width.to_bytes(4) + height.to_bytes(4)))
        numbers = [len(properties)]
        if one["setup"]:
            properties.append(one["setup"])
            numbers.append(len(properties) | 0x80)
        associations += one["id"].to_bytes(2) + bytes([len(numbers), *numbers])
    references = b"".join(
        box(b"dimg", one["id"].to_bytes(2) + len(one["made_of"][:65_535]).to_bytes(2)
            + b"".join(part.to_bytes(2) for part in one["made_of"][:65_535]))
        for one in items if one["made_of"]
    )

    def meta(data_at):
        locations, at = b"", data_at
        for one in items:
            extent = at.to_bytes(4) + len(one["data"]).to_bytes(4)
            locations += one["id"].to_bytes(2) + bytes(2) + extents.to_bytes(2) + extent * extents
            at += len(one["data"])
        iloc = full(b"iloc", bytes([0x44, 0]) + len(items).to_bytes(2) + locations)
        ipma = full(b"ipma", len(items).to_bytes(4) + associations)
        body = full(b"hdlr", bytes(4) + b"pict" + bytes(13)) + full(b"pitm", (1).to_bytes(2))
        body += full(b"iinf", count.to_bytes(4) + entries, version=1) + iloc
        body += full(b"iref", references) if references else b""
        return full(b"meta", body + box(b"iprp", box(b"ipco", b"".join(properties)) + ipma))

    length = len(meta(0))
    return head + meta(len(head) + length + 8) + box(b"mdat", b"".join(one["data"] for one in items))


def hvcc():
    """A decoder's setup without a single parameter set."""
    return box(b"hvcC", bytes([1, 1, 0x60, 0, 0, 0, 0x90, 0, 0, 0, 0, 0, 90, 0xF0, 0, 0xFC, 0xFD, 0xF8, 0xF8, 0, 0, 0x0F, 0]))


def av1c():
    return box(b"av1C", bytes([0x81, 0, 0x0C, 0]))
