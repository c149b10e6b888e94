"""Forms that are longer than their fields, and requests that no page of the place makes: each has to be answered by a
kind page with the right status, and whatever was typed has to be in it."""

from sentences import beginning, is_kind
from tools.browser import Browser
from tools.keeper import SCRIPT, STEWARD

# Longer than any field takes, and shorter than any form.
LONG = "It was windy on that day. " * 8_000 + "It was."
# Longer than any field of a form of a few lines, and no large form.
LINES = LONG[:20_000]
NOT_HERE, NOT_HERS, LARGE = "refused-heading", "refused-form-heading", "refused-large-heading"
# What was typed for a story comes back, whoever sent it.
GIVEN_BACK, OTHER_SESSION = "given-back-title", "write-other-session"
MORE_THAN_A_FORM = "x" * 5_000_000


class Forms:
    """Says of each answer what is unkind in it."""

    def __init__(self, place, faults):
        self.place, self.faults, self.answers = place, faults, 0

    def typed_again(self, what, page, typed):
        """422, and in each field what was typed."""
        self.answers += 1
        lost = [name for name, text in typed.items() if page.field(name) != text]
        if page.status != 422 or lost:
            self.faults.add("unkind_answers", f"{what}: {page.status}, not in the form any more: {lost}")

    def kind(self, what, page, status, sentence):
        self.answers += 1
        if page.status != status or not is_kind(page, sentence):
            told = page.text[:80] if "html" not in page.kind else page.kind
            self.faults.add("unkind_answers", f"{what}: {page.status} instead of {status}, {told!r}")

    def welcome(self, link):
        """Each field of the welcome page too long, all the others still there."""
        stranger = Browser(self.place)
        for name in ("name", "leave_to", "your_name", "address"):
            typed = {**STEWARD, name: f"https://{LONG[:2000]}" if name == "leave_to" else LINES}
            fields = {key: typed[key] for key in ("name", "leave_to", "your_name", "address")}
            self.typed_again(f"welcome with a long {name}", stranger.post(link, typed), fields)
        page = stranger.post(link, {**STEWARD, "password": LINES})
        self.typed_again("welcome with a long password", page, {"name": STEWARD["name"]})

    def too_long(self, keeper, room, keepsake):
        stranger = Browser(self.place)
        self.typed_again("sign-in", stranger.post("/sign-in", {"address": LINES, "password": LINES}), {"address": LINES})
        token = keeper.token()
        for name in ("title", "description", "credit"):
            typed = {"title": "Hat", "description": "A hat", "credit": "M.", name: LONG}
            page = keeper.post(f"/box/keepsakes/{keepsake}", {"token": token, **typed})
            self.typed_again(f"a photograph's long {name}", page, typed)
        before = keeper.get(room).field("words")
        self.story(keeper, room)
        if keeper.get(room).field("words") != before:
            self.faults.add("unkind_answers", "a story's words changed by a form that came back")

    def story(self, keeper, room):
        [slot, *_] = keeper.get(room).all('id="picture-')
        own = [f"{name}-{slot}" for name in ("caption", "description", "credit", "cover")]
        for name in ("title", "words", *own):
            typed = {"title": "Hat", "words": "It was windy.", name: LONG}
            self.typed_again(f"a story's long {name}", keeper.save(room, typed), typed)
        for name in ("opening", "own_note", "pen_name_new", "name", "preferred_own"):
            typed = {name: LONG}
            self.typed_again(f"a story's long {name}", keeper.answer(room, typed), typed)
        page = keeper.get(room)
        form = {"token": page.hidden("token"), "version": page.hidden("version"), "words": LONG}
        page = keeper.post(f"{room}/save", form, **SCRIPT)
        self.answers += 1
        if page.status != 422 or beginning("form-long") not in page.text:
            self.faults.add("unkind_answers", f"a story saved by the script: {page.status} {page.text[:80]}")

    def elsewhere(self, keeper, room, address):
        """Addresses, methods and forms that no page of the place leads to."""
        stranger, token = Browser(self.place), keeper.token()
        for path in ("/nowhere", "/s/nothing", "/p/nothing/640.webp", "/help/ZZ", "/welcome/x", "/../etc"):
            self.kind(path, stranger.get(path), 404, NOT_HERE)
        for path in ("/help/%FF", "/s/%FF", "/s/%00", "/p/%00/640.webp", "/sign-in/%FF", "/assets/%FF/x"):
            self.kind(path, stranger.get(path), 404, NOT_HERE)
        hers = [f"/box/{noun}/{id}" for noun in ("keepsakes", "stories") for id in ("%FF", "%00")]
        for path in (f"{room}/nothing", *hers):
            self.kind(path, keeper.get(path), 404, NOT_HERE)
        # A question that makes no sense may be left unheard, but not be answered in the words of a machine.
        for path in ("/sign-in?back=%FF", "/sign-in?back=a&back=b", f"{address}?show=%FF&show=x"):
            page = stranger.get(path)
            unheard = page.status == 200
            self.kind(path, page, 200 if unheard else 404, "support-heading" if unheard else NOT_HERE)
        for method, path in (("DELETE", "/stories"), ("PUT", room), ("GET", f"{room}/withdrawal"), ("BREW", "/")):
            self.kind(f"{method} {path}", keeper.send(method, path, []), 405, NOT_HERE)
        self.foreign(keeper, room, token)

    def foreign(self, keeper, room, token):
        for path in ("/box/stories", f"{room}/save", f"{room}/withdrawal", "/sign-out"):
            self.kind(f"{path} with a foreign token", keeper.post(path, {"token": "x" * 43}, **SCRIPT), 403, NOT_HERS)
        for path, sentence in ((room, OTHER_SESSION), ("/box/keepsakes", NOT_HERS)):
            self.kind(f"{path} with a foreign token", keeper.post_files(path, {"token": "x"}), 403, sentence)
            self.kind(f"{path} without parts", keeper.post(path, {"token": token}), 403, NOT_HERS)
        page = keeper.post("/box/stories", {"token": token}, Sec_Fetch_Site="cross-site")
        self.kind("a form on another site", page, 403, NOT_HERS)
        page = keeper.post("/box/stories", {"token": token, "x": MORE_THAN_A_FORM})
        self.kind("a form of many megabytes", page, 413, LARGE)
        self.kind("a save of many megabytes", keeper.save(room, {"words": MORE_THAN_A_FORM}), 413, LARGE)

    def old_session(self, keeper, room):
        """Signed out in another window: she is led to sign in, and nothing of hers has changed."""
        other, token = keeper.twin(), keeper.token()
        before = keeper.get(room).field("words")
        keeper.post("/sign-out", {"token": token})
        form = {"token": token, "version": "1", "words": "Words of a window that was open for long."}
        for what, page in (
            ("a page", other.get(room)),
            ("a save by the script", other.post(f"{room}/save", form, **SCRIPT)),
            ("beginning a story", other.post("/box/stories", form)),
        ):
            self.answers += 1
            if page.status != 303 or not page.location.startswith("/sign-in"):
                self.faults.add("unkind_answers", f"{what} in an old session: {page.status} {page.location}")
        page = other.post_files(room, form)
        self.kind("a save in an old session", page, 403, GIVEN_BACK)
        if page.field("words") != form["words"]:
            self.faults.add("unkind_answers", "the words of a save in an old session are gone")
        keeper.post("/sign-in", {"address": STEWARD["address"], "password": STEWARD["password"]})
        if keeper.get(room).field("words") != before:
            self.faults.add("unkind_answers", "an old session changed a story")
