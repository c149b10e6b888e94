"""Somebody with a browser: a jar of cookies, forms, and no script."""

import html
import http.client
import re
import time
import urllib.parse

EDGE = "the-edge-of-a-part-4b1d"
FORM = "application/x-www-form-urlencoded"


class Page:
    """What came back, and how long after the last byte was sent, or after the server took no more."""

    def __init__(self, response, sent_at):
        self.status = response.status
        self.headers = response.getheaders()
        self.location = response.getheader("Location", "")
        self.kind = response.getheader("Content-Type", "")
        self.bytes = response.read()
        self.seconds = time.monotonic() - sent_at

    @property
    def text(self):
        return self.bytes.decode("utf-8", "replace")

    def all(self, before):
        """Every value between `before` and the next quote."""
        return re.findall(re.escape(before) + r'([^"?# ]*)', self.text)

    def hidden(self, name):
        """The value of the first hidden field of this name."""
        found = self.all(f'name="{name}" value="')
        if not found:
            raise Unexpected(f"a page without the field {name}, answered with {self.status}")
        return found[0]

    def field(self, name):
        """What stands in a field for text."""
        area = re.search(rf'<textarea[^>]* name="{name}"[^>]*>(.*?)</textarea>', self.text, re.S)
        line = re.search(rf'<input[^>]* name="{name}" value="([^"]*)"', self.text)
        found = area or line
        return html.unescape(found.group(1)) if found else None

    def says(self, sentence):
        return sentence in html.unescape(self.text)


class Unexpected(Exception):
    """An answer that a person would not get."""


class File:
    """A file of a form; its body is bytes, or a list of pieces so that a large one need not be in memory."""

    def __init__(self, name, body, field="photographs"):
        self.name, self.field = name, field
        self.pieces = [body] if isinstance(body, bytes) else body


class Browser:
    """One person's browser on one server, which may come back at another port."""

    def __init__(self, server, cookies=None):
        self.server, self.cookies = server, dict(cookies or {})

    def twin(self):
        """Another window of the same browser, for another thread."""
        return type(self)(self.server, self.cookies)

    def get(self, path, **headers):
        return self.send("GET", path, [], headers)

    def post(self, path, form, **headers):
        return self.send("POST", path, [urllib.parse.urlencode(form).encode()], {"Content_Type": FORM, **headers})

    def post_files(self, path, form, files=(), **headers):
        """A form with `File`s: its fields first, as pages of the place do it."""
        kind = f"multipart/form-data; boundary={EDGE}"
        return self.send("POST", path, list(parts(form, files)), {"Content_Type": kind, **headers})

    def send(self, method, path, pieces, headers=None):
        """One request on a connection of its own. An answer that comes before everything was sent is read as well."""
        connection = http.client.HTTPConnection(self.server.host, timeout=120)
        try:
            connection.putrequest(method, path, skip_accept_encoding=True)
            for name, value in self.all_headers(headers or {}, method, pieces):
                connection.putheader(name, value)
            connection.endheaders()
            try:
                for piece in pieces:
                    connection.send(piece)
            except (BrokenPipeError, ConnectionResetError):
                pass
            sent_at = time.monotonic()
            response = connection.getresponse()
            self.take_cookies(response)
            return Page(response, sent_at)
        finally:
            connection.close()

    def all_headers(self, headers, method, pieces):
        yield from ((name.replace("_", "-"), value) for name, value in headers.items())
        if self.cookies:
            yield "Cookie", "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if method not in ("GET", "HEAD"):
            yield "Content-Length", str(sum(map(len, pieces)))

    def take_cookies(self, response):
        for line in response.msg.get_all("Set-Cookie", []):
            name, value = line.split(";")[0].split("=", 1)
            if value:
                self.cookies[name] = value
            else:
                self.cookies.pop(name, None)


def parts(form, files):
    """The pieces of a form with files."""
    head = f'--{EDGE}\r\nContent-Disposition: form-data; name="'
    for name, text in form.items():
        yield f'{head}{name}"\r\n\r\n{text}\r\n'.encode()
    for file in files:
        yield f'{head}{file.field}"; filename="{file.name}"\r\nContent-Type: image/jpeg\r\n\r\n'.encode()
        yield from file.pieces
        yield b"\r\n"
    yield f"--{EDGE}--\r\n".encode()


def expect(page, *statuses):
    if page.status not in statuses:
        raise Unexpected(f"answered {page.status} instead of {statuses}: {page.text[:300]}")
    return page
