"""The checker says the right sentence about the right line. One case per kind of mistake."""

from pathlib import Path

import pytest

from briefing.errors import PackDamagedError, PackMissingError
from briefing.pack.build import build, packed
from briefing.pack.check import check
from briefing.pack.folder import read_folder

ROOT = Path(__file__).parents[3]
PACKS = sorted(path.parent for folder in ("content", "tests/packs") for path in (ROOT / folder).glob("*/pack.toml"))


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
def test_the_packs_of_this_repository_have_no_problems(folder):
    assert check(folder) == ()


def test_a_small_pack_has_no_problems(pack):
    assert pack.problems() == []


ONE = "sections/one.en.md"
HEAD = '+++\ntitle = "One"\n+++\n'
# file, its text, the problem
MARKDOWN_CASES = {
    "raw HTML": ("Fine words.\n\nSome <b>bold</b>\nwords.", "6: Raw HTML is not allowed: “<b>”."),
    "raw HTML over two lines": ("Fine words and\na <div\nclass=x> here.", "5: Raw HTML is not allowed: “<div”."),
    "a comment": ("Words.\n\n<!-- hidden -->", "6: Raw HTML is not allowed: “<!--”."),
    "a heading of level 1": (
        "Words.\n\n# Title",
        "6: The title stands in the head, so no heading starts with a single “#”.",
    ),
    "a heading of level 4": ("#### Deep", "4: Headings are “##” and “###” only."),
    "a picture inside text": (
        "See ![a bar](assets/bar.png) here.",
        "4: A picture stands in a paragraph of its own, not inside text.",
    ),
    "a missing picture": ("![a bar](assets/bar.png)", "4: There is no picture “assets/bar.png”."),
    "a picture from elsewhere": (
        "![a bar](https://example.org/bar.png)",
        "4: The picture “https://example.org/bar.png” is not in the pack; pictures stand in assets/.",
    ),
    "a link to no section": (
        "Words.\n\nSee [two](section:twoo).",
        "6: There is no section “twoo”; did you mean “two”.",
    ),
    "a link to no block": (
        "See\n[two](section:two#secnd).",
        "5: The section “two” has no block “secnd”; did you mean “second”.",
    ),
    "a link to no row of the timeline": (
        "[x](section:timeline#x.date)",
        "4: The section “timeline” has no block “x.date”.",
    ),
    "a link to no term": ("[x](term:x)", "4: There is no term “x”."),
    "a link to no FAQ": ("[x](faq:x)", "4: There is no FAQ “x”."),
    "a link to no quote": ("[x](quote:x)", "4: There is no quote “x”."),
    "a link to no source": ("[x](source:S9)", "4: There is no source “S9”."),
    "an unknown kind of link": (
        "[x](file:///etc/passwd)",
        "4: The link “file:///etc/passwd” is not of a known kind; links start with section:, term:, faq:, quote:, "
        "source:, https:, http: or mailto:.",
    ),
    "a source that is not there": ('Words.\n{: sources="S9" }', "5: There is no source “S9”."),
    "an actor that is not there": ('Words.\n{: lead="XYZ" }', "5: There is no actor “XYZ”."),
    "a status without a date": (
        'Words.\n{: status="Open" }',
        "5: The status “Open” does not say when it was last known; add as-known.",
    ),
    "a date that does not exist": (
        'Words.\n{: status="Open" as-known="2026-13" }',
        "5: “2026-13” is no date; write a year, a month or a day such as 2025-06-26.",
    ),
    "an unknown attribute": (
        'Words.\n{: colour="red" }',
        "5: The attribute “colour” is unknown; known are sources, lead, status, as-known, figure, alt, unit, labels, "
        "shows, lanes, value, standing, date, end, marks.",
    ),
    "an unknown class": (
        "Words.\n{: .big }",
        "5: The class “.big” is unknown; known are “.lead”, “.framing” or “.planned”.",
    ),
    "an attribute list that cannot be read": (
        "Words.\n{: #id sources= }",
        '5: “sources=” cannot be read; attributes are #id, .class and key="value".',
    ),
    "an attribute list after an empty line": (
        "Words.\n\n{: #id }",
        "6: This attribute list follows no text; put it right after its block.",
    ),
    "an attribute list inside text": (
        "Words.\n{: #id }\nMore words.",
        "5: An attribute list “{: … }” stands at the end of a block, not inside its text.",
    ),
    "an attribute list on a word": (
        "**Words**{: #id } and more.",
        "4: An attribute list “{: … }” stands at the end of a block, not inside its text.",
    ),
    "two attribute lists": (
        "Words. {: #a }\n{: #b }",
        "5: A block has one attribute list, and this is its second.",
    ),
    "an id that is none": (
        "Words.\n{: #Big }",
        "5: “Big” cannot be an id: an id is lower-case letters, digits and hyphens, and starts with a letter.",
    ),
    "an id twice": ("One.\n{: #a }\n\n- Two. {: #a }", "7: The id “a” is taken already, on line 4."),
    "more than an id on a heading": ("## Head\n{: #a .lead }", "5: A heading takes an id and nothing else."),
    "attributes in the second cell": (
        "| a | b |\n|---|---|\n| c | d {: #x } |",
        "6: The attributes of a row stand in its first cell.",
    ),
    "a table without a caption's table": (
        "Table: caption",
        "4: A paragraph that starts with “Table:” stands right before a table.",
    ),
    "a row that is too long": (
        "| a | b |\n|---|---|\n| c | d | e |",
        "6: This row has 3 cells, and the table 2 columns.",
    ),
    "a row that is too short": ("| a | b |\n|---|---|\n| c |", "6: This row has 1 cell, and the table 2 columns."),
    "a list right under a paragraph": ("Words:\n- one\n- two", "5: This list needs an empty line before it."),
    "a table right under a paragraph": (
        "Words:\n| a | b |\n|---|---|\n| c | d |",
        "5: This table needs an empty line before it.",
    ),
    "an unknown callout": (
        '!!! danger "x"\n    Words.',
        "4: “danger” is no kind of callout; it is “note”, “editor”, “key” or “warning”.",
    ),
    "an empty callout": ("Words.\n\n!!! note\nWords.", "6: This callout is empty; indent its text by four spaces."),
    "an empty list item": ("Words.\n\n- one\n-  \n- two", "7: A list item is empty."),
    "a footnote that is not there": ("Words.[^x]", "4: There is no footnote “[^x]:” in this text."),
    "a footnote without a mark": (
        "Words.\n\n[^x]: The note.",
        "6: Nothing in the text refers to the footnote “[^x]”.",
    ),
    "a code block without an end": (
        "```python\nx = 1",
        "4: This code block has no end; close it with the same marks it starts with.",
    ),
    "an unknown language of code": ("```klingon\nx\n```", "4: The code language “klingon” is not known."),
    "a line across the page": ("Words.\n\n---\n\nWords.", "6: A line across the page is not part of the format."),
    "private-use characters": (
        "Words.\n\U00100000",
        "5: This line has private-use characters, which no font can show.",
    ),
}


@pytest.mark.parametrize("case", MARKDOWN_CASES)
def test_a_mistake_in_the_text_is_told_with_its_line(case, pack):
    text, problem = MARKDOWN_CASES[case]
    pack.write(ONE, f"{HEAD}{text}\n")
    assert pack.problems() == [f"{ONE}:{problem}"]


# what is replaced in pack.toml, by what, the problem
PACK_CASES = {
    "broken TOML": ('id = "small"', 'id = "small', "pack.toml:2: The TOML cannot be read: illegal character '\\n'."),
    "no id": ('id = "small"\n', "", "pack.toml:1: The key “id” is missing in this pack.toml."),
    "an id that is none": (
        '"small"',
        '"Small pack"',
        "pack.toml:2: “Small pack” cannot be an id: an id is lower-case letters, digits and hyphens, and starts with a "
        "letter.",
    ),
    "an empty edition": ('"1"', '""', "pack.toml:3: The key “edition” of this pack.toml is empty."),
    "a number as edition": ('"1"', "1", "pack.toml:3: The key “edition” of this pack.toml must be a text in quotes."),
    "a bad date": (
        "2026-01-15",
        '"15.1.2026"',
        "pack.toml:4: “15.1.2026” is no date; write a year, a month or a day such as 2025-06-26.",
    ),
    "an unknown language": (
        '["en"]',
        '[\n    "en",\n    "fr",\n]',
        "pack.toml:7: “fr” is no language of this format; it has “en”, “zh-HK” or “zh-CN”.",
    ),
    "a title in an unknown language": (
        'en = "A small pack"',
        'en = "A small pack"\nfr = "Un petit"',
        "pack.toml:9: “fr” is no language of this format; it has “en”, “zh-HK” or “zh-CN”.",
    ),
    "no title in the base language": (
        'title.en = "The only pillar"',
        "title = {}",
        "pack.toml:13: The key “title” of this pillar has no text in the base language “en”.",
    ),
    "an unknown key": (
        'colour = "blue"',
        'colour = "blue"\ncolor = "red"',
        "pack.toml:13: The key “color” is unknown in this pillar; known are colour, id, letter, sections, "
        "short-title, title.",
    ),
    "an unknown colour": (
        '"blue"',
        '"pink"',
        "pack.toml:12: “pink” is unknown as “colour”; it is “blue”, “green”, “orange”, “purple” or “grey”.",
    ),
    "a section that is not there": (
        '["one", "two"]',
        '[\n    "one",\n    "two",\n    "three",\n]',
        "pack.toml:17: The section “three” has no file sections/three.en.md.",
    ),
    "a section twice": ('["one", "two"]', '["one", "two", "one"]', "pack.toml:14: The section “one” is listed twice."),
    "a section in no pillar": (
        '["one", "two"]',
        '["one"]',
        "sections/two.en.md:1: No pillar in pack.toml lists the section “two”.",
    ),
    "a section by a name of the program": (
        '["one", "two"]',
        '["one", "two", "timeline"]',
        "pack.toml:14: The section id “timeline” is kept for the section made by the program.",
    ),
    "a language without anything": (
        '["en"]',
        '["en", "zh-HK"]',
        "pack.toml:5: The language “zh-HK” is listed, but no title is in it.",
    ),
}


@pytest.mark.parametrize("case", PACK_CASES)
def test_a_mistake_in_pack_toml_is_told_with_its_line(case, pack):
    old, new, problem = PACK_CASES[case]
    pack.change("pack.toml", old, new)
    assert problem in pack.problems()


# files added, the problem
FILE_CASES: dict[str, tuple[dict[str, str | bytes], str]] = {
    "a later format": (
        {"pack.toml": "# a comment\nformat = 2\n"},
        "pack.toml:2: The briefing FOLDER uses pack format 2, and this program reads format 1; install a newer version "
        "of the program to open it.",
    ),
    "no head": ({ONE: "Words."}, f"{ONE}:1: The file must start with a head between two “+++” lines."),
    "a head without an end": ({ONE: '+++\ntitle = "One"\n'}, f"{ONE}:1: The head has no second “+++” line."),
    "no title": ({ONE: '+++\nshort-title = "One"\n+++\nWords.'}, f"{ONE}:2: The key “title” is missing in this head."),
    "broken TOML in a head": (
        {ONE: '+++\ntitle = "One"\ntitle = "Two"\n+++\nWords.'},
        f"{ONE}:3: The TOML cannot be read: cannot overwrite a value.",
    ),
    "bytes that are not UTF-8": (
        {ONE: HEAD.encode() + b"Fine.\n" + "Wörter".encode("latin-1")},
        f"{ONE}:5: The file is not UTF-8 here; save it as UTF-8.",
    ),
    "a file of another kind": (
        {"notes.docx": b"x"},
        "notes.docx:1: This file is not part of the pack format; remove or rename it.",
    ),
    "a section in a language that is not listed": (
        {"sections/one.zh-HK.md": HEAD},
        "sections/one.zh-HK.md:1: This file is not part of the pack format; remove or rename it.",
    ),
    "something else as a picture": (
        {"assets/bar.png": b"<svg/>"},
        "assets/bar.png:1: This file is neither a PNG nor a JPEG picture.",
    ),
    "a quote twice": (
        {
            "quotes.toml": 2 * '[[quote]]\nid = "q"\nkind = "reported"\nlanguage = "en"\nsections = ["one"]\n'
            'speaker.en = "A"\ntext.en = "B"\n'
        },
        "quotes.toml:9: The quote id “q” is taken already, on line 2.",
    ),
    "a quote that points nowhere": (
        {
            "quotes.toml": '[[quote]]\nid = "q"\nkind = "reported"\nlanguage = "en"\nsections = [\n"one",\n"six"]\n'
            'speaker.en = "A"\ntext.en = "B"\n'
        },
        "quotes.toml:7: There is no section “six”.",
    ),
    "a quote at no section": (
        {"quotes.toml": '[[quote]]\nid = "q"\nkind = "reported"\nlanguage = "en"\nspeaker.en = "A"\ntext.en = "B"\n'},
        "quotes.toml:2: The quote “q” names no section.",
    ),
    "a FAQ that points nowhere": (
        {"faqs/f.en.md": '+++\nquestion = "Why?"\nsections = ["six"]\n+++\nSo.\n'},
        "faqs/f.en.md:3: There is no section “six”.",
    ),
    "a term that points nowhere": (
        {"glossary.toml": '[[term]]\nid = "t"\nterm.en = "t"\ndefinition.en = "d"\nsections = ["six"]\n'},
        "glossary.toml:5: There is no section “six”.",
    ),
    "a term without a definition": (
        {"glossary.toml": '[[term]]\nid = "t"\nterm.en = "t"\n'},
        "glossary.toml:1: The key “definition” is missing in this term.",
    ),
    "an event that points nowhere": (
        {"timeline.toml": '[[event]]\nid = "e"\ndate = "2026"\ntitle.en = "E"\npillar = "six"\n'},
        "timeline.toml:5: There is no pillar “six”.",
    ),
    "a source with a false address": (
        {"sources.toml": '[[source]]\nid = "S1"\ngrade = "O"\ntitle = "T"\nurl = "javascript:x"\n'},
        "sources.toml:5: “javascript:x” is no web address; it starts with https:// or http://.",
    ),
    "a list where a table should be": (
        {"actors.toml": 'actor = "x"\n'},
        "actors.toml:1: The key “actor” of this actors.toml must be one or more [[actor]] tables.",
    ),
}


@pytest.mark.parametrize("case", FILE_CASES)
def test_a_mistake_in_another_file_is_told_with_its_line(case, pack):
    files, problem = FILE_CASES[case]
    for name, content in files.items():
        pack.write(name, content)
    assert problem.replace("FOLDER", str(pack.folder)) in pack.problems()


def test_several_problems_are_told_in_one_pass_by_file_and_line(pack):
    pack.write(ONE, f"{HEAD}# Title\n\n[x](term:x)\n")
    pack.change("pack.toml", '"blue"', '"pink"')
    places = [problem.split(": ")[0] for problem in pack.problems()]
    assert places == ["pack.toml:12", f"{ONE}:4", f"{ONE}:6"]


def test_a_picture_without_alternative_text_is_a_problem(pack, features):
    pack.write("assets/bars.png", (features / "assets/bars.png").read_bytes())
    pack.write(ONE, f"{HEAD}![](assets/bars.png)\n")
    assert pack.problems() == [f"{ONE}:4: The picture “assets/bars.png” has no alternative text."]


def test_a_picture_that_no_text_shows_is_a_problem(pack, features):
    pack.write("assets/bars.png", (features / "assets/bars.png").read_bytes())
    assert pack.problems() == ["assets/bars.png:1: No text shows this picture."]


def test_a_briefing_file_is_checked_like_its_folder(pack, tmp_path):
    pack.write(ONE, f"{HEAD}# Title\n")
    file = tmp_path / "small.briefing"
    file.write_bytes(packed(read_folder(pack.folder)))
    assert [str(problem) for problem in check(file)] == pack.problems() != []


def test_a_place_without_a_pack_cannot_be_checked(tmp_path):
    with pytest.raises(PackMissingError):
        check(tmp_path)


def test_a_file_that_is_no_zip_cannot_be_checked(tmp_path):
    (tmp_path / "x.briefing").write_bytes(b"not a zip")
    with pytest.raises(PackDamagedError, match=r"it is no \.briefing file"):
        check(tmp_path / "x.briefing")


def test_build_refuses_a_folder_with_problems(pack, tmp_path):
    pack.write(ONE, f"{HEAD}[x](term:x)\n")
    with pytest.raises(Exception, match="There is no term “x”"):
        build(pack.folder, tmp_path / "small.briefing")
    assert not (tmp_path / "small.briefing").exists()
