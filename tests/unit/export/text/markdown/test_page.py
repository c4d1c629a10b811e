import base64
import re

import pytest

from briefing.document.blocks import ListBlock, ListItem
from briefing.document.ids import SIMPLIFIED
from briefing.export.text.pack import MARKDOWN, pack_text
from tests.unit.builders import pack as small_pack
from tests.unit.builders import paragraph, section
from tests.unit.export.requests import BUILT_IN, FEATURES, note, read, request
from tests.unit.export.text.reading import MarkdownFile
from tests.unit.export.text.samples import annotated


def text_of(*arguments, **more) -> str:
    return pack_text(request(*arguments, **more), MARKDOWN)[0].decode()


@pytest.mark.parametrize(("folder", "language"), [(FEATURES, None), (BUILT_IN, SIMPLIFIED)])
def test_every_link_inside_leads_to_one_place(folder, language):
    content = pack_text(annotated(read(folder, language)), MARKDOWN)[0]
    places = re.findall(r'<a id="([^"]+)"></a>', content.decode())
    assert len(places) == len(set(places))
    assert {link for link in MarkdownFile(content).links() if link.startswith("#")} <= {f"#{place}" for place in places}


def test_a_highlight_is_marked_and_leads_to_its_note():
    pack = read(FEATURES)
    text = text_of(pack, note(pack, pack.sections[0], "runs of text", "Why?\n\n1. Because."))
    assert "holds <mark>runs of text</mark><sup>[1K](#note-1)</sup> in **strong**" in text
    assert (
        '- <a id="note-1"></a>**1K · Key point** — “runs of text” — paragraph 1\n\n  Why?\n\n  1\\. Because.\n' in text
    )


def test_pictures_stand_at_the_end():
    text = text_of(read(FEATURES))
    assert "![A blue square][picture-2]" in text
    (packed,) = re.findall(r"^\[picture-2\]: data:image/png;base64,(\S+)$", text, re.MULTILINE)
    assert base64.b64decode(packed) == (FEATURES / "assets" / "square.png").read_bytes()
    assert text.rstrip().endswith(packed)


def test_footnotes_are_footnotes():
    text = text_of(read(FEATURES))
    assert re.findall(r"\[\^[^]]+\](?!:)", text) == ["[^plain-1]", "[^plain-1]", "[^plain-2]"]
    assert "[^plain-2]: A note of two paragraphs.\n\n    The second paragraph of the note.\n" in text


def test_two_lists_that_follow_each_other_stay_two():
    lists = (ListBlock((ListItem((paragraph(name, name),)),)) for name in ("one", "two", "three"))
    file = MarkdownFile(text_of(small_pack(section("lists", *lists))).encode())
    main = file.leaves.index("one")
    assert file.leaves[main : main + 3] == ["one", "two", "three"]
    opened = [
        token.markup for token in file.tokens if token.type == "bullet_list_open" and token.map and token.level == 0
    ]
    assert opened[-3:] == ["-", "*", "-"]


def test_lists_of_single_lines_have_no_empty_lines():
    assert "- a bullet with 廣東話 in it" in text_of(read(FEATURES))
    items = ListBlock((ListItem((paragraph("a", "a"),)), ListItem((paragraph("b", "b"),))), ordered=True, start=9)
    assert "\n9. a\n10. b\n" in text_of(small_pack(section("lists", items)))
