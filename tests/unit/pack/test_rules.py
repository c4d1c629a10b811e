"""Rules that look at a whole pack."""

from pathlib import Path

FEATURES = Path(__file__).parents[2] / "packs" / "features"
SECTION = "sections/one.en.md"
SOURCES = '[[source]]\nid = "S1"\ngrade = "O"\ntitle = "T"\n'


def require(pack, rule):
    known = 'as-known = "2026-06"\n' if rule == "require-sources" else ""
    pack.change("pack.toml", "[title]", f"{known}[rules]\n{rule} = true\n\n[title]")


def test_statements_without_a_source_are_told_when_the_pack_asks_for_it(pack):
    require(pack, "require-sources")
    pack.write("sources.toml", SOURCES)
    pack.write("sections/two.en.md", '+++\ntitle = "Two"\n+++\nTwo. {: .framing }\n')
    pack.write(
        SECTION,
        '+++\ntitle = "One"\n+++\nSaid. {: sources="S1" }\n\n- a {: sources="S1" }\n- b\n\n| a | b |\n|---|---|\n'
        '| 1 {: sources="S1" } | 2 |\n| 3 | 4 |\n\n> Quoted.\n\n!!! note "Title"\n    Noted.\n\n```\ncode\n```\n\n'
        "End[^a]. {: .framing }\n\n[^a]: Foot.\n",
    )
    ending = 'names no source; add sources="…", or .framing if it states no fact.'
    assert pack.problems() == [
        f"{SECTION}:7: This list item {ending}",
        f"{SECTION}:12: This table row {ending}",
        f"{SECTION}:14: This paragraph {ending}",
        f"{SECTION}:17: This paragraph {ending}",
        f"{SECTION}:25: This paragraph {ending}",
    ]


def test_companions_without_a_source_are_told_too(pack):
    require(pack, "require-sources")
    for name in ("one", "two"):
        pack.write(f"sections/{name}.en.md", '+++\ntitle = "x"\n+++\nx {: .framing }\n')
    pack.write("timeline.toml", '[[event]]\nid = "e"\ndate = "2026"\ntitle.en = "E"\n')
    pack.write(
        "actors.toml", '[[actor]]\nid = "a"\nname.en = "A"\n\n[[actor]]\nid = "b"\nname.en = "B"\nframing = true\n'
    )
    head = 'question = "Why?"\nsections = ["one"]\nas-known = "2026"'
    pack.write("faqs/f.en.md", f"+++\n{head}\n+++\nSo. {{: .framing }}\n")
    assert pack.problems() == [
        "actors.toml:2: The actor “a” names no source; add framing = true if nothing here needs one.",
        "faqs/f.en.md:1: The FAQ “f” names no source in its head.",
        "timeline.toml:2: The event “e” names no source.",
    ]


def test_a_source_that_nothing_names_is_told_when_the_pack_asks_for_sources(pack):
    pack.write("sources.toml", SOURCES)
    assert pack.problems() == []
    require(pack, "require-sources")
    assert "sources.toml:2: Nothing names the source “S1”." in pack.problems()


def plain_texts(pack):
    for name in ("one", "two"):
        pack.write(f"sections/{name}.en.md", '+++\ntitle = "x"\n+++\nx {: .framing }\n')


def test_a_pack_that_asks_for_sources_says_how_far_its_facts_go(pack):
    plain_texts(pack)
    require(pack, "require-sources")
    pack.change("pack.toml", 'as-known = "2026-06"\n', "")
    assert pack.problems() == ["pack.toml:2: The briefing does not say how far its facts go; add as-known."]


def test_a_state_from_after_the_facts_end_is_told(pack):
    plain_texts(pack)
    require(pack, "require-sources")
    states = "".join(
        f'x {{: .framing status="Open" as-known="{known}" }}\n\n' for known in ("2026", "2026-06-30", "2026-07", "2027")
    )
    pack.write(SECTION, f'+++\ntitle = "x"\n+++\n{states}')
    ending = "is later than “2026-06”, up to which the briefing’s facts go (as-known in pack.toml)."
    assert pack.problems() == [f"{SECTION}:8: “2026-07” {ending}", f"{SECTION}:10: “2027” {ending}"]


def test_an_answer_says_when_it_was_last_known(pack):
    plain_texts(pack)
    require(pack, "require-sources")
    pack.write("sources.toml", SOURCES)
    for name, head in (("a", ""), ("b", 'as-known = "2026-08"')):
        text = f'+++\nquestion = "Why?"\nsections = ["one"]\nsources = ["S1"]\n{head}\n+++\nSo. {{: .framing }}\n'
        pack.write(f"faqs/{name}.en.md", text)
    ending = "is later than “2026-06”, up to which the briefing’s facts go (as-known in pack.toml)."
    assert pack.problems() == [
        "faqs/a.en.md:1: The FAQ “a” does not say in its head when its answer was last known; add as-known.",
        f"faqs/b.en.md:1: “2026-08” {ending}",
    ]


def test_the_caption_of_a_picture_is_a_statement_too(pack):
    plain_texts(pack)
    require(pack, "require-sources")
    pack.write("assets/p.png", (FEATURES / "assets" / "square.png").read_bytes())
    pack.write(SECTION, '+++\ntitle = "x"\n+++\n![Seen](assets/p.png "Prices rose")\n')
    assert pack.problems() == [
        f'{SECTION}:4: This caption names no source; add sources="…", or .framing if it states no fact.'
    ]


def test_titles_missing_in_a_language_that_has_others_are_told(pack):
    pack.change("pack.toml", '["en"]', '["en", "zh-HK"]')
    pack.change("pack.toml", 'en = "A small pack"', 'en = "A small pack"\nzh-HK = "小簡報"')
    pack.add("pack.toml", '\n[section-titles.two]\nzh-HK = "二"\n\n[section-titles.three]\nzh-HK = "三"\n')
    assert pack.problems() == [
        "pack.toml:14: The pillar “only” has no title in “zh-HK”.",
        "pack.toml:15: The section “one” has no title in “zh-HK”.",
        "pack.toml:20: [section-titles.three] is for a section that no pillar lists.",
    ]


def test_missing_translations_are_told_when_the_pack_asks_for_them(pack):
    require(pack, "require-translations")
    pack.change("pack.toml", '["en"]', '["en", "zh-HK"]')
    pack.change("pack.toml", 'en = "A small pack"', 'en = "A small pack"\nzh-HK = "小簡報"')
    pack.change("pack.toml", "title.en", 'title.zh-HK = "唯一"\ntitle.en')
    pack.add("pack.toml", '\n[section-titles.two]\nzh-HK = "二"\n')
    pack.write("sections/one.zh-HK.md", '+++\ntitle = "一"\n+++\n字。\n{: #first }\n')
    pack.write("glossary.toml", '[[term]]\nid = "t"\nterm.en = "t"\nterm.zh-HK = "詞"\ndefinition.en = "d"\n')
    assert pack.problems() == [
        "glossary.toml:2: The term “t” is not translated into “zh-HK”.",
        "pack.toml:19: The section “two” is not translated into “zh-HK”.",
    ]


def test_blocks_that_do_not_match_across_languages_are_told(pack):
    pack.change("pack.toml", '["en"]', '["en", "zh-HK"]')
    pack.change("pack.toml", 'en = "A small pack"', 'en = "A small pack"\nzh-HK = "小簡報"')
    pack.change("pack.toml", "title.en", 'title.zh-HK = "唯一"\ntitle.en')
    pack.add("pack.toml", '\n[section-titles.two]\nzh-HK = "二"\n')
    pack.write("sections/one.zh-HK.md", '+++\ntitle = "一"\n+++\n字。\n\n另。\n{: #frist }\n')
    assert pack.problems() == [
        "sections/one.zh-HK.md:1: Of the base language’s text, “first” are not here.",
        "sections/one.zh-HK.md:6: The block “frist” is not in the text of the base language.",
    ]


def test_a_link_to_a_row_of_a_section_made_by_the_program_is_found(pack):
    pack.write("sources.toml", SOURCES)
    pack.add(SECTION, "\nSee [it](section:sources#S1.source) and [all](section:sources).\n")
    assert pack.problems() == []


def test_a_link_in_a_translation_is_held_against_the_translated_text(pack):
    pack.change("pack.toml", '["en"]', '["en", "zh-HK"]')
    pack.change("pack.toml", 'en = "A small pack"', 'en = "A small pack"\nzh-HK = "小簡報"')
    pack.change("pack.toml", "title.en", 'title.zh-HK = "唯一"\ntitle.en')
    pack.write("sections/two.zh-HK.md", '+++\ntitle = "二"\n+++\n字。\n')
    pack.write("sections/one.zh-HK.md", '+++\ntitle = "一"\n+++\n[見](section:two#second)\n{: #first }\n')
    assert "sections/one.zh-HK.md:4: The section “two” has no block “second”." in pack.problems()
