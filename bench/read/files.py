"""What a story page brings along: pictures, styles, fonts and icons, from us and from nginx with the same bytes, in turn."""

import re

from load import load
from nginx import Nginx
from statistics import median
from tools.browser import Browser, expect

ROUNDS = 7
SECONDS = 1
# A picture of this size at most is a small one.
SMALL = 64_000


def files_of(place, path):
    """`(what it is called in a figure, address, goal)` of each file that is measured."""
    page = expect(Browser(place).get(path + "/open"), 200)
    addresses = sorted(set(re.findall(r"/p/[^\s\"?,]+", page.text)))
    sized = sorted((len(whole(place, address).bytes), address) for address in addresses)
    small = max(one for one in sized if one[0] <= SMALL)
    large = max(sized)
    assets = re.findall(r'"(/assets/[^"]+)"', page.text)
    style = next(address for address in assets if address.endswith(".css"))
    fonts = re.findall(r"url\(\"?([^)\"]+\.woff2)", expect(Browser(place).get(style), 200).text)
    font = style.rsplit("/", 1)[0] + "/" + fonts[0].removeprefix("./")
    icon = next(address for address in assets if address.endswith((".png", ".svg")))
    for name, (size, _) in (("small", small), ("large", large)):
        print(f"the {name} picture has {size} bytes")
    return [
        ("picture_small", small[1], 1.3),
        ("picture_large", large[1], 2.0),
        ("style", style, 1.1),
        ("font", font, 1.1),
        ("icon", icon, 1.1),
    ]


def whole(place, address):
    return expect(Browser(place).get(address, Accept_Encoding="br"), 200)


def compare_files(ours, path, folder):
    """A figure for each file and each number of connections: our processor time against nginx's."""
    for number, (name, address, goal) in enumerate(files_of(ours, path)):
        page = whole(ours, address)
        with Nginx(f"{folder}-{number}", address, page) as theirs:
            if whole(theirs, address).bytes != page.bytes:
                raise SystemExit("nginx does not serve our bytes")
            for connections in (32, 256):
                ratio = in_turn(ours, theirs, address, len(page.bytes), connections)
                print(f"{name}, {connections} connections: {ratio:.2f} of nginx", flush=True)
                yield (f"read.{name}_cpu_ratio_{connections}", ratio, "x", "<=", goal)


def in_turn(ours, theirs, address, least, connections):
    pair = lambda seconds: [load(server, address, least, connections, seconds).cpu_us for server in (ours, theirs)]
    pair(SECONDS)
    return median(one / other for one, other in (pair(SECONDS) for _ in range(ROUNDS)))
