#!/usr/bin/env python3
"""Makes the forty invented pictures of this folder, and what two other programs make of them.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install pillow==13.0.0 pillow-heif numpy
    apt-get install imagemagick
    /tmp/venv/bin/python make.py

Each picture is read by Pillow and by ImageMagick, upright and in sRGB; where the two are more than a little apart it is not
taken. What Pillow read is written beside it without loss (`NAME.ref.webp`), and in `likeness.tsv` stands how far a JPEG and a
WebP that Pillow makes of it, with the quality that renditions have, are from it: the mean difference of all samples, and the
likeness of its brightness (SSIM in windows of eight by eight). The test holds the renditions to the same."""
import io
import os
import subprocess
import sys

import numpy as np
from PIL import Image, ImageCms, ImageOps
import pillow_heif

pillow_heif.register_heif_opener()
HERE = os.path.dirname(os.path.abspath(__file__))
MAGICK = "/usr/bin/convert-im6.q16"
W, H = 96, 72
Y, X = np.mgrid[0:H, 0:W].astype(float)


def rgb(red, green, blue):
    return np.clip(np.dstack([red + 0 * X, green + 0 * X, blue + 0 * X]), 0, 255).astype(np.uint8)


def meadow(phase=0):
    return rgb(np.sin((X + Y) / 13 + phase) * 60 + 128, np.sin(X / 17 + phase) * 70 + 140, np.sin(Y / 9) * 50 + 90)


def skin():
    d = np.hypot(X - W / 2, Y - H / 2)
    return rgb(232 - d * 1.1, 190 - d * 1.2, 168 - d * 1.3)


def stripes(one, two, wide=1, down=False):
    odd = ((Y if down else X) // wide % 2).astype(bool)[..., None]
    return np.where(odd, np.array(two, np.uint8), np.array(one, np.uint8)).astype(np.uint8)


def checks(one, two, wide=2):
    odd = ((X // wide + Y // wide) % 2).astype(bool)[..., None]
    return np.where(odd, np.array(two, np.uint8), np.array(one, np.uint8)).astype(np.uint8)


def quarters():
    a = np.zeros((H, W, 3), np.uint8)
    a[: H // 2, : W // 2], a[: H // 2, W // 2 :] = (230, 20, 20), (20, 200, 40)
    a[H // 2 :, : W // 2], a[H // 2 :, W // 2 :] = (30, 40, 220), (240, 230, 40)
    return a


def noise():
    return np.random.default_rng(7).integers(60, 200, (H, W, 3)).astype(np.uint8)


def letters():
    a = np.full((H, W, 3), 250, np.uint8)
    for row in range(6, H - 6, 10):
        for column in range(6, W - 6, 6):
            if (row * 7 + column * 13) % 5:
                a[row : row + 6, column : column + 2] = 20
                a[row + 2 : row + 3, column : column + 4] = 20
    return a


def p3():
    # Display P3, put together from its primaries.
    return open(os.path.join(HERE, "display-p3.icc"), "rb").read()


def exif(orientation):
    exif = Image.Exif()
    exif[0x0112] = orientation
    return exif


def jpeg(a, **how):
    return "jpg", Image.fromarray(a), {"format": "JPEG", "quality": 92, "subsampling": 0, **how}


def png(a, **how):
    return "png", a if isinstance(a, Image.Image) else Image.fromarray(a), {"format": "PNG", **how}


def webp(a, **how):
    return "webp", Image.fromarray(a), {"format": "WEBP", "quality": 90, **how}


def heif(a, kind="heic", **how):
    return kind, Image.fromarray(a), {"format": "HEIF" if kind == "heic" else "AVIF", "quality": 90, **how}


def jp2(a, **how):
    return "jp2", Image.fromarray(a), {"format": "JPEG2000", **how}


RED, BLUE, HAT, WOOL = (230, 30, 0), (0, 30, 230), (240, 200, 210), (120, 160, 220)
PICTURES = {
    "red-blue-columns": png(stripes(RED, BLUE)),
    "red-blue-rows": png(stripes(RED, BLUE, down=True)),
    "red-blue-checks": png(checks(RED, BLUE, 1)),
    "hat-stripes": png(stripes(HAT, WOOL, 2)),
    "hat-rows": png(stripes(HAT, WOOL, 3, True)),
    "green-magenta": png(stripes((20, 200, 40), (200, 20, 160))),
    "quarters-444": jpeg(quarters()),
    "quarters-420": jpeg(quarters(), subsampling=2),
    "meadow-422": jpeg(meadow(), subsampling=1),
    "meadow-420": jpeg(meadow(1), subsampling=2),
    "meadow-progressive": jpeg(meadow(2), progressive=True),
    "meadow-optimised": jpeg(meadow(3), optimize=True, subsampling=2),
    "meadow-coarse": jpeg(meadow(), quality=35, subsampling=2),
    "skin": jpeg(skin(), subsampling=2),
    "skin-p3": jpeg(skin(), icc_profile=p3),
    "dark": jpeg((meadow() // 6).astype(np.uint8)),
    "bright": jpeg((255 - meadow() // 6).astype(np.uint8)),
    "letters": jpeg(letters()),
    "grey": ("jpg", Image.fromarray(meadow()).convert("L"), {"format": "JPEG", "quality": 92}),
    **{f"turned-{number}": jpeg(quarters(), exif=exif(number)) for number in range(2, 9)},
    "ramp": png(rgb(X * 255 / (W - 1), Y * 255 / (H - 1), 128)),
    "noise": png(noise()),
    "palette": png(Image.fromarray(quarters()).convert("P", palette=Image.Palette.ADAPTIVE, colors=16)),
    "one-bit": png(Image.fromarray(letters()).convert("1")),
    "sixteen-bits": png(Image.fromarray((X * 65535 / (W - 1)).astype(np.uint16))),
    "png-p3": png(meadow(), icc_profile=p3),
    "gif": ("gif", Image.fromarray(skin()).quantize(64), {"format": "GIF"}),
    "webp": webp(meadow(), quality=85),
    "webp-lossless": webp(letters(), lossless=True),
    "heic": heif(meadow(1)),
    "heic-444": heif(skin(), chroma=444),
    "avif": heif(meadow(2), "avif"),
    "jpeg-2000": jp2(meadow(3)),
    "jpeg-2000-lossy": jp2(skin(), quality_mode="rates", quality_layers=[12], irreversible=True),
}


def by_pillow(path):
    image = ImageOps.exif_transpose(Image.open(path))
    profile = image.info.get("icc_profile")
    if image.mode.startswith("I"):
        image = Image.fromarray((np.asarray(image) / 257).round().astype(np.uint8))
    image = image.convert("RGB")
    if profile:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        image = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), renderingIntent=1)
    return np.asarray(image.convert("RGB")).astype(int)


def by_magick(path):
    profile = Image.open(path).info.get("icc_profile")
    more = ["-profile", os.path.join(HERE, "srgb.icc")] if profile else []
    command = [MAGICK, path + "[0]", "-auto-orient", *more, "-depth", "8", "ppm:-"]
    made = subprocess.run(command, capture_output=True)
    if made.returncode:
        return None
    return np.asarray(Image.open(io.BytesIO(made.stdout)).convert("RGB")).astype(int)


def brightness(a):
    return a @ np.array([0.299, 0.587, 0.114])


def ssim(one, two):
    one, two = brightness(one), brightness(two)
    sums = []
    for top in range(0, one.shape[0] - 7, 4):
        for left in range(0, one.shape[1] - 7, 4):
            a, b = one[top : top + 8, left : left + 8], two[top : top + 8, left : left + 8]
            c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
            covariance = ((a - a.mean()) * (b - b.mean())).mean()
            above = (2 * a.mean() * b.mean() + c1) * (2 * covariance + c2)
            sums.append(above / ((a.mean() ** 2 + b.mean() ** 2 + c1) * (a.var() + b.var() + c2)))
    return float(np.mean(sums))


def main():
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    with open(os.path.join(HERE, "srgb.icc"), "wb") as file:
        file.write(srgb)
    lines = []
    for name, (ending, image, how) in PICTURES.items():
        path = os.path.join(HERE, f"{name}.{ending}")
        how = {key: value() if callable(value) else value for key, value in how.items()}
        image.save(path, **how)
        seen, other = by_pillow(path), by_magick(path)
        if other is not None:
            apart = np.abs(seen - other).mean()
            print(f"{name}: {os.path.getsize(path)} bytes, the two are {apart:.2f} apart")
            assert apart < 2.5, name
        else:
            print(f"{name}: {os.path.getsize(path)} bytes, ImageMagick here does not read it")
        reference = Image.fromarray(seen.astype(np.uint8))
        reference.save(os.path.join(HERE, f"{name}.ref.webp"), format="WEBP", lossless=True, method=6)
        figures = []
        for kind, more in (("JPEG", {"quality": 80, "subsampling": 2}), ("WEBP", {"quality": 80})):
            bytes_ = io.BytesIO()
            reference.save(bytes_, format=kind, **more)
            made = np.asarray(Image.open(bytes_).convert("RGB")).astype(int)
            figures += [f"{np.abs(made - seen).mean():.3f}", f"{ssim(made, seen):.4f}"]
        lines.append("\t".join([f"{name}.{ending}", *figures]))
    os.remove(os.path.join(HERE, "srgb.icc"))
    with open(os.path.join(HERE, "likeness.tsv"), "w") as file:
        file.write("\n".join(lines) + "\n")
    print(len(lines))


sys.exit(main())
