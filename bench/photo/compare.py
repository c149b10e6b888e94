"""Ours beside sharp and vipsthumbnail: `compare.py EXAMPLES FILE`, where EXAMPLES holds our `renditions` and `quality`.
In turn, in one run, the same picture, the same sizes. CPU seconds and memory are what the system counts for each process."""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tools.figures import report

ROUNDS = 3
# Of one process, so that starting Node.js does not count for more than it does in a server.
TIMES = 4
STEPS = (320, 640, 1280, 1920)
HERE = Path(__file__).parent


def main(examples, file):
    with tempfile.TemporaryDirectory(prefix="windflower-photo-") as folder:
        ours, sharp, vips = (Path(folder, name) for name in ("ours", "sharp", "vips"))
        for one in (ours, sharp, vips):
            one.mkdir()
        rounds = [one_round(examples, file, ours, sharp, vips) for _ in range(ROUNDS)]
        far = run([examples / "quality", file, ours, sharp])[2].split()
    middle = {name: statistics.median(one[name] for one in rounds) for name in rounds[0]}
    for name, value in middle.items():
        print(f"  {name:<34} {value:9.3f}")
    print("  DSSIM and bytes of the four WebP: ours", *far[:2], "sharp", *far[2:])
    webp = statistics.median(one["ours, WebP, s"] / one["sharp, WebP, s"] for one in rounds)
    both = statistics.median(one["ours, WebP and JPEG, s"] / one["sharp, WebP and JPEG, s"] for one in rounds)
    memory = middle["ours, at most, MiB"] / middle["vipsthumbnail, at most, MiB"]
    report(
        [
            ("photo.webp_cpu_of_sharp", webp, "ratio", "<=", 0.8),
            # Nobody sees two hundredths.
            ("photo.webp_dssim_of_sharp", float(far[0]) / float(far[2]), "ratio", "<=", 1.0),
            ("photo.all_cpu_of_sharp", both, "ratio", "<=", 1.0),
            ("photo.memory_of_vipsthumbnail", memory, "ratio", "<=", 1.0),
        ]
    )


def one_round(examples, file, ours, sharp, vips):
    """Seconds for one picture, and the most memory."""
    all_seconds, _, said = run([examples / "renditions", file, ours, str(TIMES)])
    _, our_memory, _ = run([examples / "renditions", file, ours, "1"])
    node = ["node", HERE / "sharp.mjs", file, sharp]
    sharp_webp, _, _ = run([*node, "webp", str(TIMES)])
    sharp_both, sharp_memory, _ = run([*node, "both", str(TIMES)])
    made = [run(thumbnail(file, vips, step, ending)) for step in STEPS for ending in ("webp", "jpg")]
    return {
        "ours, WebP, s": (all_seconds - float(said)) / TIMES,
        "sharp, WebP, s": sharp_webp / TIMES,
        "ours, WebP and JPEG, s": all_seconds / TIMES,
        "sharp, WebP and JPEG, s": sharp_both / TIMES,
        "vipsthumbnail, WebP and JPEG, s": sum(seconds for seconds, _, _ in made),
        "ours, at most, MiB": our_memory,
        "sharp, at most, MiB": sharp_memory,
        "vipsthumbnail, at most, MiB": max(memory for _, memory, _ in made),
    }


def thumbnail(file, folder, step, ending):
    options = "[Q=80]" if ending == "webp" else "[Q=80,interlace,optimize_coding]"
    return ["vipsthumbnail", file, "--size", f"{step}x", "-o", f"{folder}/{step}.{ending}{options}"]


def run(command):
    """CPU seconds, the most memory in MiB, and what was said."""
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, text=True)
    said = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, said


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
