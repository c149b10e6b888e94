"""Files, forms and addresses that mean no good: each is answered within two seconds in plain words, the photographs
beside it are kept, and neither the memory of the place nor its readers notice."""

import json
import tempfile
import threading

import bad_pictures
from bad_forms import Forms
from pictures import Album
from reader import Reader
from sentences import ABOUT_PICTURES
from tools.browser import File, expect
from tools.figures import Faults, report
from tools.keeper import Keeper, outcomes
from tools.place import Place
from tools.process import MIB, end_on_signals

AT_ONCE = 20


def main():
    end_on_signals()
    with tempfile.TemporaryDirectory(prefix="windflower-hostile-") as folder, Place(f"{folder}/place") as place:
        faults = Faults("unkind_answers", "not_refused", "others_lost")
        forms = Forms(place, faults)
        link = place.welcome_link()
        forms.welcome(link)
        run = Run(place, Keeper(place).open_place(link), faults)
        with Reader(place.host, ["/stories", run.story]) as reader:
            run.all()
            reads, bad, p99 = reader.saw()
        growth = (place.memory("VmHWM") - run.memory) / MIB
        run.forms(forms)
        if bad:
            faults.add("unkind_answers", f"{bad} of {reads} pages were not answered with 200")
    print(f"{len(run.seconds)} refusals, from the last byte sent to the last byte answered")
    report([
        ("hostile.refusals", len(run.seconds), "files", ">=", len(run.bad) + AT_ONCE),
        ("hostile.answers_to_bad_forms", forms.answers, "answers", ">=", 50),
        ("hostile.pages_read", reads, "pages", ">=", 100),
        ("hostile.slowest_refusal_s", max(run.seconds), "s", "<", 2),
        ("hostile.most_worker_cpu_s", max(run.worker), "s", "<=", 10),
        ("hostile.oddity_costs_more_s", max(run.more), "s", "<", 2),
        ("hostile.memory_growth_mib", growth, "MiB", "<=", 64),
        ("hostile.reader_p99_ms", p99, "ms", "<", 200),
        *faults.figures("hostile"),
    ])


class Run:
    """All the bad files, to one place."""

    def __init__(self, place, keeper, faults):
        self.place, self.keeper, self.faults = place, keeper, faults
        self.album = Album(1, ((320, 240),))
        self.bad = [File(*each) for each in bad_pictures.refused()]
        self.odd = [File(*each) for each in bad_pictures.shown_or_refused()]
        self.story = keeper.tell_story("It was windy.", [self.album.next(), self.album.next()])
        self.token, self.seconds, self.more, self.worker = keeper.token(), [], [], []
        # One photograph first: what the place needs once is no growth.
        expect(keeper.keep([self.album.next()], self.token), 303)
        place.wait_until_idle()
        place.forget_peak()
        self.memory = place.memory()

    def all(self):
        for file in self.bad:
            self.watch_worker(lambda: self.alone(self.keeper, file))
        for file in self.odd:
            self.watch_worker(lambda: self.oddity(file))
        self.at_once()
        self.among_others()

    def watch_worker(self, send):
        """What the workers of one file cost; of an odd one together with the plain one beside it."""
        before = self.place.ended_children_seconds()
        send()
        self.place.wait_until_idle()
        self.worker.append(self.place.ended_children_seconds() - before)

    def alone(self, keeper, file):
        page, kept = self.send(keeper, file)
        if kept:
            self.faults.add("not_refused", f"{file.name} is kept")
        self.seconds.append(page.seconds)

    def send(self, keeper, file):
        """As the script does it; answers with the page and whether the file is kept."""
        page = keeper.keep([file], self.token, script=True)
        [told] = json.loads(page.text) if page.status == 200 else [{"kept": False, "sentence": page.text[:80]}]
        print(f"{page.seconds:6.2f} s  {file.name}: {told['sentence']}", flush=True)
        if not told["kept"]:
            self.plain(file.name, told["sentence"])
        return page, told["kept"]

    def oddity(self, file):
        """What it takes beyond a plain photograph with as many bytes."""
        small, length = self.album.next(), sum(map(len, file.pieces))
        small.pieces.append(bytes(max(0, length - len(small.pieces[0]))))
        plain = expect(self.keeper.keep([small], self.token), 303)
        page, _ = self.send(self.keeper, file)
        self.more.append(page.seconds - plain.seconds)

    def plain(self, name, sentence):
        if sentence not in ABOUT_PICTURES:
            self.faults.add("unkind_answers", f"{name} is refused without a plain sentence: {sentence!r}")

    def at_once(self):
        """Twenty windows, each with another bad file; not the largest, which would measure our own line."""
        print(f"{AT_ONCE} at once", flush=True)
        small = [file for file in self.bad if len(file.pieces) == 1]
        files = [small[number % len(small)] for number in range(AT_ONCE)]
        threads = [threading.Thread(target=self.alone, args=(self.keeper.twin(), file)) for file in files]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def among_others(self):
        """Without script: each bad file between two good ones, all in one form."""
        for bad in self.bad:
            good = [self.album.next(), self.album.next()]
            page = self.keeper.keep([good[0], bad, good[1]], self.token)
            said = list(outcomes(page))
            if page.status != 422 or [kept for _, kept, _ in said] != [True, False, True]:
                self.faults.add("others_lost", f"beside {bad.name}: {page.status} {said}")
                continue
            self.plain(bad.name, said[1][2])
        listed = {name for _, name in self.keeper.keepsakes()}
        for file in self.bad:
            if file.name in listed:
                self.faults.add("not_refused", f"{file.name} is listed")

    def forms(self, forms):
        [room] = self.keeper.get("/box/stories").all('<h3><a href="')
        forms.too_long(self.keeper, room, self.keeper.keepsakes()[0][0])
        forms.elsewhere(self.keeper, room, self.story)
        forms.old_session(self.keeper, room)


if __name__ == "__main__":
    main()
