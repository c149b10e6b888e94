"""The words and photographs of the story that is measured."""

import tomllib

from tools.browser import File
from tools.place import ROOT

DEMO = ROOT / "crates" / "windflower" / "demo"
PICTURES = ["candle", "chair-by-a-window", "cup-on-a-sill", "folded-blanket", "gate-in-fog", "knitted-socks"]


def demo_words(most):
    """The longest invented story, without its pictures, up to so many words."""
    stories = [tomllib.loads(file.read_text())["words"] for file in (DEMO / "stories").glob("*.toml")]
    kept, count = [], 0
    for paragraph in max(stories, key=len).split("\n\n"):
        count += len(paragraph.split())
        if count > most:
            break
        if not paragraph.startswith("[["):
            kept.append(paragraph)
    return "\n\n".join(kept)


def demo_pictures():
    """Six pictures that go with it."""
    return [File(f"{name}.jpg", (DEMO / "pictures" / f"{name}.jpg").read_bytes()) for name in PICTURES]
