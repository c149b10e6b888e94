"""Surfaces, matter, light and camera: what every still life is built from. Lengths are metres."""

import bpy
import numpy as np
from mathutils import Vector

CHALK, OATMEAL, LINEN = (0.80, 0.78, 0.73), (0.62, 0.54, 0.42), (0.66, 0.61, 0.52)
MOSS, SLATE, PLUM = (0.10, 0.14, 0.055), (0.10, 0.125, 0.14), (0.10, 0.045, 0.075)
PLASTER, OAK, WALNUT = (0.52, 0.50, 0.45), (0.30, 0.19, 0.105), (0.085, 0.045, 0.026)


def begin(width, height, samples, exposure=0.0):
    """An empty scene, and the same noise each time."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.render.resolution_x, scene.render.resolution_y = width, height
    cycles = scene.cycles
    cycles.device, cycles.samples, cycles.seed = "CPU", samples, 7
    cycles.use_adaptive_sampling, cycles.adaptive_threshold, cycles.adaptive_min_samples = True, 0.03, 12
    cycles.use_denoising, cycles.denoiser = True, "OPENIMAGEDENOISE"
    cycles.max_bounces, cycles.transparent_max_bounces = 5, 4
    cycles.sample_clamp_indirect = 4.0
    cycles.caustics_reflective = cycles.caustics_refractive = False
    scene.view_settings.view_transform = "AgX"
    scene.view_settings.exposure = exposure
    scene.world = bpy.data.worlds.new("air")
    scene.world.use_nodes = True
    return scene


def air(colour, strength):
    node = bpy.context.scene.world.node_tree.nodes["Background"]
    node.inputs[0].default_value, node.inputs[1].default_value = (*colour, 1), strength


def sky(low, high, strength, bend=0.5):
    """A world that goes from one colour at the horizon to another overhead."""
    tree = bpy.context.scene.world.node_tree
    coords, apart = tree.nodes.new("ShaderNodeTexCoord"), tree.nodes.new("ShaderNodeSeparateXYZ")
    ramp = tree.nodes.new("ShaderNodeValToRGB")
    ramp.color_ramp.elements[0].color, ramp.color_ramp.elements[1].color = (*low, 1), (*high, 1)
    ramp.color_ramp.elements[1].position = bend
    tree.links.new(coords.outputs["Generated"], apart.inputs[0])
    tree.links.new(apart.outputs["Z"], ramp.inputs[0])
    tree.links.new(ramp.outputs[0], tree.nodes["Background"].inputs[0])
    tree.nodes["Background"].inputs[1].default_value = strength


def camera(at, to, lens=60, fstop=4.0, focus=None, shift=(0, 0)):
    data = bpy.data.cameras.new("camera")
    data.lens, data.clip_start, data.clip_end = lens, 0.01, 400
    data.shift_x, data.shift_y = shift
    data.dof.use_dof, data.dof.aperture_fstop = True, fstop
    data.dof.focus_distance = (Vector(focus or to) - Vector(at)).length
    thing = bpy.data.objects.new("camera", data)
    bpy.context.collection.objects.link(thing)
    thing.location = at
    thing.rotation_euler = (Vector(to) - Vector(at)).to_track_quat("-Z", "Y").to_euler()
    bpy.context.scene.camera = thing


def light(at, to, size, power, colour=(1, 1, 1), shape=None, spread=3.14):
    data = bpy.data.lights.new("light", "AREA")
    data.energy, data.color, data.spread = power, colour, spread
    data.shape, data.size, data.size_y = "RECTANGLE", size, shape or size
    thing = bpy.data.objects.new("light", data)
    bpy.context.collection.objects.link(thing)
    thing.location = at
    thing.rotation_euler = (Vector(to) - Vector(at)).to_track_quat("-Z", "Y").to_euler()
    thing.visible_camera = False
    return thing


def glow(at, power, colour, size=0.01):
    data = bpy.data.lights.new("glow", "POINT")
    data.energy, data.color, data.shadow_soft_size = power, colour, size
    thing = bpy.data.objects.new("glow", data)
    bpy.context.collection.objects.link(thing)
    thing.location = at


def sun(direction, strength, colour, angle):
    data = bpy.data.lights.new("sun", "SUN")
    data.energy, data.color, data.angle = strength, colour, angle
    thing = bpy.data.objects.new("sun", data)
    bpy.context.collection.objects.link(thing)
    thing.rotation_euler = Vector(direction).to_track_quat("-Z", "Y").to_euler()


# Matter


def matter(colour, rough=0.6, tint=None, scale=8.0, stretch=(1, 1, 1), contrast=(0.35, 0.65), bump=0.0,
           bump_scale=60.0, bump_stretch=None, sheen=0.0, metal=0.0, skin=0.0, glass=0.0, coat=0.0, through=0.0,
           specular=0.5, haze=None, depth=(0.012, 0.006, 0.003)):
    """One material: a colour that wanders to a second one, and a surface that is never quite flat."""
    made = bpy.data.materials.new("matter")
    made.use_nodes = True
    tree = made.node_tree
    body = tree.nodes["Principled BSDF"]
    put = {"Base Color": (*colour, 1), "Roughness": rough, "Metallic": metal, "Sheen Weight": sheen,
           "Subsurface Weight": skin, "Transmission Weight": glass, "Coat Weight": coat, "IOR": 1.45,
           "Specular IOR Level": specular}
    for key, value in put.items():
        body.inputs[key].default_value = value
    if skin:
        body.inputs["Subsurface Radius"].default_value = depth
        body.inputs["Subsurface Scale"].default_value = 1.0
    if tint:
        wander = noise(tree, scale, stretch, detail=4)
        ramp = tree.nodes.new("ShaderNodeValToRGB")
        ramp.color_ramp.elements[0].position, ramp.color_ramp.elements[1].position = contrast
        ramp.color_ramp.elements[0].color, ramp.color_ramp.elements[1].color = (*colour, 1), (*tint, 1)
        tree.links.new(wander, ramp.inputs[0])
        tree.links.new(ramp.outputs[0], body.inputs["Base Color"])
    if bump:
        rise = tree.nodes.new("ShaderNodeBump")
        rise.inputs["Strength"].default_value, rise.inputs["Distance"].default_value = 1.0, bump
        tree.links.new(noise(tree, bump_scale, bump_stretch or stretch, detail=3), rise.inputs["Height"])
        tree.links.new(rise.outputs[0], body.inputs["Normal"])
    last = body.outputs[0]
    if through:
        last = let_through(tree, body, last, through, colour)
    if haze:
        last = add_haze(tree, last, *haze)
    tree.links.new(last, tree.nodes["Material Output"].inputs["Surface"])
    return made


def noise(tree, scale, stretch, detail):
    coords, mapping = tree.nodes.new("ShaderNodeTexCoord"), tree.nodes.new("ShaderNodeMapping")
    field = tree.nodes.new("ShaderNodeTexNoise")
    mapping.inputs["Scale"].default_value = stretch
    field.inputs["Scale"].default_value, field.inputs["Detail"].default_value = scale, detail
    tree.links.new(coords.outputs["Object"], mapping.inputs[0])
    tree.links.new(mapping.outputs[0], field.inputs["Vector"])
    return field.outputs["Fac"]


def let_through(tree, body, last, share, colour):
    """Thin things, a petal or a lampshade, with light behind them."""
    thin, mix = tree.nodes.new("ShaderNodeBsdfTranslucent"), tree.nodes.new("ShaderNodeMixShader")
    thin.inputs[0].default_value = (*colour, 1)
    source = body.inputs["Base Color"]
    if source.links:
        tree.links.new(source.links[0].from_socket, thin.inputs[0])
    mix.inputs[0].default_value = share
    tree.links.new(last, mix.inputs[1])
    tree.links.new(thin.outputs[0], mix.inputs[2])
    return mix.outputs[0]


def add_haze(tree, last, colour, start, reach):
    """Fog as the eye has it: the farther a thing is, the more it is the colour of the air."""
    eye, far = tree.nodes.new("ShaderNodeCameraData"), tree.nodes.new("ShaderNodeMath")
    far.operation = "SUBTRACT"
    far.inputs[1].default_value = start
    tree.links.new(eye.outputs["View Distance"], far.inputs[0])
    steps = [("MAXIMUM", 0.0), ("DIVIDE", -reach), ("EXPONENT", None)]
    socket = far.outputs[0]
    for operation, value in steps:
        node = tree.nodes.new("ShaderNodeMath")
        node.operation = operation
        tree.links.new(socket, node.inputs[0])
        if value is not None:
            node.inputs[1].default_value = value
        socket = node.outputs[0]
    path, seen = tree.nodes.new("ShaderNodeLightPath"), tree.nodes.new("ShaderNodeMath")
    less = tree.nodes.new("ShaderNodeMath")
    less.operation, less.inputs[0].default_value = "SUBTRACT", 1.0
    tree.links.new(socket, less.inputs[1])
    seen.operation = "MULTIPLY"
    tree.links.new(less.outputs[0], seen.inputs[0])
    tree.links.new(path.outputs["Is Camera Ray"], seen.inputs[1])
    fog, mix = tree.nodes.new("ShaderNodeEmission"), tree.nodes.new("ShaderNodeMixShader")
    fog.inputs[0].default_value = (*colour, 1)
    tree.links.new(seen.outputs[0], mix.inputs[0])
    tree.links.new(last, mix.inputs[1])
    tree.links.new(fog.outputs[0], mix.inputs[2])
    return mix.outputs[0]


def shining(low, high, strength, axis="Z", low_at=0.0, high_at=1.0, spots=None):
    """A plane that is light itself: the day outside a window, out of focus."""
    made = bpy.data.materials.new("shining")
    made.use_nodes = True
    tree = made.node_tree
    tree.nodes.remove(tree.nodes["Principled BSDF"])
    coords, apart = tree.nodes.new("ShaderNodeTexCoord"), tree.nodes.new("ShaderNodeSeparateXYZ")
    ramp, out = tree.nodes.new("ShaderNodeValToRGB"), tree.nodes.new("ShaderNodeEmission")
    span = tree.nodes.new("ShaderNodeMapRange")
    span.inputs["From Min"].default_value, span.inputs["From Max"].default_value = low_at, high_at
    ramp.color_ramp.elements[0].color, ramp.color_ramp.elements[1].color = (*low, 1), (*high, 1)
    ramp.color_ramp.interpolation = "EASE"
    tree.links.new(coords.outputs["Object"], apart.inputs[0])
    tree.links.new(apart.outputs[axis], span.inputs[0])
    socket = span.outputs[0]
    if spots:
        blot, add = noise(tree, spots[0], (1, 1, 0.5), 3), tree.nodes.new("ShaderNodeMath")
        take = tree.nodes.new("ShaderNodeMath")
        take.operation, take.inputs[1].default_value = "MULTIPLY_ADD", spots[1]
        take.inputs[2].default_value = -spots[1] / 2
        tree.links.new(blot, take.inputs[0])
        tree.links.new(take.outputs[0], add.inputs[0])
        tree.links.new(socket, add.inputs[1])
        socket = add.outputs[0]
    tree.links.new(socket, ramp.inputs[0])
    tree.links.new(ramp.outputs[0], out.inputs[0])
    out.inputs[1].default_value = strength
    tree.links.new(out.outputs[0], tree.nodes["Material Output"].inputs["Surface"])
    return made


def lit_within(material, colour, low, high, strength):
    """Wax under a flame: lighter towards the top, as if the light had gone in."""
    tree = material.node_tree
    coords, apart = tree.nodes.new("ShaderNodeTexCoord"), tree.nodes.new("ShaderNodeSeparateXYZ")
    span, curved = tree.nodes.new("ShaderNodeMapRange"), tree.nodes.new("ShaderNodeMath")
    span.inputs["From Min"].default_value, span.inputs["From Max"].default_value = low, high
    span.inputs["To Max"].default_value = strength ** (1 / 2.6)
    curved.operation, curved.inputs[1].default_value = "POWER", 2.6
    tree.links.new(coords.outputs["Object"], apart.inputs[0])
    tree.links.new(apart.outputs["Z"], span.inputs[0])
    tree.links.new(span.outputs[0], curved.inputs[0])
    body = tree.nodes["Principled BSDF"]
    body.inputs["Emission Color"].default_value = (*colour, 1)
    tree.links.new(curved.outputs[0], body.inputs["Emission Strength"])
    return material


# Form


def mesh(points, faces, material, smooth=True):
    """A mesh from an array of points and an array of faces that all have the same number of corners."""
    points, faces = np.asarray(points, np.float32), np.asarray(faces, np.int32)
    data = bpy.data.meshes.new("mesh")
    data.vertices.add(len(points))
    data.vertices.foreach_set("co", points.ravel())
    data.loops.add(faces.size)
    data.loops.foreach_set("vertex_index", faces.ravel())
    data.polygons.add(len(faces))
    data.polygons.foreach_set("loop_start", np.arange(len(faces), dtype=np.int32) * faces.shape[1])
    data.polygons.foreach_set("use_smooth", np.full(len(faces), smooth))
    data.update(calc_edges=True)
    data.validate()
    data.materials.append(material)
    thing = bpy.data.objects.new("thing", data)
    bpy.context.collection.objects.link(thing)
    return thing


def grid_faces(rows, columns, closed_rows=False, closed_columns=False):
    i, j = np.meshgrid(np.arange(rows - (not closed_rows)), np.arange(columns - (not closed_columns)), indexing="ij")
    n, e = (i + 1) % rows, (j + 1) % columns
    return np.stack([i * columns + j, n * columns + j, n * columns + e, i * columns + e], -1).reshape(-1, 4)


def surface(points, material, closed_rows=False, closed_columns=False, thick=0.0, fine=0):
    rows, columns, _ = points.shape
    thing = mesh(points.reshape(-1, 3), grid_faces(rows, columns, closed_rows, closed_columns), material)
    if thick:
        solid = thing.modifiers.new("thick", "SOLIDIFY")
        solid.thickness, solid.offset = thick, 0
    if fine:
        thing.modifiers.new("fine", "SUBSURF").render_levels = fine
    return thing


def curve(points, count):
    """A smooth line through some points (Catmull-Rom)."""
    p = np.asarray(points, float)
    p = np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    t = np.linspace(0, len(p) - 3 - 1e-9, count)
    i, f = t.astype(int), (t % 1)[:, None]
    a, b, c, d = p[i], p[i + 1], p[i + 2], p[i + 3]
    return 0.5 * (2 * b + (c - a) * f + (2 * a - 5 * b + 4 * c - d) * f**2 + (3 * b - a - 3 * c + d) * f**3)


def lathe(profile, material, count=120, around=128, wobble=None, at=(0, 0, 0)):
    """Turned things. The profile is a list of (radius, height)."""
    line = curve(profile, count)
    angle = np.linspace(0, 2 * np.pi, around, endpoint=False)
    r, z = line[:, :1], line[:, 1:]
    shape = np.stack([r * np.cos(angle), r * np.sin(angle), z + 0 * angle], -1)
    if wobble:
        shape = wobble(shape, angle)
    return surface(shape + np.array(at), material, closed_columns=True)


def frames(line):
    """Directions along a line, and two across it that do not twist."""
    along = np.gradient(line, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True) + 1e-12
    side = np.zeros_like(along)
    first = np.cross(along[0], (0, 0, 1) if abs(along[0][2]) < 0.9 else (1, 0, 0))
    side[0] = first / np.linalg.norm(first)
    for k in range(1, len(line)):
        s = side[k - 1] - along[k] * np.dot(side[k - 1], along[k])
        side[k] = s / (np.linalg.norm(s) + 1e-12)
    return along, side, np.cross(along, side)


def tube_parts(line, radius, around=12, flat=1.0):
    _, side, up = frames(line)
    angle = np.linspace(0, 2 * np.pi, around, endpoint=False)
    r = np.broadcast_to(np.asarray(radius, float).reshape(-1, 1, 1), (len(line), 1, 1))
    ring = np.cos(angle)[None, :, None] * side[:, None] + flat * np.sin(angle)[None, :, None] * up[:, None]
    return (line[:, None] + r * ring).reshape(-1, 3), grid_faces(len(line), around, closed_columns=True)


def tube(line, radius, material, around=12, flat=1.0):
    return mesh(*tube_parts(np.asarray(line, float), radius, around, flat), material)


def together(parts, material, smooth=True):
    """Many small meshes as one."""
    points, faces, base = [], [], 0
    for p, f in parts:
        points.append(p)
        faces.append(f + base)
        base += len(p)
    return mesh(np.vstack(points), np.vstack(faces), material, smooth)


def many(points, faces, centres, axes, material, smooth=True):
    """One small shape set down many times: `axes` holds three scaled directions for each place."""
    placed = np.einsum("vk,nkd->nvd", points, axes) + centres[:, None]
    steps = (np.arange(len(centres)) * len(points))[:, None, None]
    return mesh(placed.reshape(-1, 3), (faces[None] + steps).reshape(-1, faces.shape[1]), material, smooth)


def ball(rings=8, around=10):
    v, u = np.linspace(0.001, np.pi - 0.001, rings), np.linspace(0, 2 * np.pi, around, endpoint=False)
    v, u = np.meshgrid(v, u, indexing="ij")
    points = np.stack([np.sin(v) * np.cos(u), np.sin(v) * np.sin(u), np.cos(v)], -1)
    return points.reshape(-1, 3), grid_faces(rings, around, closed_columns=True)


def box(at, size, material, bevel=0.004, turn=(0, 0, 0)):
    x, y, z = np.array(size) / 2
    points = [(a, b, c) for a in (-x, x) for b in (-y, y) for c in (-z, z)]
    faces = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
    thing = mesh(points, faces, material, smooth=False)
    thing.location, thing.rotation_euler = at, turn
    if bevel:
        edge = thing.modifiers.new("bevel", "BEVEL")
        edge.width, edge.segments = bevel, 3
    return thing


def move(things, at, turn=0.0, tilt=(0, 0), grow=1.0):
    for thing in things if isinstance(things, (list, tuple)) else [things]:
        thing.location, thing.rotation_euler, thing.scale = at, (*tilt, turn), (grow,) * 3
    return things


def rest(thing, height=0.0):
    """Lets a thing down until its lowest point touches."""
    bpy.context.view_layer.update()
    points = np.empty(len(thing.data.vertices) * 3, np.float32)
    thing.data.vertices.foreach_get("co", points)
    world = np.array(thing.matrix_world)
    low = (points.reshape(-1, 3) @ world[2, :3] + world[2, 3]).min()
    thing.location.z += height - low
    return thing


def waves(x, y, random, octaves=((3, 1.0), (7, 0.5), (15, 0.25))):
    """Soft unevenness over a plane, always the same for the same seed."""
    total = np.zeros_like(x)
    for rate, weight in octaves:
        for _ in range(4):
            a, phase = random.uniform(0, 2 * np.pi, 2)
            total += weight * np.sin(rate * (x * np.cos(a) + y * np.sin(a)) + phase) / 4
    return total


def wood(colour, rough=0.45, along="x", strength=1.0, haze=None):
    fine = {"x": (1.2, 26, 26), "y": (26, 1.2, 26), "z": (26, 26, 1.2)}[along]
    dark = tuple(c * (1 - 0.55 * strength) for c in colour)
    return matter(colour, rough, tint=dark, scale=3.2, stretch=fine, contrast=(0.38, 0.72), bump=0.0012 * strength,
                  bump_scale=5.0, bump_stretch=fine, haze=haze)


def painted(thing, colours):
    """A colour for each point, taken up by the material of the thing."""
    layer = thing.data.color_attributes.new("paint", "FLOAT_COLOR", "POINT")
    full = np.ones((len(colours), 4), np.float32)
    full[:, :3] = colours
    layer.data.foreach_set("color", full.ravel())
    tree = thing.data.materials[0].node_tree
    source = tree.nodes.new("ShaderNodeAttribute")
    source.attribute_name = "paint"
    tree.links.new(source.outputs["Color"], tree.nodes["Principled BSDF"].inputs["Base Color"])
    return thing


def fuzz(points, normals, material, random, count, length=0.003, width=0.00006):
    """Loose fibres standing off wool."""
    pick = random.integers(0, len(points), count)
    root, out = points[pick], normals[pick]
    lean = out + random.normal(0, 0.7, (count, 3))
    lean /= np.linalg.norm(lean, axis=1, keepdims=True)
    side = np.cross(lean, random.normal(0, 1, (count, 3)))
    side /= np.linalg.norm(side, axis=1, keepdims=True)
    reach = length * random.uniform(0.3, 1.0, (count, 1))
    curl = random.normal(0, 0.25, (count, 3)) * reach
    middle = root + lean * reach * 0.55 + curl * 0.3
    tip = root + lean * reach + curl
    parts = np.stack([root - side * width, root + side * width, middle + side * width * 0.8,
                      middle - side * width * 0.8, tip], 1)
    start = np.arange(count)[:, None] * 5
    return mesh(parts.reshape(-1, 3), np.vstack([start + [0, 1, 2], start + [0, 2, 3], start + [3, 2, 4]]), material)
