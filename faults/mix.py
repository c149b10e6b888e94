"""What one keeper does in several windows at once until the place is gone, and what she was told of it.

Only what was told counts: `sent` is what may have been kept, `acknowledged` what must have been."""

import http.client
import random
import threading

from tools.browser import Unexpected, expect
from tools.keeper import SCRIPT

GONE = (OSError, http.client.HTTPException)


class Story:
    """One story, written by one window only."""

    def __init__(self, room, window):
        self.room, self.window, self.address = room, window, None
        # Words that were sent, oldest first; those before `acknowledged` may be gone, all after it may be there.
        self.sent, self.acknowledged = [""], 0
        self.pictures = set()
        # Whether readers see it, and with which words and how many pictures; None while that is not told yet.
        self.shown, self.shown_with = False, None


class Mix:
    """Windows of one keeper, each a thread that does one thing after the other."""

    def __init__(self, keeper, album, faults, seed):
        self.keeper, self.album, self.faults, self.seed = keeper, album, faults, seed
        self.sent, self.acknowledged, self.stories = {}, set(), []
        # How often she was told so.
        self.keeps = self.saves = 0
        # What was touched since the last kill: names of photographs, and stories.
        self.touched = set()
        self.over = threading.Event()
        # Set the moment before the power fails: an answer that comes later never reached anybody.
        self.cut = threading.Event()
        self.token = keeper.token()

    def start(self, turn):
        self.over.clear()
        self.cut.clear()
        self.touched.clear()
        works = (self.keep_several, self.keep_one, self.write, self.write)
        self.windows = [
            threading.Thread(target=self.work, args=(work, number, f"{self.seed} {turn} {number}"))
            for number, work in enumerate(works)
        ]
        for window in self.windows:
            window.start()

    def end(self):
        """Once the place is gone."""
        for window in self.windows:
            window.join()

    def work(self, work, number, seed):
        window, chance = self.keeper.twin(), random.Random(seed)
        window.number = number
        window.send = self.until_the_cut(window.send)
        try:
            while not self.over.is_set():
                work(window, chance)
        except GONE as error:
            if not self.over.is_set():
                self.faults.add("unexpected_answers", f"the place broke off while it ran: {error!r}")
        except Unexpected as error:
            # A place whose disk is gone may refuse; it may not say that it kept something.
            if not self.over.is_set():
                self.faults.add("unexpected_answers", str(error))

    def until_the_cut(self, send):
        def sending(*request):
            page = send(*request)
            if self.cut.is_set():
                raise ConnectionResetError("the power is gone")
            return page

        return sending

    def photographs(self, count):
        files = [self.album.next() for _ in range(count)]
        self.sent.update({file.name: file.pieces[0] for file in files})
        self.touched.update(file.name for file in files)
        return files

    def keep_several(self, window, chance):
        """Several in one form, without script."""
        files = self.photographs(chance.randint(2, 4))
        expect(window.keep(files, self.token), 303)
        self.kept(files)

    def keep_one(self, window, _):
        """One after the other, as the script sends them."""
        [file] = self.photographs(1)
        page = expect(window.keep([file], self.token, script=True), 200)
        if '"kept":true' not in page.text:
            raise Unexpected(f"{file.name} was not kept: {page.text}")
        self.kept([file])

    def write(self, window, chance):
        """Begins a story or goes on with one; saves, photographs, shows, takes back."""
        mine = [story for story in self.stories if story.window == window.number]
        if not mine or chance.random() < 0.15:
            story = Story(window.begin_story(self.token), window.number)
            self.stories.append(story)
        else:
            story = chance.choice(mine)
        self.touched.add(story)
        step = chance.choices((self.save, self.type_on, self.add, self.show, self.take_back), (3, 4, 2, 2, 1))[0]
        step(window, story, chance)

    def save(self, window, story, chance):
        number, words = self.new_words(story)
        page = window.save(story.room, {"title": f"On the sill {number}", "words": words})
        self.saved(page, 303, story, number)

    def type_on(self, window, story, chance):
        """What the script saves while she types."""
        page = expect(window.get(story.room), 200)
        token, version = page.hidden("token"), page.hidden("version")
        for _ in range(chance.randint(1, 5)):
            number, words = self.new_words(story)
            form = {"token": token, "version": version, "words": words}
            page = window.post(f"{story.room}/save", form, **SCRIPT)
            self.saved(page, 200, story, number)
            version = page.text.split('"version":')[1].split(",")[0]

    def add(self, window, story, chance):
        """Photographs and words in one form."""
        number, words = self.new_words(story)
        files = self.photographs(chance.randint(1, 2))
        page = window.save(story.room, {"words": words, "do": "add"}, files)
        self.saved(page, 303, story, number)
        self.kept(files)
        story.pictures.update(file.name for file in files)

    def show(self, window, story, _):
        expect(window.uncover(story.room), 303)
        story.shown = story.shown_with = None
        expect(window.show_now(story.room), 303)
        story.shown, story.shown_with = True, (story.sent[story.acknowledged], len(story.pictures))
        story.address = story.address or window.address_of(story.room)

    def take_back(self, window, story, _):
        if not story.shown:
            return
        story.shown = None
        expect(window.post(f"{story.room}/withdrawal", {"token": self.token}), 303)
        story.shown = False

    def new_words(self, story):
        number = len(story.sent)
        whose = story.room.rsplit("-", 1)[1]
        words = f"What I wrote as number {number} of {whose}. " + "It was windy. " * (number % 90)
        story.sent.append(words)
        return number, words

    def kept(self, files):
        self.acknowledged.update(file.name for file in files)
        self.keeps += len(files)

    def saved(self, page, status, story, number):
        expect(page, status)
        story.acknowledged = number
        self.saves += 1
