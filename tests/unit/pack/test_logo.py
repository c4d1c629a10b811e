"""The logo of a pack is a picture like all others."""

from pathlib import Path

from briefing.pack.reader import PackReader

SQUARE = Path(__file__).parents[2] / "packs" / "features" / "assets" / "square.png"


def give_logo(pack, text='file = "assets/crest.png"\nalt.en = "A crest"'):
    pack.change("pack.toml", "[[pillar]]", f"[logo]\n{text}\n\n[[pillar]]")
    pack.write("assets/crest.png", SQUARE.read_bytes())


def test_the_logo_is_read_with_what_it_shows(pack):
    give_logo(pack)
    logo = PackReader.open(pack.folder).read().logo
    assert logo is not None
    assert (logo.asset, logo.alt) == ("assets/crest.png", "A crest")
    assert pack.problems() == []


def test_a_pack_without_a_logo_has_none(pack):
    assert PackReader.open(pack.folder).read().logo is None


def test_a_logo_that_is_not_there_is_told(pack):
    give_logo(pack, 'file = "assets/crests.png"\nalt.en = "A crest"')
    assert pack.problems() == [
        "assets/crest.png:1: No text shows this picture.",
        "pack.toml:11: There is no picture “assets/crests.png”; did you mean “assets/crest.png”.",
    ]


def test_a_logo_must_say_what_it_shows(pack):
    give_logo(pack, 'file = "assets/crest.png"')
    assert pack.problems() == ["pack.toml:10: The key “alt” is missing in this logo."]


def test_a_logo_that_names_no_file_is_told(pack):
    give_logo(pack, 'alt.en = "A crest"')
    assert pack.problems() == [
        "assets/crest.png:1: No text shows this picture.",
        "pack.toml:10: The logo names no file; write file = “assets/…”.",
    ]


def test_a_file_that_is_no_picture_is_no_logo(pack):
    give_logo(pack)
    pack.write("assets/crest.png", b"not a picture")
    assert len(pack.problems()) == 1
    assert pack.problems()[0].startswith("assets/crest.png:1: This file ")
