import base64
import re
from itertools import pairwise
from pathlib import Path

import pytest

from briefing.document.blocks import Table
from briefing.document.ids import SIMPLIFIED, TRADITIONAL
from briefing.export.request import NotesMode
from briefing.export.text.pack import HTML, pack_text
from tests.unit.export.requests import BUILT_IN, FEATURES, note, read, request
from tests.unit.export.text.reading import HtmlFile, classes_of, name_of, text_of
from tests.unit.export.text.samples import annotated

SVG = "{http://www.w3.org/2000/svg}"
ADDRESSES = ("src", "href", "srcset", "action", "poster", "data", "style", "background")


@pytest.fixture(scope="module", params=[(FEATURES, None), (BUILT_IN, SIMPLIFIED)], ids=["features", "built-in"])
def file(request: pytest.FixtureRequest) -> HtmlFile:
    folder, language = request.param
    return HtmlFile(pack_text(annotated(read(folder, language), marking="SECRET"), HTML)[0])


def test_ids_are_unique_and_every_link_inside_leads_somewhere(file: HtmlFile):
    ids = [element.get("id") for element in file.all() if element.get("id")]
    assert len(ids) == len(set(ids))
    inside = {href for element in file.all("a") if (href := element.get("href", "")).startswith("#")}
    assert inside <= {f"#{one}" for one in ids}


def test_nothing_is_loaded_from_anywhere(file: HtmlFile):
    assert file.all("script", "link", "iframe", "object", "embed", "form", "base") == []
    for element in file.all():
        loaded = [value for name, value in element.items() if name in ADDRESSES and name_of(element) != "a"]
        assert all(value.startswith("data:image/") for value in loaded)
        assert not any(name.startswith("on") for name, _ in element.items())
    (style,) = file.all("style")
    assert not re.search(r"url\(|@import|https?:", style.text or "")


def test_the_policy_allows_the_style_sheet_and_nothing_else(file: HtmlFile):
    policy = next(each.get("content", "") for each in file.all("meta") if each.get("http-equiv"))
    assert policy.startswith("default-src 'none'; img-src data:; style-src 'sha256-")
    assert "unsafe" not in policy


def test_headings_are_in_order_and_there_is_one_title(file: HtmlFile):
    levels = [int(name_of(each)[1]) for each in file.all("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_heading_of_a_column_says_so(file: HtmlFile):
    assert file.all("th")
    assert {each.get("scope") for each in file.all("th")} == {"col"}
    assert all([name_of(part) for part in table][-2:] == ["thead", "tbody"] for table in file.all("table"))


def test_the_marking_stands_at_top_and_bottom_and_on_every_printed_page(file: HtmlFile):
    assert [each.text for each in file.all("header", "footer") if "marking" in classes_of(each)] == ["SECRET"] * 2
    (style,) = file.all("style")
    assert '@top-center { content: "SECRET"' in (style.text or "")
    assert '@bottom-center { content: "SECRET"' in (style.text or "")


def test_pictures_are_the_packs_own_bytes_and_described():
    file = HtmlFile(pack_text(request(read(FEATURES)), HTML)[0])
    bars, square = file.all("img")
    assert bars.get("alt") == "Four bars that grow from left to right"
    assert square.get("alt") == "A blue square"
    packed = base64.b64decode(bars.get("src", "").removeprefix("data:image/png;base64,"))
    assert packed == Path(FEATURES / "assets" / "bars.png").read_bytes()


def test_charts_are_drawn_in_the_page_and_described():
    pack = read(BUILT_IN)
    drawn = [
        block.chart.alt
        for section in (*pack.sections, *pack.reference)
        for block in section.blocks
        if isinstance(block, Table) and block.chart is not None
    ]
    file = HtmlFile(pack_text(request(pack), HTML)[0])
    pictures = [each for each in file.all() if each.tag == f"{SVG}svg"]
    assert [each.get("aria-label") for each in pictures] == drawn
    assert len(drawn) >= 8
    known = {f"{SVG}{name}" for name in ("line", "polygon", "circle", "text")}
    assert {child.tag for each in pictures for child in each} <= known


def test_every_language_is_named():
    file = HtmlFile(pack_text(request(read(FEATURES, TRADITIONAL)), HTML)[0])
    (root,) = file.all("html")
    assert root.get("lang") == "zh-Hant-HK"
    # Not translated, so in English.
    assert file.by_id["section-blocks"].get("lang") == "en-GB"


def test_chinese_words_in_english_say_that_they_are():
    file = HtmlFile(pack_text(request(read(FEATURES)), HTML)[0])
    words = {each.text for each in file.all("span") if each.get("lang") == "zh-Hant-HK"}
    assert {"廣東話", "榴槤", "𨋢"} <= words


def test_a_highlight_is_marked_with_its_letter_and_leads_to_its_note_and_back():
    pack = read(FEATURES)
    file = HtmlFile(pack_text(request(pack, note(pack, pack.sections[0], "runs of text", "Why?")), HTML)[0])
    (mark,) = file.all("mark")
    assert (text_of(mark), mark.get("class"), mark.get("id")) == ("runs of text", "K", "mark-1")
    (link,) = [each for each in file.all("a") if each.get("href") == "#note-1" and each.get("role")]
    assert (link.text, link.get("aria-label")) == ("1K", "note 1K, Key point")
    entry = file.by_id["note-1"]
    assert name_of(entry) == "li"
    assert [each.get("href") for each in entry.iter() if each.get("href")] == ["#mark-1"]
    assert "Why?" in text_of(entry)
    assert "paragraph 1" in text_of(entry)


def test_overlapping_highlights_are_nested():
    pack = read(FEATURES)
    section = pack.sections[0]
    notes = (note(pack, section, "holds runs", number=1), note(pack, section, "runs of text", number=2))
    file = HtmlFile(pack_text(request(pack, *notes), HTML)[0])
    assert [text_of(mark) for mark in file.all("mark")] == ["holds ", "runs", "runs", " of text"]


def test_what_a_note_says_is_text_and_not_markup():
    pack = read(FEATURES)
    words = "<script>alert(1)</script> & <b>"
    file = HtmlFile(pack_text(request(pack, note(pack, pack.sections[0], "runs", words, author="<i>")), HTML)[0])
    assert file.all("script", "b", "i") == []
    assert words in text_of(file.by_id["note-1"])


def test_a_marking_cannot_end_the_style_sheet():
    file = HtmlFile(pack_text(request(read(FEATURES), marking='"}</style><script>'), HTML)[0])
    assert file.all("script") == []
    assert len(file.all("style")) == 1


def test_notes_are_listed_whatever_the_request_says_but_none():
    pack = read(FEATURES)
    made = note(pack, pack.sections[0], "runs", "Why?")
    assert "note-1" in HtmlFile(pack_text(request(pack, made, mode=NotesMode.COMMENTS), HTML)[0]).by_id
    assert "note-1" not in HtmlFile(pack_text(request(pack, made, mode=NotesMode.NONE), HTML)[0]).by_id


def test_footnotes_lead_there_and_back_once():
    file = HtmlFile(pack_text(request(read(FEATURES)), HTML)[0])
    there = [each.get("href") for each in file.all("a") if (each.get("href") or "").startswith("#footnote-")]
    back = [each.get("href") for each in file.all("a") if each.get("role") == "doc-backlink"]
    assert there == ["#footnote-plain.1", "#footnote-plain.1", "#footnote-plain.2"]
    assert back == ["#mark-of-footnote-plain.1", "#mark-of-footnote-plain.2"]


def test_links_to_sections_that_are_not_printed_are_plain_words():
    pack = read(FEATURES)
    file = HtmlFile(pack_text(request(pack, sections=(pack.sections[0].id,)), HTML)[0])
    assert not [each for each in file.all("a") if (each.get("href") or "").startswith("#section-tables")]
    assert "another section" in text_of(file.by_id["section-plain.plain-l2"])
