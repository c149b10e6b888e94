"""Draws the invented still lifes of the demonstration place.

    python3 -m venv /tmp/draw && /tmp/draw/bin/pip install "bpy==4.5.*" numpy pillow
    /tmp/draw/bin/python draw.py            # all of them, into pictures/ (about forty minutes on two cores)
    /tmp/draw/bin/python draw.py candle     # one

Everything here is made from numbers: no photograph, no person, no place. The seeds are fixed. Two pictures lie on their side
or head with a flag that says so, and carry a camera, a time and a place in the open sea, so that a visitor can see these go.
"""

import sys
import tempfile
from pathlib import Path

import bpy
import numpy as np
from PIL import Image, ImageFilter

sys.path.insert(0, str(Path(__file__).parent))
from drawing import indoors, kit, outdoors

HERE = Path(__file__).parent / "pictures"
WIDE, TALL = (1600, 1200), (1200, 1600)
RENDERED = 0.75  # of the width

#   name: (scene, size, file ending, exposure, warmth, samples, orientation flag)
PICTURES = {
    "cup-on-a-sill": (indoors.cup_on_a_sill, WIDE, "jpg", 0.60, 0.00, 28, 1),
    "chair-by-a-window": (indoors.chair_by_a_window, TALL, "jpg", 0.95, 0.01, 32, 6),
    "lamp-at-night": (indoors.lamp_at_night, TALL, "jpg", 0.45, 0.015, 32, 1),
    "folded-blanket": (indoors.folded_blanket, WIDE, "jpg", 0.80, 0.01, 28, 1),
    "anemones-in-a-jar": (indoors.anemones_in_a_jar, TALL, "jpg", 0.75, 0.00, 32, 1),
    "bench-under-a-tree": (outdoors.bench_under_a_tree, WIDE, "jpg", 0.60, 0.01, 32, 1),
    "key-on-a-nail": (indoors.key_on_a_nail, TALL, "jpg", 0.80, 0.01, 28, 1),
    "gate-in-fog": (outdoors.gate_in_fog, WIDE, "jpg", 0.60, 0.00, 32, 1),
    "paper-boat": (indoors.paper_boat, WIDE, "png", 1.00, 0.00, 32, 1),
    "wool": (indoors.wool, WIDE, "jpg", 0.75, 0.01, 28, 1),
    "knitted-socks": (indoors.knitted_socks, WIDE, "jpg", 0.80, 0.00, 28, 1),
    "envelope": (indoors.envelope, WIDE, "jpg", 0.95, 0.01, 28, 1),
    "candle": (indoors.candle, TALL, "jpg", 0.40, 0.00, 32, 1),
    "two-apples": (indoors.two_apples, WIDE, "jpg", 0.85, 0.01, 28, 3),
    "shells": (indoors.shells, WIDE, "webp", 0.55, 0.01, 28, 1),
    "beads": (indoors.beads, WIDE, "jpg", 0.95, 0.01, 28, 1),
}


HALO = {"candle": 0.55, "lamp-at-night": 0.22}  # flames and lamps shine into the lens


def draw(name, sketch=None):
    scene, size, ending, exposure, warmth, samples, flag = PICTURES[name]
    share = 0.35 if sketch else RENDERED
    made = kit.begin(*(round(side * share) for side in size), 14 if sketch else samples, exposure)
    scene(np.random.default_rng(sum(map(ord, name))))
    with tempfile.TemporaryDirectory() as folder:
        made.render.filepath = f"{folder}/raw.png"
        made.render.image_settings.color_depth = "16"
        bpy.ops.render.render(write_still=True)
        bright = pixels_of(made.render.filepath)
    if not sketch:
        bright = enlarged(bright, size)
    image = develop(bright, warmth, np.random.default_rng(11), HALO.get(name, 0), grey=ending == "png", grain=not sketch and ending != "png")
    if sketch:
        image.save(f"{sketch}/{name}.png")
    else:
        keep(image, HERE / f"{name}.{ending}", ending, flag)


def enlarged(pixels, size):
    """The grain comes afterwards, at full size, so this costs the eye very little and saves half the time."""
    return np.stack([np.asarray(Image.fromarray(pixels[..., k]).resize(size, Image.LANCZOS)) for k in range(3)], -1)


def pixels_of(path):
    picture = bpy.data.images.load(path)
    picture.colorspace_settings.name = "Non-Color"
    width, height = picture.size
    flat = np.empty(width * height * 4, np.float32)
    picture.pixels.foreach_get(flat)
    return flat.reshape(height, width, 4)[::-1, :, :3]


def develop(pixels, warmth, random, halo, grey, grain):
    """What a film and a lens would add: a soft edge to the frame, a little glow, warmth in the lights, grain."""
    height, width, _ = pixels.shape
    y, x = np.mgrid[0:height, 0:width]
    far = np.hypot((x - width / 2) / width, (y - height / 2) / height)
    pixels = pixels * (1 - 0.26 * np.clip(far - 0.22, 0, 1) ** 1.4)[..., None]
    pixels = 1 - (1 - pixels) * (1 - blurred(pixels, width / 55) * 0.055)
    if halo:
        source = np.clip((pixels - 0.72) / 0.28, 0, 1)
        shine = 0.6 * blurred(source, width / 30) + blurred(source, width / 9)
        pixels = 1 - (1 - pixels) * (1 - shine * halo * np.array([1.0, 0.72, 0.42]))
    level = pixels.mean(-1, keepdims=True)
    pixels = level + (pixels - level) * 0.92
    pixels = pixels + warmth * level * np.array([1.0, 0.25, -1.0]) + 0.010 * (1 - level) ** 3 * np.array([0.6, 0.9, 1.1])
    if grain:
        speck = random.normal(0, 1, (height, width)).astype(np.float32)
        coarse = np.asarray(Image.fromarray(random.normal(0, 1, (height // 2, width // 2)).astype(np.float32)).resize((width, height), Image.BICUBIC))
        pixels = pixels + ((0.35 * speck + coarse) * 0.0075 * (1.15 - level[..., 0]))[..., None]
    if grey:
        pixels = np.repeat(pixels @ np.array([[0.30], [0.55], [0.15]]), 3, -1)
        pixels = (pixels - 0.13) / 0.66
    return Image.fromarray((pixels.clip(0, 1) * 255 + 0.5).astype(np.uint8))


def blurred(pixels, radius):
    flat = Image.fromarray((pixels.clip(0, 1) * 255).astype(np.uint8))
    return np.asarray(flat.filter(ImageFilter.GaussianBlur(radius)), np.float32) / 255


def keep(image, path, ending, flag):
    if ending == "png":
        image.convert("L").save(path, optimize=True)
    elif ending == "webp":
        image.save(path, quality=84, method=6)
    elif flag == 1:
        image.save(path, quality=82, optimize=True, progressive=True)
    else:
        turned = image.transpose({3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90}[flag])
        turned.save(path, quality=82, optimize=True, exif=as_from_a_camera(flag, turned.size))


def as_from_a_camera(flag, size):
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0131] = "Hollin & Pike", "Hollin 35 C", "Hollin body 2.1"
    exif[0x0112], exif[0x0132] = flag, "2019:02:17 07:41:09"
    inner = exif.get_ifd(0x8769)
    inner.update({0x829A: (1, 60), 0x829D: (28, 10), 0x8827: 400, 0x9003: "2019:02:17 07:41:09", 0x920A: (50, 1), 0xA002: size[0],
                  0xA003: size[1], 0xA431: "HP0041977", 0xA434: "Pike 50 mm"})
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 30.0, 0.0), 3: "W", 4: (24.0, 15.0, 0.0)})
    return exif


if __name__ == "__main__":
    wanted = [a for a in sys.argv[1:] if not a.startswith("--")] or list(PICTURES)
    sketch = next((a.removeprefix("--sketch=") for a in sys.argv[1:] if a.startswith("--sketch=")), None)
    HERE.mkdir(exist_ok=True)
    for name in wanted:
        draw(name, sketch)
