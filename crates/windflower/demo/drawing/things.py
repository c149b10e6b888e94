"""The things themselves: cloth, crockery, fruit, flowers. Each is built at the origin and moved by its scene."""

import numpy as np

from . import kit
from .kit import curve, lathe, matter, surface, tube


def cup(glaze, inside, tea):
    """A small stoneware cup, thrown by hand, with tea in it."""
    def wobble(shape, angle):
        shape[..., :2] *= (1 + 0.006 * np.sin(2 * angle + 1) + 0.003 * np.sin(5 * angle))[None, :, None]
        shape[..., 0] += 0.0004 * np.sin(shape[..., 2] * 900)
        return shape
    outer = [(0.0, 0.002), (0.02, 0.002), (0.026, 0.001), (0.029, 0.003), (0.0385, 0.016), (0.0415, 0.035),
             (0.0415, 0.058), (0.0405, 0.074), (0.0395, 0.0775), (0.0378, 0.0765)]
    inner = [(0.0378, 0.0765), (0.0372, 0.07), (0.038, 0.05), (0.036, 0.02), (0.02, 0.008), (0.0, 0.007)]
    handle = curve([(0.040, 0, 0.062), (0.052, 0, 0.065), (0.065, 0, 0.056), (0.067, 0, 0.040), (0.057, 0, 0.027),
                    (0.040, 0, 0.022)], 70)
    thick = 0.0044 + 0.0016 * np.abs(np.linspace(-1, 1, 70)) ** 3
    drink = [(0.0, 0.0635), (0.02, 0.0635), (0.0362, 0.0635), (0.0375, 0.0645)]
    return [lathe(outer, glaze, wobble=wobble), lathe(inner, inside), tube(handle, thick, glaze, 20, flat=0.72),
            lathe(drink, tea, count=40)]


def knit(place, columns, rows, wool, random, ribs=0, closed=True, loose=1.0):
    """Stocking stitch over any surface: `place(u, v)` gives points, each stitch is two leaning strands."""
    u = (np.arange(columns) + 0.5) / columns
    v = (np.arange(rows) + 0.5) / rows
    u, v = np.meshgrid(u, v, indexing="ij")
    centre, small = place(u, v), 1e-4
    across = (place(u + small, v) - place(u - small, v)) / (2 * small) / columns
    along = (place(u, v + small) - place(u, v - small)) / (2 * small) / rows
    out = np.cross(across, along)
    out /= np.linalg.norm(out, axis=-1, keepdims=True) + 1e-12
    if ribs:
        sunk = ((np.arange(columns) // 2) % 2)[:, None] * (np.arange(rows) < ribs)[None]
        centre = centre - out * sunk[..., None] * 0.0005
    flat = [a.reshape(-1, 3) for a in (centre, across, along, out)]
    centre, across, along, out = flat
    ball_points, ball_faces = kit.ball(8, 10)
    for hand in (-1, 1):
        wander = random.normal(0, 0.05, (len(centre), 1))
        lean = along * (0.80 + wander) + across * hand * 0.30
        wide = across * 0.30 * loose
        deep = out * np.linalg.norm(across, axis=1, keepdims=True) * 0.30 * loose
        axes = np.stack([wide, deep, lean], 1)
        kit.many(ball_points, ball_faces, centre + across * hand * 0.245 + out * random.normal(0, 0.00008, (len(out), 1)),
                 axes, wool)
    kit.fuzz(centre + out * 0.0008, out, wool, random, int(len(centre) * 1.6))


def sock(wool, dark, random):
    """A sock for a foot of seven centimetres, lying on its side."""
    spine = curve([(0.0, 0.062, 0), (0.001, 0.046, 0), (0.001, 0.030, 0), (0.004, 0.014, 0), (0.014, 0.003, 0),
                   (0.030, -0.001, 0), (0.046, -0.001, 0), (0.060, 0.0, 0)], 200)
    step = np.linspace(0, 1, 200)
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(spine, axis=0), axis=1))])
    length /= length[-1]
    spine = np.stack([np.interp(step, length, spine[:, k]) for k in range(3)], 1)
    heading = np.gradient(spine, axis=0)
    heading /= np.linalg.norm(heading, axis=1, keepdims=True)
    wide = np.interp(step, [0, 0.04, 0.3, 0.48, 0.58, 0.7, 0.84, 0.91, 0.955, 0.985, 1], [.0190, .0180, .0180, .0205, .0205, .0175, .0175, .0160, .0130, .0080, .0020])
    tall = np.interp(step, [0, 0.3, 0.5, 0.7, 0.84, 0.91, 0.955, 0.985, 1], [.0065, .0072, .0095, .0085, .0078, .0070, .0055, .0035, .001])

    def place(u, v, shrink=1.0):
        v = np.clip(v, 0, 1)
        at = [np.interp(v, step, spine[:, k]) for k in range(3)]
        dx, dy = (np.interp(v, step, heading[:, k]) for k in range(2))
        w, h = np.interp(v, step, wide) * shrink, np.interp(v, step, tall) * shrink
        a = u * 2 * np.pi
        x, y = at[0] - dy * w * np.cos(a), at[1] + dx * w * np.cos(a)
        z = 0.0095 + h * np.sin(a) + 0.0008 * np.sin(40 * x + 60 * y)
        return np.stack([x, y, z], -1)

    knit(place, 44, 58, wool, random, ribs=15)
    u, v = np.meshgrid(np.linspace(0, 1, 60, endpoint=False), np.linspace(0, 0.99, 90), indexing="ij")
    surface(place(u, v, 0.93), dark, closed_rows=True)


def blanket(cloth, random, wide=0.34, deep=0.25, layers=5):
    """A cellular cotton blanket, folded over and over on itself."""
    gap, path = 0.0118, []
    for k in range(layers):
        ends = (0, deep) if k % 2 == 0 else (deep, 0)
        for t in np.linspace(0, 1, 240):
            path.append((ends[0] + (ends[1] - ends[0]) * t, gap * (k + 0.55)))
        if k < layers - 1:
            turn = 1 if k % 2 == 0 else -1
            for a in np.linspace(0, np.pi, 26)[1:-1]:
                bulge = gap * (0.62 if turn > 0 else 0.70)
                path.append((ends[1] + turn * bulge * np.sin(a), gap * (k + 0.55 + (1 - np.cos(a)) / 2)))
    path = np.array(path)
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    even = np.arange(0, length[-1], 0.0009)
    y, z = np.interp(even, length, path[:, 0]), np.interp(even, length, path[:, 1])
    heading = np.stack([np.gradient(y), np.gradient(z)], 1)
    heading /= np.linalg.norm(heading, axis=1, keepdims=True)
    x = np.arange(0, wide, 0.0009)
    cell_x, cell_s = np.meshgrid(x, even, indexing="ij")
    ridge_x, ridge_s = (np.abs(np.sin(np.pi * c / 0.0085)) for c in (cell_x, cell_s))
    hollow = 0.0024 * np.minimum(ridge_x, ridge_s) ** 0.8
    hem = np.minimum(cell_x, wide - cell_x) < 0.005
    hollow = np.where(hem, 0.0003 * np.sin(cell_s * 4000), hollow)
    lift = 0.0024 * kit.waves(cell_x * 3, y[None] * 3 + 9 * np.round(z / gap)[None], random, ((5, 1), (11, .6), (23, .4)))
    slide = 0.0035 * kit.waves(cell_x, np.round(z / gap)[None] * 3 + 0 * cell_x, random, ((3, 1), (8, .5)))
    height = np.broadcast_to(z[None], cell_x.shape) * (1 - 0.18 * (np.abs(cell_x / wide - 0.5) * 2) ** 4)
    normal_y, normal_z = -heading[None, :, 1], heading[None, :, 0]
    spread = 0.004 * np.sin(np.round(z / gap) * 2.1)[None]
    points = np.stack([cell_x - wide / 2 + spread, y[None] + slide - normal_y * hollow,
                       height + lift * (z[None] / z.max()) - normal_z * hollow], -1)
    return surface(points, cloth, thick=0.0042)


def apple(skin, stalk, random, lean=(0, 0), ripe=0.5):
    line = [(0.0006, 0.0555), (0.005, 0.0575), (0.011, 0.0635), (0.020, 0.067), (0.031, 0.060), (0.0365, 0.045),
            (0.0345, 0.026), (0.026, 0.009), (0.016, 0.0022), (0.008, 0.0035), (0.0006, 0.0065)]

    def wobble(shape, angle):
        low = np.clip(1 - shape[..., 2] / 0.06, 0, 1)
        shape[..., :2] *= (1 + 0.02 * np.sin(angle + 1) + 0.02 * low * np.cos(5 * angle))[..., None]
        shape[..., 2] += 0.0016 * np.sin(2 * angle + 0.5)
        return shape

    body = lathe(line, skin, wobble=wobble, around=200)
    p = np.array([v.co for v in body.data.vertices])
    a = np.arctan2(p[:, 1], p[:, 0])
    streak = sum(w * np.sin(n * a + random.uniform(0, 6) + 9 * p[:, 2] * random.uniform(-3, 3)) for n, w in
                 ((17, .25), (31, .3), (53, .3), (71, .2), (113, .2)))
    blush = 0.55 * np.cos(a - 3.8) + 0.25 * np.sin(p[:, 2] * 60) + streak * 0.45 + (ripe - 0.5) * 1.6
    blush = 1 / (1 + np.exp(-2.6 * blush))
    blush *= np.clip(np.hypot(p[:, 0], p[:, 1]) / 0.016, 0.15, 1)
    green, red = np.array((0.40, 0.37, 0.10)), np.array((0.26, 0.035, 0.035))
    kit.painted(body, green + (red - green) * blush[:, None])
    stem = curve([(0, 0, 0.054), (0.001, 0, 0.064), (0.004, 0.001, 0.073), (0.009, 0.002, 0.080)], 24)
    return [body, tube(stem, np.linspace(0.0011, 0.0019, 24), stalk, 10)]


def leaf(material, length=0.06, width=0.032, curl=0.35, fold=0.25, rows=60, teeth=26, veins=9):
    t, s = np.meshgrid(np.linspace(0, 1, rows * 2), np.linspace(-1, 1, 41), indexing="ij")
    outline = np.sin(np.pi * np.clip(t, 0, 1) ** 0.85) ** 0.75 * (1 - 0.25 * t)
    outline = outline * (1 + 0.05 * np.abs(((t * teeth) % 1) - 0.5) * 2)
    x, y = t * length, s * outline * width / 2
    rib = 0.0006 * np.cos((t - np.abs(s) * 0.28) * veins * 2 * np.pi) * np.abs(s) ** 0.4 * outline
    z = fold * np.abs(y) + rib - 0.0008 * np.exp(-(s / 0.06) ** 2) + curl * length * (t - 0.5) ** 2 * 1.6
    z = z + 0.10 * y * np.sin(t * 5)
    return surface(np.stack([x, y, z - z.min()], -1), material)


def jar(glaze):
    line = [(0.0, 0.0), (0.030, 0.0), (0.038, 0.004), (0.044, 0.03), (0.043, 0.062), (0.033, 0.083), (0.0275, 0.092),
            (0.0285, 0.100), (0.030, 0.104), (0.0275, 0.1035), (0.0245, 0.095), (0.027, 0.08), (0.036, 0.06), (0.036, 0.03)]
    return lathe(line, glaze)


def anemone(petal, heart, green, head, facing, foot, random, open_=1.0, whorl=0.58):
    """A wood anemone: six tepals, a bent stem, three cut leaves in a ring."""
    head, facing, foot = (np.asarray(a, float) for a in (head, facing, foot))
    facing = facing / np.linalg.norm(facing)
    out = head * [1, 1, 0] / np.hypot(*head[:2])
    rim = out * 0.0195 + [0, 0, 0.105]
    line = curve([foot, rim, rim * 0.45 + head * 0.55 + [0, 0, 0.010] - out * 0.004, head - facing * 0.012, head], 90)
    tube(line, np.linspace(0.0013, 0.0009, 90), green, 10)
    side = np.cross(facing, (0.2, 0.3, 1.0))
    side /= np.linalg.norm(side)
    basis = np.stack([side, np.cross(facing, side), facing])
    spin = random.uniform(0, 6)
    for k in range(6):
        t, s = np.meshgrid(np.linspace(0, 1, 40), np.linspace(-1, 1, 25), indexing="ij")
        lift = np.radians((22 if k % 2 else 12) + 62 * (1 - open_)) + random.normal(0, 0.08)
        far = 0.0195 * random.uniform(0.92, 1.06)
        half = 0.0066 * np.sin(np.pi * (0.09 + 0.88 * t) ** 0.8) ** 0.65
        bend = lift + 0.5 * (t - 0.25) * (0.35 - open_ * 0.75)
        r, z = far * t * np.cos(bend), far * t * np.sin(bend)
        y = s * half
        z = z + 0.28 * y * y / 0.006 + 0.0005 * np.cos(s * 7) * t + 0.0005 * np.sin(9 * t + k)
        a = spin + k * np.pi / 3 + random.normal(0, 0.05)
        flat = np.stack([r * np.cos(a) - y * np.sin(a), r * np.sin(a) + y * np.cos(a), z], -1)
        surface(head + flat @ basis, petal)
    stamens(heart, green, head, basis, random)
    at = line[int(90 * whorl)]
    for k in range(3):
        cut_leaf(green, at, k * 2.1 + spin, random)


def stamens(heart, green, head, basis, random):
    threads, tips = [], []
    for _ in range(46):
        a, lean, far = random.uniform(0, 2 * np.pi), random.uniform(0.15, 0.95), random.uniform(0.0045, 0.0065)
        end = np.array([np.sin(lean) * np.cos(a), np.sin(lean) * np.sin(a), np.cos(lean)]) * far
        threads.append(kit.tube_parts(head + np.linspace(0, 1, 5)[:, None] * end @ basis, 0.00014, 5))
        tips.append(head + end @ basis)
    kit.together(threads, heart)
    points, faces = kit.ball(6, 8)
    size = np.eye(3)[None] * 0.00062 * random.uniform(0.8, 1.2, (46, 1, 1))
    kit.many(points, faces, np.array(tips), size, heart)
    kit.many(points, faces, (head + np.array([[0, 0, 0.001]]) @ basis), np.eye(3)[None] * 0.0021, green)


def cut_leaf(green, at, angle, random):
    for turn, size in ((-0.75, 0.85), (0.0, 1.0), (0.75, 0.85)):
        t, s = np.meshgrid(np.linspace(0, 1, 50), np.linspace(-1, 1, 13), indexing="ij")
        notch = 1 + 0.45 * np.abs((t * 3.5 % 1) - 0.35) * (t > 0.35)
        half = 0.0058 * size * np.sin(np.pi * (0.02 + 0.97 * t) ** 1.25) ** 0.9 * notch
        x, y = 0.026 * size * t, s * half
        z = 0.010 * t - 0.016 * t * t + 0.35 * np.abs(y) + random.normal(0, 0.0005)
        a = angle + turn * 0.75 + random.normal(0, 0.08)
        surface(at + np.stack([x * np.cos(a) - y * np.sin(a), x * np.sin(a) + y * np.cos(a), z], -1), green)


def whelk(material, turns=6.2, size=0.028, slim=1.35, ribs=11, rib=0.05, spin=0.0, growth=0.098):
    """A spiral shell: one curve that grows as it turns."""
    theta, phi = np.meshgrid(np.linspace(0, turns * 2 * np.pi, 700), np.linspace(0, 2 * np.pi, 56, endpoint=False), indexing="ij")
    grow = np.exp(growth * (theta - theta.max()))
    wave = 1 + rib * np.cos(ribs * theta) * (0.5 + 0.5 * np.cos(phi)) + 0.012 * np.cos(14 * phi)
    r = grow * (0.50 + 0.50 * np.cos(phi) * wave)
    z = grow * (-slim * 1.55 + 0.62 * np.sin(phi) * wave)
    shape = np.stack([r * np.cos(theta + spin), r * np.sin(theta + spin), -z], -1) * size
    thing = surface(shape, material, closed_columns=True, thick=0.0006)
    band = 0.5 + 0.5 * np.sin(3 * phi + 0.8 * np.sin(4 * theta)).ravel()
    stain = 0.5 + 0.5 * np.sin(ribs * theta * 1.0 + 2.5 * np.sin(2 * phi)).ravel()
    mix = np.clip(0.55 * band * stain + 0.10, 0, 1)[:, None]
    kit.painted(thing, np.array((0.66, 0.58, 0.47)) * (1 - mix) + np.array((0.30, 0.17, 0.12)) * mix)
    return thing


def cockle(material, size=0.05, ribs=24, tone=(0.62, 0.52, 0.42)):
    """Half of a cockle: a dome over a round edge, ribs running out from the hinge."""
    s, v = np.meshgrid(np.linspace(-1, 1, 520), np.linspace(0, 1, 160), indexing="ij")
    edge = np.stack([0.54 * np.sin(0.998 * np.pi * s), 0.46 + 0.48 * np.cos(0.998 * np.pi * s)], -1)
    edge[..., 0] += 0.05 * s * (1 - np.abs(s))
    hinge = np.array((0.0, 0.02))
    at = hinge + (edge - hinge) * (v ** 1.15)[..., None]
    far = np.hypot(at[..., 0] / 0.56, (at[..., 1] - 0.46) / 0.485)
    dome = np.sqrt(np.clip(1 - far ** 2.2, 0, 1)) * (1 + 0.75 * (0.46 - at[..., 1]))
    groove = np.abs(np.cos(ribs * s * np.pi / 2)) ** 0.7
    fade = np.clip((1 - np.abs(s)) * 6, 0, 1)
    z = 0.40 * dome + 0.020 * v ** 0.6 * (groove - 0.4) * fade + 0.005 * np.sin(v * 46) * v
    at = at * (1 + 0.018 * (groove * fade * v ** 3))[..., None]
    thing = surface(np.stack([at[..., 0], at[..., 1], z], -1) * size, material, thick=0.0009)
    ring = 0.5 + 0.5 * np.sin(v * 15 + 1.2 * np.sin(v * 4)).ravel()
    mix = (0.40 * ring * (0.4 + 0.6 * v.ravel()) + 0.22 * (1 - groove.ravel()))[:, None]
    kit.painted(thing, np.array(tone) * (1 - mix) + np.array((0.32, 0.20, 0.16)) * mix)
    return thing


def wool_ball(wool, random, radius=0.042):
    """Yarn wound round itself, a few turns this way and then a few that way."""
    parts = []
    for bundle in range(30):
        axis = random.normal(0, 1, 3)
        axis /= np.linalg.norm(axis)
        side = np.cross(axis, random.normal(0, 1, 3))
        side /= np.linalg.norm(side)
        other = np.cross(axis, side)
        middle, size = random.uniform(-0.012, 0.012), radius * (0.92 + 0.08 * bundle / 30)
        for k in range(11):
            off = middle + (k - 5) * 0.0027 + random.normal(0, 0.0003)
            ring = np.sqrt(max(size * size - off * off, 1e-6))
            a = np.linspace(0, 2 * np.pi, 150)
            drift = off + 0.0012 * np.sin(a + k)
            line = ring * (np.cos(a)[:, None] * side + np.sin(a)[:, None] * other) + drift[:, None] * axis
            parts += yarn(line, random.uniform(0, 6))
    return kit.together(parts, wool)


def yarn(line, phase, thick=0.0010, twist=5200):
    """Two plies laid round each other."""
    _, side, up = kit.frames(line)
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    turn = length * twist / 10 + phase
    out = (np.cos(turn)[:, None] * side + np.sin(turn)[:, None] * up) * thick * 0.62
    return [kit.tube_parts(line + out, thick * 0.78, 6), kit.tube_parts(line - out, thick * 0.78, 6)]


def book(at, size, turn, cover, paper):
    x, y, z = size
    made = [kit.box((0, 0, z / 2), (x - 0.006, y - 0.008, z - 0.004), paper, 0.0005)]
    made += [kit.box((0, 0, h), (x, y, 0.0026), cover, 0.0008) for h in (0.0013, z - 0.0013)]
    made.append(kit.box((-x / 2, 0, z / 2), (0.004, y, z - 0.001), cover, 0.0018))
    for thing in made:
        thing.location = tuple(np.array(at) + [thing.location.x * np.cos(turn), thing.location.x * np.sin(turn), thing.location.z])
        thing.rotation_euler = (0, 0, turn)


def stoneware(colour, tint, rough=0.35, bump=0.0006):
    return matter(colour, rough, tint=tint, scale=18, contrast=(0.3, 0.75), bump=bump, bump_scale=90, coat=0.15)
