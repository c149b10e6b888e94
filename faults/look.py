"""What is there after the place came back, held against what the keeper had been told."""

import html
import http.client
import random
import re

from sentences import SENTENCES
from tools.browser import Browser, Unexpected

# Of what was settled in earlier turns, so many are looked at again; at the end all are.
AGAIN = 10


class Look:
    """One look at everything, as the keeper and as a stranger. What is found is settled: it may not go any more."""

    def __init__(self, place, mix, faults, seed):
        self.names = {}
        self.place, self.mix, self.faults = place, mix, faults
        self.keeper, self.stranger = mix.keeper, Browser(place)
        self.random = random.Random(seed)

    def at(self, everything=False):
        self.files()
        self.keepsakes(everything)
        self.stories(everything)

    def files(self):
        # PostgreSQL is not killed, and looks after itself.
        if not self.place.database and (found := self.place.rows("PRAGMA integrity_check")) != [("ok",)]:
            self.faults.add("lost", f"integrity_check says {found[:3]}")
        lost, stray = self.place.lost_and_stray()
        for name in lost:
            self.faults.add("lost", f"a row names the blob {name}, and it is not there")
        for name in stray:
            self.faults.add("stray_files", f"nobody knows {name}")

    def keepsakes(self, everything):
        listed = {}
        for id, name in self.keeper.keepsakes():
            if name in listed or name not in self.mix.sent:
                self.faults.add("half_visible", f"{name} is listed twice or was never sent")
            listed[name] = id
        for name in self.mix.acknowledged - set(listed):
            self.faults.add("lost", f"the photograph {name} was acknowledged and is not listed")
        self.mix.acknowledged |= set(listed)
        for name in self.chosen(listed, everything):
            self.keepsake(name, listed[name])

    def chosen(self, all, everything):
        fresh = [one for one in all if everything or one in self.mix.touched]
        old = [one for one in all if one not in fresh] if not everything else []
        return fresh + self.random.sample(old, min(AGAIN, len(old)))

    def keepsake(self, name, id):
        status, original = fetch(self.keeper, f"/box/keepsakes/{id}/original")
        if status != 200 or original != self.mix.sent[name]:
            self.faults.add("lost", f"the original of {name} is not what was sent ({status})")
        self.pictures(self.keeper, f"/box/keepsakes/{id}", name)

    def pictures(self, browser, path, what):
        """Every rendition that a page names must be there, whole."""
        page = browser.get(path)
        sets = re.findall(r'srcset="([^"]+)"', page.text)
        addresses = [one.split()[0] for named in sets for one in named.split(", ")]
        # What a worker could not make because a call of its own failed is kept, said so, and made later.
        if page.status == 200 and not addresses and page.says(SENTENCES["picture-only-kept"]):
            return
        if page.status != 200 or not addresses:
            self.faults.add("half_visible", f"{what} shows no picture ({page.status})")
        for address in dict.fromkeys(addresses):
            status, picture = fetch(browser, address)
            if status != 200 or not is_whole(picture):
                self.faults.add("half_visible", f"{what}: {address} is not a whole picture ({status})")

    def stories(self, everything):
        links = [re.findall(r'<a href="(/box/stories/[0-9a-f-]{36})"', page.text) for page in self.keeper.pages("/box/stories")]
        listed = set(sum(links, []))
        for story in self.mix.stories:
            if story.room not in listed:
                self.faults.add("lost", f"{story.room} was begun and is not listed")
        for story in self.chosen([one for one in self.mix.stories if one.room in listed], everything):
            self.words(story)
            self.audience(story)

    def words(self, story):
        page = self.keeper.get(story.room)
        found = page.field("words")
        number = story.sent.index(found) if found in story.sent else -1
        if page.status != 200 or number < story.acknowledged:
            self.faults.add("lost", f"{story.room} holds words {number}, acknowledged were {story.acknowledged}")
        else:
            story.acknowledged = number
        # The room names none of them by its file; the page of each photograph does.
        placed = re.findall(r'data-keepsake="([0-9a-f-]{36})"', page.text)
        named = {self.names.get(id) or self.names.setdefault(id, self.keeper.file_name(id)) for id in placed}
        for name in story.pictures - named:
            self.faults.add("lost", f"{story.room} was said to hold {name} and does not")
        story.pictures |= named

    def audience(self, story):
        """A story taken back answers nobody; one that is shown is shown whole."""
        if story.address is None and story.shown is not False:
            story.address = self.address(story)
        if story.address is None:
            if story.shown:
                self.faults.add("lost", f"{story.room} was shown and has no address")
            story.shown = False
            return
        status = self.stranger.get(story.address).status
        if status != 200 and status != 404 or story.shown not in (None, status == 200):
            wanted = "shown" if story.shown else "taken back"
            self.faults.add("lost", f"{story.address} was {wanted} and answers {status}")
        story.shown = status == 200
        if story.shown:
            self.shown(story)

    def address(self, story):
        try:
            return self.keeper.address_of(story.room)
        except Unexpected:
            return None

    def shown(self, story):
        page = self.stranger.get(f"{story.address}/open")
        figures = page.text.count("<figure")
        if story.shown_with:
            words, pictures = story.shown_with
            if not page.says(words.strip()):
                self.faults.add("lost", f"{story.address} does not show the words it was shown with")
            if figures != pictures:
                self.faults.add("half_visible", f"{story.address} shows {figures} pictures of {pictures}")
        if figures:
            self.pictures(self.stranger, f"{story.address}/open", story.address)


def fetch(browser, path):
    """Status and bytes; an answer that breaks off, as for a damaged file, is no answer."""
    try:
        page = browser.get(path)
    except http.client.HTTPException as broken:
        return 0, repr(broken).encode()
    return page.status, page.bytes


def is_whole(picture):
    if picture.startswith(b"RIFF"):
        return int.from_bytes(picture[4:8], "little") + 8 == len(picture)
    return picture.startswith(b"\xff\xd8") and picture.endswith(b"\xff\xd9")
