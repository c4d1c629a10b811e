"""Notes as Markdown: a numbered list under the section they are on."""

from collections.abc import Iterable, Iterator

from briefing.document.pack import Pack
from briefing.export.notes.counting import NoteCount
from briefing.export.notes.listing import ListedNote, grouped
from briefing.export.notes.phrasing import Phrasing
from briefing.export.request import PlacedNote
from briefing.export.text.markdown.escaping import escaped, plain


def notes_markdown(pack: Pack, notes: Iterable[PlacedNote]) -> bytes:
    """``notes`` on ``pack`` as a Markdown file, in reading order."""
    every = tuple(notes)
    phrasing = Phrasing(pack)
    count = NoteCount.of(placed.annotation for placed in every)
    blocks = [f"**{escaped(pack.marking)}**"] if pack.marking else []
    blocks += [f"# {plain(phrasing.title, one_row=True)}", plain(phrasing.edition)]
    blocks.append(plain(count.sentence(pack.language)) if every else phrasing.more.none)
    for group in grouped(pack, every):
        blocks.append(f"## {plain(phrasing.place_of(group), one_row=True)}")
        blocks += [_item(phrasing, note) for note in group.notes]
    return ("\n\n".join(blocks) + "\n").encode()


def _item(phrasing: Phrasing, note: ListedNote) -> str:
    label = f"{note.position}. "
    indent = " " * len(label)
    lines = "\n\n".join(note_paragraphs(phrasing, note)).split("\n")
    # The paragraphs of an item stand below its first letter.
    return "\n".join([label + lines[0], *(indent + line if line else "" for line in lines[1:])])


def note_paragraphs(phrasing: Phrasing, note: ListedNote, mark: str = "") -> Iterator[str]:
    """A note: its kind and the words it is on, what it says, and whose it is; ``mark`` is its mark in a text."""
    yield f"**{escaped(phrasing.kind(note, mark))}**" + "".join(f" — {escaped(part)}" for part in phrasing.about(note))
    yield from map(plain, phrasing.paragraphs(note))
    state = "".join(f" · {escaped(part)}" for part in phrasing.state(note))
    yield f"— {escaped(phrasing.signature(note))}{state}"
