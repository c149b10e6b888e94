"""Two places in fog: a gate, and a bench under a tree."""

import numpy as np

from . import kit
from .kit import box, matter

FOG = (0.62, 0.655, 0.645)


def meadow(random, haze, reach=(-9, 9, -4.5, 30), blades=280000, height=0.09, tone=(0.075, 0.095, 0.038), keep=None):
    """Uneven ground, and grass on the near part of it."""
    x, y = np.meshgrid(np.linspace(-60, 60, 200), np.linspace(-8, 120, 240), indexing="ij")
    kit.surface(np.stack([x, y, rise(x, y)], -1), matter((0.06, 0.068, 0.034), 1.0, tint=(0.085, 0.085, 0.045), scale=0.8, haze=haze))
    gx = random.uniform(reach[0], reach[1], blades)
    gy = reach[2] + (reach[3] - reach[2]) * random.uniform(0, 1, blades) ** 2.6
    if keep is not None:
        hold = keep(gx, gy, random)
        gx, gy = gx[hold], gy[hold]
    n = len(gx)
    clump = 0.55 + 0.45 * np.sin(gx * 3.1 + 1.3 * np.sin(gy * 2.2)) * np.sin(gy * 2.7 + np.sin(gx * 1.7))
    tall = height * random.uniform(0.4, 1.2, n) * (0.6 + 0.7 * clump)
    root = np.stack([gx, gy, rise(gx, gy) - 0.005], 1)
    a = random.uniform(0, 2 * np.pi, n)
    side = np.stack([np.cos(a), np.sin(a), 0 * a], 1) * (0.0024 + 0.0016 * random.uniform(0, 1, (n, 1)))
    lean = random.normal(0, 0.45, (n, 2)) * tall[:, None] + np.array([0.25, -0.1]) * tall[:, None]
    middle = root + np.column_stack([lean * 0.35, tall * 0.6])
    tip = root + np.column_stack([lean, tall * 0.95])
    points = np.stack([root - side, root + side, middle + side * 0.7, middle - side * 0.7, tip], 1).reshape(-1, 3)
    start = np.arange(n)[:, None] * 5
    faces = np.vstack([start + [0, 1, 2], start + [0, 2, 3], start + [3, 2, 4]])
    grass = kit.mesh(points, faces, matter(tone, 0.7, through=0.3, haze=haze))
    shade = np.array(tone) * random.uniform(0.6, 1.35, (n, 1)) + np.array((0.07, 0.05, 0.012)) * (random.uniform(0, 1, (n, 1)) > 0.72)
    kit.painted(grass, np.repeat(shade, 5, 0))


def rise(x, y):
    return 0.05 * np.sin(x * 0.5 + 1) * np.sin(y * 0.4) + 0.02 * np.sin(x * 1.7 + y * 1.1) + 0.35 * np.sin(y * 0.045) * np.cos(x * 0.05)


def branches(random, start, heading, length, thick, depth, lines, ends, upward=0.16, spread=0.55):
    """A tree drawn from the trunk outwards, each part a bent line."""
    count = 10
    points, here, way = [start], np.array(start, float), np.array(heading, float)
    for _ in range(count):
        way = way + random.normal(0, 0.11, 3) + [0, 0, upward * 0.2]
        way /= np.linalg.norm(way)
        here = here + way * length / count
        points.append(here.copy())
    lines.append((np.array(points), np.linspace(thick, thick * 0.62, count + 1)))
    if depth == 0 or thick < 0.0022:
        ends.append((here, way))
        return
    for k in range(3 if depth > 2 else 4):
        spot = int(random.integers(4, count + 1)) if k else count
        side = np.cross(way, random.normal(0, 1, 3))
        side /= np.linalg.norm(side)
        turn = way + side * random.uniform(0.4, 1.2) * spread * (0.5 if k == 0 else 1.25) + [0, 0, upward]
        turn /= np.linalg.norm(turn)
        shrink = random.uniform(0.68, 0.86) if k == 0 else random.uniform(0.5, 0.76)
        branches(random, points[spot], turn, length * shrink, thick * (0.62 if k == 0 else random.uniform(0.36, 0.54)), depth - 1, lines, ends, upward, spread)


def bark(haze):
    return matter((0.060, 0.056, 0.046), 0.95, tint=(0.10, 0.10, 0.075), scale=9, stretch=(1, 1, 0.3), bump=0.02, bump_scale=22,
                  bump_stretch=(1, 1, 0.22), haze=haze)


def tree(random, at, height, thick, depth, haze, leaves=None, lean=(0.06, 0.0, 1.0), upward=0.16, spread=0.55):
    lines, ends = [], []
    branches(random, at, np.array(lean) / np.linalg.norm(lean), height, thick, depth, lines, ends, upward, spread)
    parts = [kit.tube_parts(kit.curve(p, 24) if r[0] > 0.02 else p, np.interp(np.linspace(0, 1, 24 if r[0] > 0.02 else len(p)), np.linspace(0, 1, len(r)), r),
                            16 if r[0] > 0.05 else 6) for p, r in lines]
    kit.together(parts, bark(haze))
    if leaves:
        scatter_leaves(random, np.array([p[k] for p, r in lines if r[0] < 0.03 for k in (3, 6, 10)]), leaves, haze)
    return ends


def scatter_leaves(random, spots, count, haze, size=0.038, flat=False):
    t, s = np.meshgrid(np.linspace(0, 1, 7), np.linspace(-1, 1, 5), indexing="ij")
    half = 0.32 * np.sin(np.pi * np.clip(0.03 + 0.94 * t, 0, 1) ** 0.85)
    shape = np.stack([t, s * half, 0.25 * np.abs(s * half) - 0.25 * (t - 0.5) ** 2], -1).reshape(-1, 3)
    pick = spots[random.integers(0, len(spots), count)] + (random.normal(0, 0.05, (count, 3)) if not flat else 0)
    axes = np.linalg.qr(random.normal(0, 1, (count, 3, 3)))[0]
    if flat:
        a = random.uniform(0, 6.28, count)
        tilt = random.normal(0, 0.25, (count, 2))
        axes = np.stack([np.stack([np.cos(a), np.sin(a), tilt[:, 0]], 1), np.stack([-np.sin(a), np.cos(a), tilt[:, 1]], 1),
                         np.stack([-tilt[:, 0], -tilt[:, 1], np.ones(count)], 1)], 1)
    axes = axes * size * random.uniform(0.6, 1.25, (count, 1, 1))
    leaf = kit.many(shape, kit.grid_faces(7, 5), pick, axes, matter((0.15, 0.10, 0.03), 0.7, through=0.4, haze=haze))
    tones = np.array([(0.20, 0.125, 0.030), (0.13, 0.115, 0.035), (0.17, 0.075, 0.028), (0.085, 0.095, 0.034), (0.24, 0.16, 0.05)])
    kit.painted(leaf, np.repeat(tones[random.integers(0, 5, count)], 35, 0))


def bench_under_a_tree(random):
    haze = (FOG, 4.4, 17.0)
    kit.sky(FOG, (0.42, 0.47, 0.50), 1.0)
    kit.sun((0.6, 0.3, -0.8), 0.9, (1.0, 0.95, 0.86), 0.6)
    meadow(random, haze, height=0.075)
    tree(random, (-1.35, 3.1, rise(-1.35, 3.1) - 0.1), 2.3, 0.27, 5, haze, leaves=5200, lean=(0.10, -0.02, 1.0), upward=0.10, spread=0.85)
    flare = [(0.50, 0.0), (0.36, 0.10), (0.27, 0.28), (0.19, 0.5)]
    kit.move(kit.lathe(flare, bark(haze), 40, 90, wobble=lambda s, a: s * np.stack([1 + 0.16 * np.sin(5 * a + 1) * np.clip(1 - s[..., 2] * 1.8, 0, 1)] * 2
             + [np.ones_like(s[..., 2])], -1)), (-1.35, 3.1, rise(-1.35, 3.1) - 0.08))
    far = [(-7, 20), (3.5, 17), (6.5, 24), (-2.5, 34), (11, 31), (0.8, 42), (-13, 28)]
    for k, (x, y) in enumerate(far):
        tree(random, (x, y, rise(x, y) - 0.1), 2.4 + 0.5 * (k % 3), 0.17, 4, haze, upward=0.18, spread=0.7)
    bench((0.30, 2.55, rise(0.30, 2.55)), -0.20, kit.wood((0.21, 0.19, 0.155), 0.75, strength=0.6, haze=haze))
    x, y = random.normal(-0.5, 1.5, 900), random.normal(2.6, 1.2, 900)
    scatter_leaves(random, np.stack([x, y, rise(x, y) + 0.05], 1), 900, haze, 0.062, flat=True)
    kit.camera((0.25, -1.9, 1.42), (-0.15, 3.0, 0.98), 36, 4.0, (0.30, 2.5, 0.5))


def bench(at, turn, plank):
    made = [box((0, y, 0.44), (1.55, 0.085, 0.030), plank, 0.006) for y in (-0.20, -0.105, -0.01, 0.085)]
    made += [box((0, 0.155 + 0.035 * k, 0.58 + 0.125 * k), (1.55, 0.028, 0.088), plank, 0.006, (-0.26, 0, 0)) for k in range(3)]
    for x in (-0.66, 0.66):
        made += [box((x, -0.19, 0.21), (0.065, 0.065, 0.43), plank, 0.006), box((x, 0.135, 0.20), (0.065, 0.065, 0.44), plank, 0.006),
                 box((x, 0.195, 0.66), (0.060, 0.055, 0.52), plank, 0.006, (-0.26, 0, 0)), box((x, -0.02, 0.40), (0.055, 0.42, 0.055), plank, 0.005),
                 box((x, -0.02, 0.635), (0.065, 0.44, 0.035), plank, 0.008), box((x, -0.20, 0.53), (0.05, 0.05, 0.20), plank, 0.006)]
    spin = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    for thing in made:
        xy = spin @ np.array(thing.location[:2])
        thing.location = (xy[0] + at[0], xy[1] + at[1], thing.location.z + at[2])
        thing.rotation_euler.z = turn
        thing.rotation_mode = "XYZ"


def gate_in_fog(random):
    haze = (FOG, 3.4, 9.5)
    kit.sky(FOG, (0.50, 0.545, 0.57), 1.0)

    def keep(x, y, r):
        path = np.abs(x - 0.1 * np.sin(y * 0.5)) < 0.42
        return ~path | (r.uniform(0, 1, len(x)) < 0.05)
    meadow(random, haze, keep=keep, height=0.10, blades=260000)
    path = matter((0.17, 0.155, 0.13), 0.95, tint=(0.11, 0.105, 0.085), scale=7, bump=0.03, bump_scale=26, haze=haze)
    x, y = np.meshgrid(np.linspace(-0.55, 0.55, 60), np.linspace(-4, 40, 400), indexing="ij")
    kit.surface(np.stack([x + 0.1 * np.sin(y * 0.5), y, rise(x + 0.1 * np.sin(y * 0.5), y) + 0.012 - 0.06 * x * x + 0.004 * np.sin(x * 31 + y * 17)], -1), path)
    old = kit.wood((0.25, 0.24, 0.21), 0.8, along="z", strength=0.55, haze=haze)
    for px in (-0.62, 0.62):
        box((px, 2.0, 0.62), (0.13, 0.13, 1.36), old, 0.012)
        box((px, 2.0, 1.315), (0.17, 0.17, 0.045), old, 0.014)
    made = [box((0.53 + dx, 0.0, z), (1.02, 0.026, 0.075), old, 0.005) for dx, z in ((0, 0.28), (0, 0.86))]
    made.append(box((0.53, 0.003, 0.57), (1.13, 0.022, 0.06), old, 0.005, (0, -0.53, 0)))
    for k in range(8):
        px = 0.06 + k * 0.134
        high = 1.00 + 0.10 * np.sin(np.pi * k / 7)
        made.append(box((px, -0.024, high / 2 + 0.06), (0.068, 0.020, high), old, 0.010))
    swing = 0.62
    for thing in made:
        lx, ly = thing.location.x, thing.location.y
        thing.location = (-0.55 + lx * np.cos(swing) - ly * np.sin(swing), 2.0 + lx * np.sin(swing) + ly * np.cos(swing), thing.location.z + rise(0, 2.0))
        thing.rotation_euler = (thing.rotation_euler.x, thing.rotation_euler.y, swing)
    hedge(random, haze)
    for k, (tx, ty, h) in enumerate(((-3.4, 9, 2.4), (2.6, 11, 2.6), (-1.6, 16, 2.6), (5.5, 15, 2.8))):
        tree(random, (tx, ty, rise(tx, ty) - 0.1), h, 0.15, 4, haze, upward=0.2, spread=0.7)
    kit.camera((0.28, -1.75, 1.38), (0.02, 2.2, 0.80), 40, 4.0, (0, 2.0, 0.9))


def hedge(random, haze):
    """Box hedge: leaves all over the outside of a soft wall, twigs showing between."""
    count = 60000
    side = np.where(random.uniform(0, 1, count) < 0.5, -1, 1)
    u, v = random.uniform(0.70, 5.2, count), random.uniform(0, 1, count)
    depth = random.uniform(-0.32, 0.32, count)
    top = 1.12 + 0.07 * np.sin(u * 3.3) + 0.05 * np.sin(u * 7.9)
    face = random.uniform(0, 1, count)
    z = np.where(face < 0.38, top + random.normal(0, 0.035, count), v * top)
    y = 2.0 + np.where(face < 0.38, depth, -0.32 + 0.06 * np.sin(u * 5 + v * 6) + random.normal(0, 0.035, count))
    end = face > 0.86
    u, y = np.where(end, 0.72 + random.normal(0, 0.03, count), u), np.where(end, 2.0 + depth, y)
    spots = np.stack([side * u, y, z], 1)
    t, s = np.meshgrid(np.linspace(0, 1, 4), np.linspace(-1, 1, 3), indexing="ij")
    shape = np.stack([t, s * 0.38 * np.sin(np.pi * np.clip(0.05 + 0.9 * t, 0, 1)), 0.1 * np.abs(s)], -1).reshape(-1, 3)
    axes = np.linalg.qr(random.normal(0, 1, (count, 3, 3)))[0] * 0.040 * random.uniform(0.6, 1.2, (count, 1, 1))
    leaves = kit.many(shape, kit.grid_faces(4, 3), spots, axes, matter((0.06, 0.09, 0.04), 0.55, through=0.15, haze=haze))
    tone = np.array((0.055, 0.080, 0.036)) * random.uniform(0.55, 1.5, (count, 1))
    kit.painted(leaves, np.repeat(tone, 12, 0))
    dark = matter((0.02, 0.026, 0.014), 1.0, haze=haze)
    for sx in (-1, 1):
        box((sx * 2.98, 2.02, 0.52), (4.42, 0.50, 1.06), dark, 0.02)
