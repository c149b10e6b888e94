"""The plain words of the place, as its English readers get them."""

import re

from tools.place import ROOT

ENGLISH = ROOT / "crates" / "windflower" / "languages" / "en.ftl"
SENTENCES = dict(re.findall(r"^([a-z-]+) = (.+)$", ENGLISH.read_text(), re.M))
ABOUT_PICTURES = {sentence for key, sentence in SENTENCES.items() if key.startswith("picture-")}
NO_ROOM = (SENTENCES["refused-full-lede"], SENTENCES["refused-full-heading"])


def beginning(key):
    """A sentence up to its first blank to be filled."""
    return SENTENCES[key].split("{")[0].strip()


def is_kind(page, key):
    """One of the place's own pages, that says this sentence and whom one can talk to."""
    return page.kind.startswith("text/html") and page.says(SENTENCES[key]) and page.says(SENTENCES["support-heading"])
