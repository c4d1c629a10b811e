"""What is fuzzed: for each door good input, and what the program does with a file that comes in there."""

import random
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import pikepdf

from briefing.annotation.exchange import annotation_set
from briefing.annotation.importing import read_annotations
from briefing.annotation.planning import Here, plan
from briefing.annotation.strict_json import read_text
from briefing.document.ids import PackId
from briefing.pack.build import packed
from briefing.pack.check import check
from briefing.pack.folder import read_folder
from briefing.pack.reader import PackReader
from briefing.store.store import Store
from tests.fuzz.mutation import mutated
from tests.unit.export.requests import FEATURES, read
from tests.unit.returned.foreign import mark_by_mupdf, out_and_marks, passages, placed, read_back

GOLDEN = Path(__file__).parents[1] / "golden"


@dataclass(frozen=True)
class Target:
    """``make`` gives the bytes of an input, ``meet`` opens the file it was written to."""

    name: str
    make: Callable[[random.Random], bytes]
    meet: Callable[[Path], object]


def pack_target(_folder: Path) -> Target:
    """Packs: half of them broken as zips, half well packed with broken files inside."""
    files = read_folder(FEATURES)
    whole = packed(files)
    names = [name for name in files if not name.startswith("assets/")]

    def make(source: random.Random) -> bytes:
        if source.randrange(4) == 0:
            return mutated(whole, whole, source)
        name, other = source.choice(names), source.choice(names)
        return packed({**files, name: mutated(files[name], files[other], source)})

    def meet(path: Path) -> None:
        reader = PackReader.open(path)
        for language in reader.languages:
            reader.read(language)
        check(path)

    return Target("pack", make, meet)


def notes_target(folder: Path) -> Target:
    """Notes files."""
    pack = read(FEATURES)
    notes = [one.annotation for one in placed(pack, passages(pack, 6, seed=2))]
    good = annotation_set(pack, notes).encode()

    def meet(path: Path) -> None:
        plan([(path, read_annotations(read_text(path), path))], Here(pack.id, {}, {}))

    return Target("notes", lambda source: mutated(good, good, source), meet)


def pdf_target(folder: Path) -> Target:
    """Marked PDF packs, unpacked so that changes meet what is read and not a checksum; read in this process."""
    pack = read(FEATURES)
    sent = passages(pack, 6, seed=2)
    path, marks = out_and_marks(pack, sent, folder)
    mark_by_mupdf(path, chain.from_iterable(marks), folder / "marked.pdf")
    with pikepdf.open(folder / "marked.pdf") as pdf:
        for one in pdf.objects:
            # Two megabytes of letters' shapes, which nothing here reads.
            if isinstance(one, pikepdf.Stream) and "/Length1" in one:
                one.write(b"")
        pdf.save(folder / "plain.pdf", qdf=True)
    good = (folder / "plain.pdf").read_bytes()
    return Target("pdf", lambda source: mutated(good, good, source), lambda path: read_back(path, pack))


def store_target(folder: Path) -> Target:
    """The reader's own file, of the first and of the present version."""
    first = (GOLDEN / "notes-v1.db").read_bytes()
    (folder / "now.db").write_bytes(first)
    Store.open(folder / "now.db").close()
    present = (folder / "now.db").read_bytes()

    def make(source: random.Random) -> bytes:
        return mutated(source.choice((first, present)), first, source)

    def meet(path: Path) -> None:
        with closing(Store.open(path)) as store:
            store.annotations(PackId("test-pack"))

    return Target("store", make, meet)


TARGETS: tuple[Callable[[Path], Target], ...] = (pack_target, notes_target, pdf_target, store_target)
