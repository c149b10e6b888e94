"""A keeper at her browser: what a person does in her box, through the real forms."""

import html
import re

from tools.browser import Browser, Unexpected, expect

STEWARD = {
    "name": "Rosehip",
    "mode": "family",
    "language": "en",
    "country": "GB",
    "leave_to": "https://weather.example/",
    "your_name": "Marta",
    "address": "marta@post.example",
    "password": "the kettle sings on tuesdays",
}
SCRIPT = {"Accept": "application/json"}


class Keeper(Browser):
    """Signed in, once she has opened the place."""

    def open_place(self, link=None):
        expect(self.post(link or self.server.welcome_link(), STEWARD), 303)
        return self

    def token(self):
        """Of her session; it stands in every form."""
        return self.get("/box/stories").hidden("token")

    def keep(self, files, token=None, script=False):
        """The form of the page of photographs, or what the script on that page sends."""
        form = {"token": token or self.token()}
        return self.post_files("/box/keepsakes", form, files, **(SCRIPT if script else {}))

    def pages(self, path):
        """A list that is longer than a page, page after page."""
        while path:
            page = expect(self.get(path), 200)
            yield page
            on = re.search(r'href="([^"]+)" rel="next"', page.text)
            path = on and html.unescape(on.group(1))

    def keepsakes(self):
        """(id, the name of its file) of each photograph of the album, in the order in which they came."""
        shot = r'name="keepsake" value="([0-9a-f-]{36})"'
        found = [id for page in self.pages("/box/keepsakes") for id in re.findall(shot, page.text)]
        return [(id, self.file_name(id)) for id in reversed(found)]

    def file_name(self, id):
        """It stands in the small print of the page of a photograph, and nowhere else."""
        page = expect(self.get(f"/box/keepsakes/{id}"), 200)
        return html.unescape(re.search(r"Kept whole as it came: (.*), \d+\.\d MB", page.text)[1])

    def begin_story(self, token=None):
        """The path of its writing room."""
        return expect(self.post("/box/stories", {"token": token or self.token()}), 303).location

    def save(self, room, fields, files=()):
        """The form of the writing room."""
        page = expect(self.get(room), 200)
        form = {"token": page.hidden("token"), "version": page.hidden("version"), "do": "save", **fields}
        return self.post_files(room, form, files)

    def answer(self, room, fields):
        """The form of what is asked before others read a story."""
        page = expect(self.get(f"{room}/before"), 200)
        form = {"token": page.hidden("token"), "answers": page.hidden("answers"), "do": "save", **fields}
        return self.post_files(f"{room}/before", form)

    def uncover(self, room):
        """Every photograph of a story open and described."""
        slots = expect(self.get(room), 200).all('id="picture-')
        captions = {f"caption-{slot}": "What was on the sill that week" for slot in slots}
        described = {f"description-{slot}": "A thing in the light of a window" for slot in slots}
        return self.save(room, captions | described)

    def show_now(self, room):
        """Shows a story to anyone at once."""
        token = expect(self.get(f"{room}/preview"), 200).hidden("token")
        return self.post(f"{room}/audience", {"token": token, "audience": "anyone", "when": "now"})

    def address_of(self, room):
        """Where readers find a story that is shown."""
        shown = rf'<a href="{room}".*?</li>'
        items = (re.search(shown, page.text, re.S) for page in self.pages("/box/stories"))
        item = next(filter(None, items), None)
        address = item and re.search(r'href="(/s/[a-z2-7]+)"', item.group())
        if not address:
            raise Unexpected(f"{room} is not shown")
        return address.group(1)

    def tell_story(self, words, files):
        """Writes a story with photographs, shows it to anyone now, and answers with its address."""
        room = self.begin_story()
        form = {"title": "A little flat of F", "pen_name": "M.", "language": "en", "words": words}
        expect(self.save(room, form, files), 303)
        expect(self.uncover(room), 303)
        expect(self.show_now(room), 303)
        return self.address_of(room)


def outcomes(page):
    """(file name, whether it is kept, sentence), from the list that says what came of each photograph."""
    rows = re.findall(r'<li class="up( err)?"><div><b dir="auto">(.*?)</b>(.*?)</div></li>', page.text, re.S)
    for wrong, name, rest in rows:
        yield html.unescape(name), not wrong, html.unescape(re.sub(r"<[^>]+>", "", rest)).strip()
