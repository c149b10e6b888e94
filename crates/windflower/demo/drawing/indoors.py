"""Still lifes on a sill, on a table, on a wall, in a room."""

import bpy
import numpy as np

from . import kit, things
from .kit import CHALK, LINEN, PLASTER, PLUM, WALNUT, box, curve, lathe, matter, surface, tube


def sill(day=(0.80, 0.86, 0.86), ground=(0.42, 0.48, 0.42), strength=2.2, bars=(-0.16,), power=9, colour=(0.92, 0.97, 1.0)):
    """A painted window board, a frame, and a grey day outside."""
    paint = matter((0.70, 0.69, 0.64), 0.45, tint=(0.60, 0.585, 0.54), scale=9, bump=0.0007, bump_scale=38)
    box((0, -0.10, -0.02), (2.4, 0.90, 0.04), paint, 0.006)
    box((0, 0.40, 0.035), (2.4, 0.05, 0.07), paint, 0.005)
    box((0, 0.375, 0.072), (2.4, 0.09, 0.012), paint, 0.004)
    for x in bars:
        box((x, 0.41, 0.6), (0.045, 0.045, 1.2), paint, 0.005)
    pane = surface(np.array([[[-4, 2.4, -1.5], [4, 2.4, -1.5]], [[-4, 2.4, 2.5], [4, 2.4, 2.5]]], float),
                   kit.shining(ground, day, strength, "Z", -0.25, 0.75, spots=(1.6, 0.5)))
    pane.visible_shadow = False
    kit.light((0.35, 1.1, 0.85), (0, -0.05, 0), 1.5, power, colour, 1.1)
    kit.air((0.55, 0.56, 0.58), 0.32)


def table(top, wall, reach=2.6, far=0.62):
    """A table of boards against a wall."""
    for k, y in enumerate(np.arange(-1.2, far, 0.19)):
        box((0.037 * ((k * 7) % 5), y, -0.02), (reach, 0.1885, 0.04), top, 0.0014)
    box((0, -0.3, -0.08), (4, 3, 0.04), matter((0.01, 0.008, 0.006), 1.0), 0)
    box((0, far + 0.15, 0.6), (6, 0.02, 3), wall, 0)


def cloth(material, random, size=(1.6, 1.2), at=(0, 0, 0), rough=0.004, folds=((5, 1), (11, .5), (26, .25)), count=420):
    x, y = np.meshgrid(np.linspace(-size[0] / 2, size[0] / 2, count), np.linspace(-size[1] / 2, size[1] / 2, count), indexing="ij")
    z = rough * kit.waves(x, y, random, folds)
    return surface(np.stack([x, y, z - np.percentile(z, 60)], -1) + np.array(at), material)


def linen(colour=LINEN, tint=None):
    return matter(colour, 0.85, tint=tint or tuple(c * 0.86 for c in colour), scale=240, stretch=(1, 6, 1), contrast=(0.3, 0.7),
                  bump=0.0005, bump_scale=420, bump_stretch=(1, 4, 1), sheen=0.25)


def plaster(colour=PLASTER):
    return matter(colour, 0.9, tint=tuple(c * 0.86 for c in colour), scale=2.6, contrast=(0.3, 0.75), bump=0.0025, bump_scale=14)


def cup_on_a_sill(random):
    sill()
    glaze = things.stoneware((0.50, 0.46, 0.39), (0.36, 0.32, 0.27))
    tea = matter((0.085, 0.032, 0.012), 0.05, coat=0.4)
    made = things.cup(glaze, things.stoneware((0.62, 0.60, 0.55), (0.55, 0.52, 0.46), bump=0.0002), tea)
    kit.move(made, (0.035, 0.07, 0), turn=-0.55)
    kit.camera((-0.06, -0.62, 0.27), (-0.014, 0.06, 0.056), 68, 2.8, (0.03, 0.05, 0.06))
    spoon(matter((0.55, 0.53, 0.50), 0.28, metal=1.0, bump=0.0002, bump_scale=300), (-0.088, -0.002, 0.0), 1.05)


def spoon(metal, at, turn):
    t, s = np.meshgrid(np.linspace(0, 1, 60), np.linspace(-1, 1, 25), indexing="ij")
    half = 0.0125 * np.sin(np.pi * np.clip(0.03 + 0.95 * t, 0, 1) ** 0.8) ** 0.6
    z = 0.0085 - 0.0068 * np.sin(np.pi * t) ** 0.8 * (1 - s * s * 0.9)
    bowl = surface(np.stack([0.036 * t, s * half, z], -1), metal, thick=0.0012, fine=1)
    grip = curve([(0.001, 0, 0.0088), (-0.012, 0, 0.0115), (-0.04, 0, 0.0105), (-0.075, 0, 0.005), (-0.088, 0, 0.0042)], 60)
    wide = 0.0020 + 0.0030 * np.linspace(0, 1, 60) ** 3
    kit.move([bowl, tube(grip, wide, metal, 16, flat=0.42)], at, turn)


def anemones_in_a_jar(random):
    sill(day=(0.74, 0.80, 0.78), ground=(0.30, 0.36, 0.30), bars=(0.27,), strength=1.7)
    things.jar(things.stoneware((0.115, 0.14, 0.155), (0.20, 0.215, 0.21), 0.42))
    petal = matter((0.86, 0.85, 0.83), 0.55, tint=(0.80, 0.74, 0.79), scale=30, stretch=(1, 1, 1), contrast=(0.5, 0.85), through=0.38)
    heart = matter((0.72, 0.55, 0.13), 0.6)
    green = matter((0.085, 0.15, 0.05), 0.5, tint=(0.13, 0.17, 0.06), scale=60, through=0.2)
    heads = [((-0.052, -0.030, 0.170), (-0.45, -0.85, 0.35), 1.0), ((0.014, -0.012, 0.205), (0.12, -0.75, 0.55), 1.0),
             ((0.070, -0.008, 0.152), (0.75, -0.50, 0.02), 0.85), ((-0.012, 0.03, 0.232), (-0.3, 0.5, 0.75), 0.7),
             ((0.045, 0.035, 0.190), (0.5, -0.15, 0.75), 0.95), ((-0.085, 0.01, 0.128), (-0.8, -0.3, -0.25), 0.45)]
    for head, facing, open_ in heads:
        foot = (head[0] * 0.22, head[1] * 0.2, 0.06)
        things.anemone(petal, heart, green, head, facing, foot, random, open_)
    fallen = np.stack(np.meshgrid(np.linspace(0, 1, 30), np.linspace(-1, 1, 17), indexing="ij"), -1)
    t, s = fallen[..., 0], fallen[..., 1]
    y = s * 0.0066 * np.sin(np.pi * (0.09 + 0.88 * t) ** 0.8) ** 0.65
    dropped = surface(np.stack([0.0195 * t, y, 0.001 + 0.004 * (t - 0.5) ** 2 * 2 + y * y * 14], -1), petal)
    kit.move(dropped, (0.058, -0.062, 0), 0.7)
    kit.camera((-0.05, -0.66, 0.24), (-0.002, 0.0, 0.112), 78, 3.2, (0, -0.01, 0.17))


def two_apples(random):
    top = kit.wood((0.17, 0.105, 0.06), 0.5)
    table(top, plaster((0.30, 0.315, 0.30)))
    skin = matter((0.4, 0.3, 0.1), 0.34, bump=0.0002, bump_scale=260, coat=0.12, skin=0.06)
    stalk = matter((0.10, 0.06, 0.03), 0.8, bump=0.0004, bump_scale=500)
    kit.move(things.apple(skin, stalk, random, ripe=0.42), (-0.045, 0.02, 0.0), 0.5, (0.06, 0.05))
    second = matter((0.4, 0.3, 0.1), 0.34, bump=0.0002, bump_scale=260, coat=0.12, skin=0.06)
    kit.move(things.apple(second, stalk, random, ripe=0.62), (0.052, -0.022, 0.0015), 3.6, (-0.20, 0.12), 0.90)
    green = matter((0.10, 0.135, 0.045), 0.5, tint=(0.19, 0.17, 0.05), scale=40, contrast=(0.4, 0.7), through=0.12)
    kit.move(things.leaf(green, 0.062, 0.034, curl=0.3, fold=0.18), (0.070, -0.085, 0.0), -0.25)
    kit.light((-1.0, -0.15, 0.75), (0, 0, 0.02), 0.55, 17, (1.0, 0.95, 0.86), 0.8)
    kit.light((1.4, -0.6, 0.9), (0, 0, 0), 1.2, 2.2, (0.8, 0.88, 1.0))
    kit.air((0.5, 0.55, 0.6), 0.10)
    kit.camera((0.06, -0.72, 0.30), (0.020, -0.006, 0.030), 88, 3.5, (0.02, -0.04, 0.04))


def knitted_socks(random):
    table(kit.wood((0.25, 0.17, 0.10), 0.5, strength=0.8), plaster())
    cloth(linen((0.66, 0.62, 0.55)), random, (0.27, 0.215), (0.0, -0.012, 0.003), 0.0012, ((9, 1), (21, .6), (60, .25)))
    wool = matter((0.20, 0.21, 0.215), 0.95, tint=(0.135, 0.14, 0.145), scale=260, contrast=(0.3, 0.7), sheen=0.35)
    dark = matter((0.07, 0.07, 0.072), 1.0)
    before = set(bpy.data.objects)
    things.sock(wool, dark, random)
    first = set(bpy.data.objects) - before
    kit.move(list(first), (-0.055, -0.012, 0.004), 0.22)
    before = set(bpy.data.objects)
    things.sock(wool, dark, random)
    second = set(bpy.data.objects) - before
    kit.move(list(second), (0.030, -0.030, 0.0045), -0.32)
    kit.light((-0.9, 0.35, 0.70), (0, 0, 0), 0.6, 13, (0.96, 0.98, 1.0), 0.9)
    kit.light((0.9, -0.9, 0.8), (0, 0, 0), 1.0, 2.0, (1.0, 0.93, 0.85))
    kit.air((0.55, 0.56, 0.58), 0.20)
    kit.camera((0.02, -0.33, 0.30), (0.006, 0.002, 0.006), 74, 5.6, (0.0, -0.01, 0.012))


def folded_blanket(random):
    table(kit.wood((0.33, 0.235, 0.15), 0.5, strength=0.8), plaster((0.44, 0.45, 0.43)))
    wool = matter((0.60, 0.565, 0.49), 0.95, tint=(0.54, 0.50, 0.43), scale=30, bump=0.0003, bump_scale=900, sheen=0.35)
    kit.move(things.blanket(wool, random), (-0.012, -0.10, 0.0), -0.38)
    kit.light((1.0, 0.25, 0.62), (0, 0.02, 0.03), 0.6, 15, (0.95, 0.98, 1.0), 0.9)
    kit.light((-1.2, -0.8, 0.9), (0, 0, 0), 1.2, 2.4, (1.0, 0.94, 0.87))
    kit.air((0.55, 0.56, 0.58), 0.16)
    kit.camera((-0.10, -0.86, 0.36), (0.0, 0.015, 0.036), 74, 5.6, (0, -0.10, 0.06))


def envelope(random):
    table(kit.wood(WALNUT, 0.42, strength=0.9), plaster((0.25, 0.24, 0.22)))
    paper = matter((0.56, 0.49, 0.38), 0.8, tint=(0.51, 0.44, 0.335), scale=16, bump=0.0003, bump_scale=700, through=0.06)
    w, h = 0.165, 0.115
    x, y = np.meshgrid(np.linspace(-w / 2, w / 2, 140), np.linspace(-h / 2, h / 2, 100), indexing="ij")
    puff = 0.0034 * (np.cos(np.pi * x / w) * np.cos(np.pi * y / h)) ** 0.6 + 0.0005 * kit.waves(x * 10, y * 10, random)
    made = [surface(np.stack([x, y, puff + 0.002], -1), paper), surface(np.stack([x, y, 0 * x + 0.0006], -1), paper)]
    for side in (-1, 1):
        t, s = np.meshgrid(np.linspace(0, 1, 60), np.linspace(-1, 1, 60), indexing="ij")
        fx, fy = side * (w / 2 - t * w * 0.46), s * (1 - t) * h / 2
        lift = np.interp(fx.ravel(), [-w / 2, w / 2], [0, 0]).reshape(fx.shape)
        rise = 0.0034 * (np.cos(np.pi * fx / w) * np.cos(np.pi * fy / h)).clip(0) ** 0.6
        made.append(surface(np.stack([fx, fy, rise + 0.0028 + lift], -1), paper))
    t, s = np.meshgrid(np.linspace(0, 1, 80), np.linspace(-1, 1, 80), indexing="ij")
    round_ = (1 - t ** 1.15) ** 0.94
    fx, fy = s * round_ * w / 2, h / 2 - t * h * 0.64
    rise = 0.0034 * (np.cos(np.pi * fx / w) * np.cos(np.pi * fy / h)).clip(0) ** 0.6 + 0.0045 * t ** 3
    made.append(surface(np.stack([fx, fy, rise + 0.0036], -1), paper, thick=0.0003))
    kit.move(made, (-0.012, -0.005, 0), 0.24)
    string = matter((0.50, 0.45, 0.36), 0.9)
    a = np.linspace(0, 1, 160)
    line = np.stack([0.098 + 0.020 * np.cos(a * 9) * (1 - 0.4 * a) + 0.05 * a, -0.062 + 0.022 * np.sin(a * 9) + 0.035 * a, 0.0012 + 0.0010 * a], 1)
    kit.together(things.yarn(curve(line[::8], 400), 0.0, 0.0006, 9000), string)
    dry = matter((0.20, 0.115, 0.06), 0.7, tint=(0.12, 0.075, 0.04), scale=30, through=0.1)
    kit.move(things.leaf(dry, 0.05, 0.026, curl=0.7, fold=0.35), (-0.128, -0.075, 0.0), 0.75)
    kit.light((-0.85, 0.40, 0.55), (0, 0, 0), 0.35, 12, (1.0, 0.94, 0.84), 0.7)
    kit.light((1.2, -0.9, 0.9), (0, 0, 0), 1.0, 1.8, (0.80, 0.88, 1.0))
    kit.air((0.5, 0.55, 0.6), 0.09)
    kit.camera((0.03, -0.42, 0.40), (0.0, -0.008, 0.0), 66, 5.6, (0, -0.02, 0.004))


def shells(random):
    kit.box((0, 0, -0.05), (4, 4, 0.02), matter(LINEN, 0.9), 0)
    cloth(matter((0.56, 0.50, 0.41), 0.95, tint=(0.46, 0.405, 0.33), scale=900, contrast=(0.35, 0.65), bump=0.0006, bump_scale=1500),
          random, (1.8, 1.8), (0, 0.3, 0.0), 0.006, ((6, 1), (14, .6), (40, .22), (90, .10)), 700)
    pearl = lambda: matter(CHALK, 0.42, bump=0.00025, bump_scale=500, coat=0.1)
    kit.rest(kit.move(things.whelk(pearl(), spin=2.4), (-0.088, 0.042, 0), 2.0, (1.95, 0)), -0.002)
    kit.rest(kit.move(things.cockle(pearl(), 0.050), (0.026, -0.045, 0), -0.6), -0.001)
    kit.rest(kit.move(things.cockle(pearl(), 0.027, 20, (0.66, 0.60, 0.53)), (-0.040, -0.070, 0), 0.5), -0.0008)
    kit.rest(kit.move(things.whelk(pearl(), 9.0, 0.0095, 2.3, 9, 0.05, spin=1.0, growth=0.045), (0.070, 0.040, 0), 0.9, (1.74, 0)), -0.001)
    kit.light((0.75, 0.55, 0.34), (0, 0, 0), 0.22, 9, (1.0, 0.90, 0.76), 0.22)
    kit.light((-1.0, -0.4, 1.0), (0, 0, 0), 1.5, 3.2, (0.80, 0.90, 1.0))
    kit.air((0.55, 0.60, 0.66), 0.22)
    kit.camera((0.0, -0.40, 0.23), (0.0, -0.004, 0.006), 68, 4.5, (0.0, -0.01, 0.015))


def key_on_a_nail(random):
    board = matter((0.37, 0.385, 0.36), 0.6, tint=(0.29, 0.305, 0.285), scale=3.0, stretch=(14, 14, 0.9), bump=0.0012, bump_scale=4,
                   bump_stretch=(30, 30, 1.2))
    for k in range(-7, 8):
        box((k * 0.121 + 0.028, 0.011, 0), (0.1195, 0.022, 1.6), board, 0.003)
    iron = matter((0.115, 0.10, 0.09), 0.48, tint=(0.20, 0.115, 0.065), scale=70, contrast=(0.45, 0.75), metal=0.85, bump=0.0009, bump_scale=240)
    y = -0.012
    a = np.linspace(0, 2 * np.pi, 90)
    bow = np.stack([0.0145 * np.cos(a), 0 * a, 0.0125 * np.sin(a)], 1)
    parts = [tube(bow, 0.0029, iron, 14), tube(curve([(0, 0, -0.0115), (0, 0, -0.04), (0, 0, -0.083)], 40), 0.0033, iron, 24)]
    for z, r in ((-0.0155, 0.0052), (-0.020, 0.0044), (-0.0605, 0.0045)):
        parts.append(lathe([(0.001, z + 0.0018), (r * 0.86, z + 0.0016), (r, z), (r * 0.86, z - 0.0016), (0.001, z - 0.0018)], iron, 40, 40))
    parts.append(box((0.0105, 0, -0.0735), (0.015, 0.0034, 0.0135), iron, 0.0006))
    parts.append(box((0.0195, 0, -0.0700), (0.005, 0.0034, 0.0062), iron, 0.0006))
    parts.append(box((0.0190, 0, -0.0783), (0.004, 0.0034, 0.0038), iron, 0.0006))
    swing = -0.075
    for part in parts:
        x, z = part.location.x, part.location.z
        part.location = (x * np.cos(swing) + z * np.sin(swing) + 0.0007, y, -x * np.sin(swing) + z * np.cos(swing) - 0.0108)
        part.rotation_euler = (0.03, swing, 0)
    tube(np.array([(0, 0.012, -0.004), (0.0, -0.012, 0.0), (0.0, -0.024, 0.0022)]), 0.0017, iron, 16)
    head = lathe([(0.0, 0.0022), (0.0030, 0.0020), (0.0046, 0.0008), (0.0046, 0.0), (0.0, 0.0)], iron, 40, 40)
    kit.move(head, (0.0, -0.0245, 0.0022), 0, (1.66, 0))
    loop = curve([(0.013, -0.014, -0.018), (0.020, -0.012, -0.050), (0.023, -0.006, -0.095), (0.018, -0.005, -0.128), (0.021, -0.004, -0.150)], 200)
    string = matter((0.48, 0.40, 0.30), 0.9)
    kit.together(things.yarn(loop, 0, 0.00062, 9000) + things.yarn(loop * [0.82, 1.05, 0.9] + [0.0, 0, -0.001], 2, 0.00062, 9000), string)
    kit.light((-0.55, -0.42, 0.40), (0.02, 0, -0.04), 0.06, 7.0, (1.0, 0.93, 0.82), 0.10)
    kit.light((1.0, -1.2, 0.4), (0, 0, 0), 1.4, 3.4, (0.82, 0.90, 1.0))
    kit.air((0.5, 0.55, 0.6), 0.10)
    kit.camera((0.06, -0.52, -0.02), (0.016, 0.0, -0.058), 92, 4.5, (0.0, -0.014, -0.04))


def candle(random):
    table(kit.wood(WALNUT, 0.40, strength=0.8), matter((0.16, 0.145, 0.14), 0.9, bump=0.002, bump_scale=12))
    dish = things.stoneware((0.42, 0.40, 0.37), (0.30, 0.29, 0.27), 0.4)
    plate = [(0.0, 0.003), (0.036, 0.003), (0.040, 0.0), (0.043, 0.004), (0.058, 0.014), (0.062, 0.0205), (0.0605, 0.0215), (0.054, 0.0165),
             (0.040, 0.0085), (0.020, 0.0075), (0.0168, 0.010), (0.0162, 0.026), (0.0148, 0.0265), (0.0135, 0.0240), (0.0130, 0.010)]
    lathe(plate, dish)
    grip = curve([(0.058, 0, 0.016), (0.072, 0, 0.020), (0.083, 0, 0.030), (0.078, 0, 0.042), (0.066, 0, 0.038), (0.0595, 0, 0.022)], 70)
    kit.move(tube(grip, 0.0036, dish, 16, flat=1.5), (0, 0, 0), -0.35)
    wax = kit.lit_within(matter((0.74, 0.68, 0.56), 0.5, bump=0.0003, bump_scale=120), (1.0, 0.50, 0.20), 0.035, 0.128, 1.1)

    def wobble(shape, angle):
        top = np.clip((shape[..., 2] - 0.118) / 0.012, 0, 1)
        shape[..., 2] += top * 0.0022 * np.sin(angle + 0.6) + top * 0.0007 * np.sin(3 * angle)
        shape[..., :2] *= (1 + 0.008 * np.sin(2 * angle))[None, :, None]
        return shape
    lathe([(0.0, 0.012), (0.0125, 0.012), (0.0126, 0.06), (0.0124, 0.11), (0.0122, 0.124), (0.0113, 0.1275), (0.0098, 0.1262),
           (0.0075, 0.1225), (0.003, 0.1205), (0.0, 0.1203)], wax, wobble=wobble)
    for a, low in ((0.9, 0.075), (3.4, 0.098)):
        run = curve([(0.0118, 0, 0.126), (0.0131, 0, 0.115), (0.0132, 0, low + 0.01), (0.0133, 0, low)], 40)
        kit.move(tube(run, np.concatenate([np.linspace(0.0012, 0.0016, 30), np.linspace(0.0016, 0.0024, 7), [0.0022, 0.0014, 0.0002]]), wax, 12), (0, 0, 0), a)
    tube(curve([(0, 0, 0.119), (0.0004, 0, 0.125), (0.0011, 0, 0.1295)], 20), 0.0007, matter((0.01, 0.008, 0.007), 1.0), 8)
    fire = lathe([(0.0, 0.1262), (0.0024, 0.1285), (0.0044, 0.134), (0.0046, 0.140), (0.0033, 0.149), (0.0014, 0.158), (0.0, 0.164)],
                 kit.shining((0.9, 0.28, 0.05), (1.0, 0.62, 0.24), 9.0, "Z", 0.126, 0.145))
    fire.visible_shadow = False
    kit.glow((0, 0, 0.148), 1.25, (1.0, 0.62, 0.30), 0.006)
    kit.light((-1.1, -0.5, 0.7), (0, 0, 0.05), 0.9, 4.0, (0.62, 0.74, 1.0))
    kit.air((0.30, 0.38, 0.5), 0.05)
    kit.camera((0.05, -0.62, 0.19), (0.006, 0.0, 0.082), 74, 2.8, (0, 0, 0.12))


def lamp_at_night(random):
    table(kit.wood((0.16, 0.09, 0.05), 0.4), matter((0.22, 0.235, 0.225), 0.92, tint=(0.19, 0.205, 0.20), scale=3, bump=0.002, bump_scale=16), far=0.34)
    base = things.stoneware((0.13, 0.16, 0.12), (0.21, 0.22, 0.17), 0.32)
    lathe([(0.0, 0.0), (0.055, 0.0), (0.060, 0.006), (0.058, 0.012), (0.072, 0.05), (0.078, 0.085), (0.064, 0.130), (0.034, 0.165), (0.020, 0.182),
           (0.018, 0.196), (0.0, 0.198)], base)
    brass = matter((0.42, 0.30, 0.13), 0.35, metal=1.0)
    tube(np.array([(0, 0, 0.195), (0, 0, 0.25)]), 0.007, brass, 24)
    shade = matter((0.74, 0.64, 0.48), 0.9, tint=(0.70, 0.60, 0.45), scale=400, stretch=(1, 1, 0.2), through=0.55, bump=0.0002, bump_scale=900)
    z, a = np.meshgrid(np.linspace(0, 1, 40), np.linspace(0, 2 * np.pi, 200, endpoint=False), indexing="ij")
    r = 0.138 - 0.058 * z + 0.0008 * np.abs(np.sin(a * 28))
    surface(np.stack([r * np.cos(a), r * np.sin(a), 0.218 + 0.175 * z], -1), shade, closed_columns=True, thick=0.0008)
    for height, radius in ((0.218, 0.1388), (0.393, 0.0805)):
        hoop = np.stack([radius * np.cos(a[0]), radius * np.sin(a[0]), 0 * a[0] + height], 1)
        tube(np.vstack([hoop, hoop[:2]]), 0.0014, matter((0.55, 0.46, 0.33), 0.8), 8)
    kit.glow((0, 0, 0.29), 4.0, (1.0, 0.66, 0.33), 0.025)
    paper = matter((0.60, 0.55, 0.45), 0.9, tint=(0.48, 0.43, 0.34), scale=6, stretch=(1, 1, 120))
    things.book((0.205, -0.055, 0.0), (0.125, 0.185, 0.024), -0.35, matter(PLUM, 0.75, bump=0.0004, bump_scale=700), paper)
    things.book((0.200, -0.050, 0.0243), (0.105, 0.160, 0.015), -0.12, matter((0.22, 0.25, 0.20), 0.75, bump=0.0004, bump_scale=700), paper)
    ring = [(0.0, 0.0), (0.012, 0.0), (0.0165, 0.002), (0.0185, 0.012), (0.0190, 0.0135), (0.0178, 0.0135), (0.015, 0.004), (0.0, 0.003)]
    kit.move(lathe(ring, things.stoneware((0.55, 0.52, 0.46), (0.45, 0.42, 0.37))), (-0.135, -0.085, 0), 0)
    kit.light((-1.6, -0.6, 1.0), (0, 0, 0.1), 1.2, 1.1, (0.45, 0.60, 1.0))
    kit.air((0.20, 0.30, 0.45), 0.035)
    kit.camera((0.10, -1.02, 0.30), (0.040, 0.0, 0.175), 54, 4.0, (0.1, -0.05, 0.1))


def beads(random):
    cloth(matter((0.060, 0.068, 0.072), 0.92, tint=(0.045, 0.05, 0.054), scale=380, bump=0.0005, bump_scale=700, sheen=0.4), random,
          (1.8, 1.5), (0, 0.2, 0), 0.005, ((5, 1), (9, .7), (19, .25)), 500)
    olive = matter((0.24, 0.125, 0.055), 0.36, tint=(0.12, 0.058, 0.026), scale=150, stretch=(1, 1, 0.35), contrast=(0.35, 0.7), bump=0.0002,
                   bump_scale=300, coat=0.2)
    loop = curve([(0.0, -0.060, 0), (0.052, -0.052, 0), (0.086, -0.006, 0), (0.060, 0.040, 0), (0.012, 0.030, 0), (-0.030, 0.050, 0),
                  (-0.078, 0.030, 0), (-0.074, -0.024, 0), (-0.034, -0.050, 0), (0.0, -0.060, 0)], 2000)
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(loop, axis=0), axis=1))])
    spots = np.linspace(0.012, length[-1] - 0.012, 33)
    spots += random.normal(0, 0.0006, 33)
    points, faces = kit.ball(20, 28)
    points = points * (1 - 0.10 * np.abs(points[:, 2:]) ** 6)
    at = np.stack([np.interp(spots, length, loop[:, k]) for k in range(3)], 1) + [0, 0, 0.0062]
    ahead = np.stack([np.interp(spots + 0.002, length, loop[:, k]) for k in range(3)], 1) + [0, 0, 0.0062] - at
    ahead /= np.linalg.norm(ahead, axis=1, keepdims=True)
    side = np.cross(ahead, (0, 0, 1.0))
    kit.many(points, faces, at, np.stack([side * 0.0056, np.cross(side, ahead) * 0.0056, ahead * 0.0064], 1), olive)
    thread = matter((0.16, 0.05, 0.075), 0.85)
    tube(loop[::10] + [0, 0, 0.006], 0.0006, thread, 6)
    kit.move(lathe([(0.001, 0), (0.0052, 0.002), (0.0060, 0.010), (0.0040, 0.020), (0.0048, 0.026), (0.0026, 0.030), (0.0008, 0.031)], olive, 60, 40),
             (0.004, -0.066, 0.0062), 0.30, (1.5708, 0))
    fringe = []
    for _ in range(150):
        end = np.array([0.022 + random.normal(0, 0.0075), -0.150 + random.normal(0, 0.004), 0.0012 + abs(random.normal(0, 0.0012))])
        start = np.array([0.0135, -0.0965, 0.006]) + random.normal(0, 0.0009, 3)
        middle = start * 0.55 + end * 0.45 + random.normal(0, 0.0016, 3) + [0, 0, 0.0008]
        line = curve([start, middle, end], 24)
        line[:, 2] = np.maximum(line[:, 2], 0.0010)
        fringe.append(kit.tube_parts(line, 0.00034, 5))
    kit.together(fringe, thread)
    kit.light((-0.60, 0.45, 0.45), (0, 0, 0), 0.30, 9, (1.0, 0.90, 0.76), 0.55)
    kit.light((0.9, -0.6, 0.8), (0, 0, 0), 0.9, 2.2, (0.75, 0.86, 1.0))
    kit.air((0.5, 0.55, 0.6), 0.10)
    kit.camera((0.03, -0.47, 0.31), (0.006, -0.034, 0.0), 76, 4.0, (0.0, -0.06, 0.006))


def wool(random):
    table(kit.wood((0.40, 0.29, 0.18), 0.5, strength=0.75), plaster((0.46, 0.45, 0.42)))
    strand = matter((0.125, 0.15, 0.07), 0.95, tint=(0.17, 0.19, 0.10), scale=50, sheen=0.5)
    kit.move(things.wool_ball(strand, random), (-0.035, 0.02, 0.0425), 0.4)
    pale = matter((0.53, 0.48, 0.40), 0.95, tint=(0.47, 0.42, 0.345), scale=50, sheen=0.5)
    kit.move(things.wool_ball(pale, random, 0.034), (0.056, 0.055, 0.0345), 1.4)
    tail = curve([(-0.010, -0.018, 0.020), (0.010, -0.040, 0.004), (0.050, -0.052, 0.0018), (0.085, -0.022, 0.0018), (0.125, -0.040, 0.0018),
                  (0.115, -0.085, 0.0018), (0.06, -0.095, 0.0018), (0.01, -0.11, 0.0018), (-0.06, -0.16, 0.0018)], 1500)
    kit.together(things.yarn(tail, 0), strand)
    bamboo = kit.wood((0.46, 0.33, 0.18), 0.35, strength=0.4)
    for start, end in (((-0.125, -0.045, 0.004), (0.105, -0.075, 0.0042)), ((-0.112, -0.088, 0.004), (0.112, -0.048, 0.0095))):
        a, b = np.array(start), np.array(end)
        t = np.linspace(0, 1, 60)[:, None]
        tube(a + (b - a) * t, np.interp(t[:, 0], [0, 0.93, 0.985, 1], [.0025, .0025, .0012, .0003]), bamboo, 20)
        points, faces = kit.ball(16, 20)
        kit.many(points, faces, a[None] + [0, 0, 0.002], np.eye(3)[None] * 0.0062, bamboo)
    kit.light((-0.85, 0.10, 0.62), (0, 0, 0.02), 0.5, 12, (0.97, 0.98, 1.0), 0.8)
    kit.light((1.2, -0.7, 0.9), (0, 0, 0), 1.0, 2.2, (1.0, 0.93, 0.85))
    kit.air((0.55, 0.56, 0.58), 0.16)
    kit.camera((0.04, -0.56, 0.26), (0.004, -0.014, 0.024), 70, 4.5, (-0.01, -0.03, 0.04))


def paper_boat(random):
    water = matter((0.012, 0.014, 0.016), 0.035, specular=0.6, bump=0.0018, bump_scale=7, bump_stretch=(1, 0.45, 1))
    box((0, 0.6, -0.5), (8, 8, 1.0), water, 0)
    sheet = matter((0.76, 0.75, 0.73), 0.8, tint=(0.70, 0.69, 0.67), scale=20, bump=0.0002, bump_scale=900, through=0.25)
    length, half, gun, peak = 0.085, 0.026, 0.026, 0.062
    bow, stern = np.array((-length, 0, 0.047)), np.array((length, 0, 0.045))
    keel_a, keel_b = np.array((-0.040, 0, -0.002)), np.array((0.040, 0, -0.002))
    for side in (-1, 1):
        waist = np.array((0.002, side * half, gun))
        t, s = np.meshgrid(np.linspace(0, 1, 80), np.linspace(0, 1, 50), indexing="ij")
        low = line_of([bow, keel_a, keel_b, stern], t, 0.35)
        high = line_of([bow, waist, stern], t, 0.5)
        body = low + (high - low) * s[..., None]
        body[..., 1] += side * 0.006 * np.sin(np.pi * t) * np.sin(np.pi * s)
        surface(body, sheet, thick=0.0004)
        inner = body.copy()
        inner[..., 1] *= 0.93
        surface(inner[:, 28:], sheet, thick=0.0004)
        feet = [np.array((-0.040, side * 0.012, 0.012)), np.array((0.042, side * 0.012, 0.012))]
        top = np.array((0.001, side * 0.0012, peak + 0.012))
        edge = feet[0] + (feet[1] - feet[0]) * t[..., None]
        sail = edge + (top - edge) * s[..., None]
        sail[..., 1] += side * 0.004 * np.sin(np.pi * s) * np.sin(np.pi * t)
        surface(sail, sheet, thick=0.0004)
    far = surface(np.array([[[-5, 3.6, -0.1], [5, 3.6, -0.1]], [[-5, 3.6, 3.5], [5, 3.6, 3.5]]], float),
                  kit.shining((0.20, 0.20, 0.20), (0.80, 0.80, 0.80), 0.85, "Z", 0.05, 1.9, spots=(1.1, 0.35)))
    far.visible_shadow = False
    kit.light((-0.9, -0.15, 0.75), (0, 0, 0.02), 0.5, 13, (1, 1, 1), 0.5).visible_glossy = False
    kit.air((0.5, 0.5, 0.5), 0.16)
    for thing in bpy.data.objects:
        if thing.type == "MESH" and thing.data.materials[0] == sheet:
            thing.rotation_euler = (0.035, 0.02, 0.52)
    kit.camera((0.02, -0.62, 0.20), (0.004, 0.02, 0.012), 70, 3.2, (0, -0.02, 0.03))


def line_of(points, t, soft):
    """Along a bent edge, each leg in equal time, its corners a little soft."""
    at = np.linspace(0, 1, len(points))
    hard = np.stack([np.interp(t, at, [p[k] for p in points]) for k in range(3)], -1)
    return hard


def chair_by_a_window(random):
    floor = kit.wood((0.30, 0.20, 0.125), 0.38, along="y", strength=0.7)
    for k in range(-14, 15):
        box((k * 0.142, -0.4 + 0.31 * (k % 3), -0.015), (0.1405, 6.6, 0.03), floor, 0.0015)
    wall = plaster((0.50, 0.505, 0.475))
    left, right, low, high = -0.15, 0.85, 0.72, 2.05
    for at, size in (((-1.65, 1.6, 1.4), (3.0, 0.22, 2.8)), ((2.35, 1.6, 1.4), (3.0, 0.22, 2.8)), ((0.35, 1.6, 0.36), (1.0, 0.22, 0.72)),
                     ((0.35, 1.6, 2.45), (1.0, 0.22, 0.8))):
        box(at, size, wall, 0)
    paint = matter((0.68, 0.67, 0.62), 0.45, tint=(0.60, 0.59, 0.545), scale=6)
    box((0.35, 1.46, 0.705), (1.16, 0.18, 0.03), paint, 0.004)
    box((0, 1.482, 0.06), (9, 0.016, 0.12), paint, 0.004)
    box((0, 0, -0.06), (12, 12, 0.04), matter((0.01, 0.008, 0.006), 1.0), 0)
    for x in (left + 0.03, 0.35, right - 0.03):
        box((x, 1.63, 1.385), (0.05, 0.05, 1.33), paint, 0.004)
    for z in (low + 0.03, 1.40, high - 0.03):
        box((0.35, 1.63, z), (1.0, 0.045, 0.045), paint, 0.004)
    day = surface(np.array([[[-3, 4.0, -1], [4, 4.0, -1]], [[-3, 4.0, 4], [4, 4.0, 4]]], float),
                  kit.shining((0.36, 0.42, 0.34), (0.86, 0.90, 0.88), 2.4, "Z", 0.9, 2.2, spots=(1.3, 0.7)))
    day.visible_shadow = False
    muslin = matter((0.74, 0.73, 0.69), 0.9, through=0.5)
    for x0, x1 in ((-0.36, -0.04), (0.80, 1.06)):
        x, z = np.meshgrid(np.linspace(0, 1, 160), np.linspace(0, 1, 60), indexing="ij")
        y = 1.415 + 0.024 * np.sin(x * 34 + 0.5 * np.sin(z * 3)) * (0.6 + 0.4 * z) + 0.008 * np.sin(x * 71)
        surface(np.stack([x0 + (x1 - x0) * x + 0.01 * np.sin(z * 4), y, 2.16 - 1.78 * z], -1), muslin)
    tube(np.array([(-0.46, 1.415, 2.165), (1.16, 1.415, 2.165)]), 0.009, matter((0.08, 0.075, 0.07), 0.5), 16)
    wooden_chair((0.16, 0.62, 0), 2.58, kit.wood((0.15, 0.085, 0.045), 0.58, along="z", strength=0.8))
    kit.sun((-0.62, -1.0, -0.92), 5.0, (1.0, 0.90, 0.74), 0.03)
    kit.light((0.35, 1.9, 1.5), (0.1, 0, 0.4), 1.1, 34, (0.90, 0.96, 1.0), 1.4)
    kit.air((0.55, 0.60, 0.66), 0.28)
    kit.camera((-0.62, -2.05, 1.28), (0.13, 0.75, 0.72), 38, 2.8, (0.16, 0.6, 0.6))


def wooden_chair(at, turn, oak):
    made = []
    x, y = np.meshgrid(np.linspace(-1, 1, 60), np.linspace(-1, 1, 60), indexing="ij")
    wide = 0.205 - 0.022 * (y < 2) * (1 - y) / 2
    soft = 1 - 0.07 * (np.abs(x) ** 6 + np.abs(y) ** 6)
    dip = -0.012 * np.exp(-((x / 0.62) ** 2 + ((y + 0.05) / 0.6) ** 2) ** 2)
    made.append(surface(np.stack([x * wide * soft, y * 0.20 * soft, 0.445 + dip], -1), oak, thick=0.026, fine=1))
    for sx in (-1, 1):
        for sy in (-1, 1):
            leg = curve([(sx * 0.150, sy * 0.150, 0.435), (sx * 0.172, sy * 0.172, 0.22), (sx * 0.195, sy * 0.195, 0.0)], 40)
            made.append(tube(leg, np.interp(np.linspace(0, 1, 40), [0, 0.5, 1], [0.0125, 0.0175, 0.0125]), oak, 20))
        made.append(tube(np.array([(sx * 0.172, -0.172, 0.215), (sx * 0.172, 0, 0.212), (sx * 0.172, 0.172, 0.215)]), 0.010, oak, 16))
    made.append(tube(np.array([(-0.172, 0.0, 0.212), (0, 0.0, 0.212), (0.172, 0.0, 0.212)]), 0.010, oak, 16))
    rail = curve([(-0.195, 0.225, 0.84), (-0.10, 0.268, 0.872), (0, 0.282, 0.880), (0.10, 0.268, 0.872), (0.195, 0.225, 0.84)], 60)
    for s in np.linspace(-0.84, 0.84, 7):
        high = rail[int((s + 1) / 2 * 59)]
        low = np.array((s * 0.165, 0.180 - 0.02 * s * s, 0.452))
        made.append(tube(curve([low, (low + high) / 2 + [0, 0.006, 0], high], 30), np.interp(np.linspace(0, 1, 30), [0, 0.45, 1], [.0085, .0105, .0075]), oak, 14))
    made.append(tube(rail, 0.0165, oak, 20, flat=1.7))
    kit.move(made, at, turn)
