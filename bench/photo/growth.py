"""How much the serving process grows while it takes in one 12-megapixel JPEG by the real form: `growth.py FILE`.
The picture is decoded by a process of its own, which is not counted."""

import sys
import tempfile
from pathlib import Path

from tools.browser import File, expect
from tools.figures import report
from tools.keeper import Keeper
from tools.place import Place
from tools.process import MIB, end_on_signals

TIMES = 3


def main(file):
    end_on_signals()
    with tempfile.TemporaryDirectory(prefix="windflower-photo-") as folder, Place(folder) as place:
        keeper = Keeper(place).open_place()
        growths = [growth_with(place, keeper, file.read_bytes()) for _ in range(TIMES)]
    print("the server grew by", ", ".join(f"{growth:.1f}" for growth in growths), "MiB")
    report([("photo.server_growth_mib", max(growths), "MiB", "<", 32)])


def growth_with(place, keeper, photograph):
    """MiB from before the form is sent to the most while it was taken in."""
    token = keeper.token()
    place.wait_until_idle()
    place.forget_peak()
    before = place.memory()
    expect(keeper.keep([File("IMG_1.jpg", photograph)], token), 303)
    place.wait_until_idle()
    return (place.memory("VmHWM") - before) / MIB


if __name__ == "__main__":
    main(Path(sys.argv[1]))
