"""The disk fills up while a keeper keeps and writes: the answer says so, nothing half is kept, her words come back,
readers notice nothing, she can still take back and remove, and with room again all works as before."""

import tempfile
from pathlib import Path

from disk import MIB, Disk, go_inside
from pictures import Album, draw, told_apart
from reader import Reader
from sentences import NO_ROOM
from tools.browser import Browser, File, expect
from tools.figures import Faults, report
from tools.keeper import SCRIPT, STEWARD, Keeper, outcomes
from tools.place import Place
from tools.process import end_on_signals, wait_for

KIB = 1024
# How much room is left when the form is sent, for an original of so many bytes and its renditions.
MOMENTS = {
    "before the original": lambda original, renditions: 0,
    "in the middle of the original": lambda original, renditions: original // 2,
    "right after the original": lambda original, renditions: original + 24 * KIB,
    "at the last rendition": lambda original, renditions: original + renditions - 24 * KIB,
}
BACK_WITHIN = 10
KINDS = (
    "unclear_answers", "half_kept", "room_not_given_back", "words_lost", "refused_narrowing", "refused_entering",
    "readers_troubled",
)


def main():
    end_on_signals()
    go_inside()
    with tempfile.TemporaryDirectory(prefix="windflower-full-") as name:
        folder = Path(name)
        with Disk(folder / "disk", 48 * MIB) as disk, Place(folder, data=disk.folder / "data") as place:
            run = Run(disk, place)
            with Reader(place.host, ["/stories", *run.public]) as reader:
                run.all()
                reads, bad, _ = reader.saw()
    if bad:
        run.faults.add("readers_troubled", f"{bad} of {reads} pages were not answered with 200")
    report([
        ("full.moments", run.moments, "times", ">=", 8),
        ("full.pages_read", reads, "pages", ">=", 100),
        *run.faults.figures("full"),
        ("full.slowest_recovery_s", max(run.recoveries), "s", "<", BACK_WITHIN),
    ])


class Run:
    """One place on one disk."""

    def __init__(self, disk, place):
        self.disk, self.place = disk, place
        self.faults, self.album = Faults(*KINDS), Album(1, ((320, 240),))
        self.keeper, self.stranger = Keeper(place).open_place(), Browser(place)
        story = self.keeper.tell_story("It was windy.\n\nAnd then it was not.", [self.album.next(), self.album.next()])
        page = expect(self.stranger.get(story), 200)
        self.public = [story, *(f"/p/{one}" for one in page.all('src="/p/'))]
        self.large, self.number = draw("jpeg", 2000, 1500), 0
        self.moments, self.recoveries = 0, []
        before = self.bytes_of_pictures()
        expect(self.keeper.keep([self.next_large()]), 303)
        # Of pictures only: the log of the database may hold room from before.
        self.renditions = self.bytes_of_pictures() - before - len(self.large)

    def all(self):
        for script in (False, True):
            for moment, room in MOMENTS.items():
                self.photograph(moment, room, script)
        self.several()
        self.writing()
        self.narrowing()

    def bytes_of_pictures(self):
        return sum(path.stat().st_size for path in self.place.pictures())

    def next_large(self):
        self.number += 1
        return File(f"large {self.number}.jpg", told_apart("jpeg", self.large, self.number))

    def photograph(self, moment, room, script):
        """One photograph for which there is not enough room, and once more when there is."""
        what = f"{moment}, {'with' if script else 'without'} script"
        before, bytes_before, file = self.keeper.keepsakes(), self.bytes_of_pictures(), self.next_large()
        self.disk.leave(room(len(self.large), self.renditions))
        page = self.keeper.keep([file], script=script)
        print(f"{what}: {page.status} after {page.seconds:.2f} s", flush=True)
        self.says_full(page, what)
        self.moments += 1
        if self.keeper.keepsakes() != before:
            self.faults.add("half_kept", f"{what}: the photograph is listed")
        self.blobs(what)
        self.disk.give_back()
        # Of pictures only: the database keeps the room it once took for its log and writes there again.
        missing = self.bytes_of_pictures() - bytes_before
        if missing > 0:
            self.faults.add("room_not_given_back", f"{what}: {missing // KIB} KiB stay taken by what was not kept")
        self.recover(what, lambda: self.keeper.keep([file], script=script).status in (200, 303))
        self.remove(dict(map(reversed, self.keeper.keepsakes()))[file.name])

    def says_full(self, page, what):
        if page.status not in (422, 507, 200) or not any(map(page.says, NO_ROOM)):
            self.faults.add("unclear_answers", f"{what}: answered {page.status} without saying that the disk is full")

    def blobs(self, what):
        lost, stray = self.place.lost_and_stray()
        if lost or stray:
            self.faults.add("half_kept", f"{what}: lost {lost}, unknown {stray}")
        if not self.place.is_alive():
            raise SystemExit(f"{what}: the place has ended: {self.place.end_of_log()}")

    def recover(self, what, works):
        """With room again it has to work, and nobody starts anything anew."""
        seconds = wait_for(works, BACK_WITHIN * 2)
        self.recoveries.append(BACK_WITHIN * 2 if seconds is None else seconds)
        if seconds is None:
            print(f"{what}: it does not work again. {self.place.end_of_log()}")

    def remove(self, id):
        token = self.keeper.token()
        for step in ("away", "remove"):
            expect(self.keeper.post(f"/box/keepsakes/{id}/{step}", {"token": token}), 303)

    def several(self):
        """One fits and the next does not: of each the answer has to say what is true."""
        small, large = self.album.next(), self.next_large()
        self.disk.leave(1536 * KIB)
        page = self.keeper.keep([small, large])
        self.disk.give_back()
        listed = {name for _, name in self.keeper.keepsakes()}
        said_kept = {name for name, kept, _ in outcomes(page) if kept}
        print(f"two in one form: {page.status}, kept {sorted(listed & {small.name, large.name})}", flush=True)
        self.says_full(page, "two in one form")
        for name in (listed & {small.name, large.name}) ^ said_kept:
            self.faults.add("unclear_answers", f"two in one form: the answer says of {name} what is not true")
        self.blobs("two in one form")

    def writing(self):
        """Long words until they no longer fit; then they have to come back, and the script has to be told."""
        room, saved, token = self.keeper.begin_story(), "", self.keeper.token()
        self.disk.leave(0)
        for number in range(100):
            # A story of its own each time, as long as one can be begun: over the same one there is room again and again.
            begun = self.keeper.post("/box/stories", {"token": token})
            room, saved = (begun.location, "") if begun.status == 303 else (room, saved)
            words = f"Number {number}. " + "It was windy on that day. " * 7_000
            page = self.keeper.save(room, {"title": "Windy", "words": words})
            if page.status != 303:
                break
            saved = words
        print(f"words: {page.status} after {number} saves on the full disk", flush=True)
        self.says_full(page, "a save")
        if page.status != 303 and page.field("words") != words:
            self.faults.add("words_lost", f"the words of a save are not in the page that was answered ({page.status})")
        there = self.keeper.get(room)
        if there.field("words") != saved:
            self.faults.add("words_lost", "the words that were saved before are not there")
        form = {"token": there.hidden("token"), "version": there.hidden("version"), "words": words}
        self.says_full(self.keeper.post(f"{room}/save", form, **SCRIPT), "a save by the script")
        self.disk.give_back()
        self.recover("a save", lambda: self.keeper.save(room, {"words": words}).status == 303)
        self.blobs("a save")

    def narrowing(self):
        """What makes less, or shows less, is not refused on a full disk."""
        token, (gone, away) = self.keeper.token(), [id for id, _ in self.keeper.keepsakes()[-2:]]
        room = self.keeper.begin_story()
        expect(self.keeper.save(room, {"words": "Nobody else should read this."}), 303)
        expect(self.keeper.show_now(room), 303)
        address = self.keeper.address_of(room)
        expect(self.keeper.post(f"/box/keepsakes/{gone}/away", {"token": token}), 303)
        self.fill_for_good()
        self.sign_in()
        self.narrow("taking a story back", f"{room}/withdrawal", token)
        self.narrow("putting a photograph away", f"/box/keepsakes/{away}/away", token)
        self.narrow("removing a photograph", f"/box/keepsakes/{gone}/remove", token)
        if self.stranger.get(address).status != 404:
            self.faults.add("refused_narrowing", "the story that was taken back still answers")
        self.disk.give_back()
        self.recover("a save", lambda: self.keeper.save(room, {"words": "It is calm."}).status == 303)
        self.recover("a photograph", lambda: self.keeper.keep([self.next_large()]).status == 303)
        self.blobs("with room again")
        if self.place.rows("PRAGMA integrity_check") != [("ok",)]:
            self.faults.add("half_kept", "the database is damaged")

    def fill_for_good(self):
        """Also the room that the database's own files hold in reserve: until not one more story can be begun."""
        self.disk.leave(0)
        token = self.keeper.token()
        while self.keeper.post("/box/stories", {"token": token}).status == 303:
            pass

    def sign_in(self):
        """Who cannot sign in cannot take anything back."""
        browser = Browser(self.place)
        page = browser.post("/sign-in", {"address": STEWARD["address"], "password": STEWARD["password"]})
        box = browser.get("/box")
        print(f"signing in: {page.status}, the box {box.status}, with {self.disk.room()} bytes left", flush=True)
        if (page.status, box.status) != (303, 200):
            self.faults.add("refused_entering", f"signing in is answered with {page.status}, the box with {box.status}")

    def narrow(self, what, path, token):
        page = self.keeper.post(path, {"token": token})
        print(f"{what}: {page.status} with {self.disk.room()} bytes left", flush=True)
        if page.status != 303:
            self.faults.add("refused_narrowing", f"{what} is answered with {page.status}")


if __name__ == "__main__":
    main()
