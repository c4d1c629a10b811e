import pytest

from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL
from briefing.document.pack import ACTORS, GLOSSARY, REFERENCE, SOURCES, TIMELINE
from briefing.document.progress import Progress
from briefing.document.runs import LinkKind
from briefing.errors import CancelledError, LanguageMissingError, PackInvalidError, PackTooNewError
from briefing.pack.reader import PackReader


@pytest.fixture(scope="module")
def english(features):
    return PackReader.open(features).read()


@pytest.fixture(scope="module")
def chinese(features):
    return PackReader.open(features).read(TRADITIONAL)


def test_a_folder_is_read_in_its_base_language(english):
    assert [section.id for section in english.sections] == ["plain", "blocks", "tables"]
    assert (english.language, english.title) == (ENGLISH, "A pack that uses everything")


def test_what_a_pack_is_is_known_before_it_is_read(features):
    reader = PackReader.open(features)
    assert (reader.id, reader.edition, reader.languages) == ("features", "1", (ENGLISH, TRADITIONAL))
    assert reader.digest == reader.read().digest
    assert reader.path == features


def test_a_section_without_a_translation_has_the_base_text_under_its_own_title(chinese):
    assert chinese.untranslated == {"blocks", "tables"}
    assert [section.title for section in chinese.sections] == ["純文字", "各種段落", "表格"]
    assert chinese.sections[1].language == ENGLISH


def test_without_any_title_in_the_language_the_base_title_is_shown(pack):
    pack.change("pack.toml", '["en"]', '["en", "zh-CN"]')
    section = PackReader.open(pack.folder).read(SIMPLIFIED).sections[0]
    assert (section.title, section.language, section.requested) == ("One", ENGLISH, SIMPLIFIED)


def test_blocks_have_the_same_ids_in_every_language(english, chinese):
    ids = [[placed.leaf.id for placed in pack.sections[0].leaves][:10] for pack in (english, chinese)]
    assert ids[0] == ids[1]


def test_faqs_stand_in_their_order_and_fall_back_one_by_one(chinese):
    assert [(faq.id, faq.question, faq.answer.language) for faq in chinese.faqs] == [
        ("why", "為何有此簡報？", TRADITIONAL),
        ("how", "How is it checked?", ENGLISH),
    ]
    assert chinese.faqs[0].sections == ("plain", "tables")
    assert chinese.faqs[0].answer.id == "faq:why"


def test_quotes_fall_back_text_by_text(chinese):
    first, second = chinese.quotes
    assert (first.text, first.speaker) == ("一切皆文字，文字即一切 😀。", "實驗室")
    assert (first.role, second.text) == ("A body made up for this test", "The office expects more tables.")


def test_the_forms_of_a_term_start_with_its_name_and_end_with_those_of_the_base_language(chinese):
    assert chinese.terms[0].forms == ("文字段", "run", "runs")


def test_reference_sections_are_made_of_what_stands_beside_the_text(english):
    made = {section.id: section.text for section in english.reference}
    assert list(made) == [TIMELINE, ACTORS, GLOSSARY, SOURCES]
    assert all(section.pillar == REFERENCE for section in english.reference)
    assert "22 November 2025 – 24 November 2025\nFruit fair\nTables, Blocks" in made[TIMELINE]
    assert "Test Laboratory (LAB)\nWrites the tests." in made[ACTORS]
    assert "run\n文字段\nA stretch of text that looks alike." in made[GLOSSARY]
    assert "S1\nThe first source\nMade up for this test.\nTest Laboratory\n10 January 2026" in made[SOURCES]


def test_reference_sections_have_the_same_ids_in_every_language(english, chinese):
    for here, there in zip(english.reference, chinese.reference, strict=True):
        assert {placed.leaf.id for placed in here.leaves} == {placed.leaf.id for placed in there.leaves}


def test_reference_sections_speak_the_language_asked_for(chinese):
    assert [section.title for section in chinese.reference] == ["時間表", "機構與職責", "詞彙表", "資料來源"]
    assert "2025年11月22日" in chinese.reference[0].text


def test_an_event_leads_to_its_sections(english):
    links = [run.link for placed in english.section(TIMELINE).leaves for run in placed.leaf.runs if run.link]
    assert [(link.kind, link.target) for link in links] == [
        (LinkKind.SECTION, "plain"),
        (LinkKind.SECTION, "tables"),
        (LinkKind.SECTION, "blocks"),
    ]


def test_ids_are_unique_in_every_section(english, chinese):
    for pack in (english, chinese):
        for section in (*pack.sections, *pack.reference):
            ids = [placed.leaf.id for placed in section.leaves]
            assert len(ids) == len(set(ids))


def test_pictures_come_with_the_pack(english):
    assert english.asset("assets/bars.png").startswith(b"\x89PNG")


def test_a_language_that_the_pack_has_not_is_told(features):
    with pytest.raises(LanguageMissingError, match="no text in “zh-CN”; it has en, zh-HK"):
        PackReader.open(features).read(SIMPLIFIED)


def test_a_later_format_is_told_at_opening(pack):
    pack.write("pack.toml", 'format = 2\nid = ["new"]\n')
    with pytest.raises(PackTooNewError, match="uses pack format 2, and this program reads format 1"):
        PackReader.open(pack.folder)


def test_a_broken_pack_toml_is_told_at_opening(pack):
    pack.write("pack.toml", "format = 1\nid = \n")
    with pytest.raises(PackInvalidError, match=r"pack\.toml:2: The TOML cannot be read: invalid value"):
        PackReader.open(pack.folder)


def test_a_text_that_is_not_utf_8_is_told_at_opening(pack):
    pack.write("sections/one.en.md", "+++\ntitle = 'One'\n+++\n一".encode("big5"))
    with pytest.raises(PackInvalidError, match=r"sections/one\.en\.md:4: The file is not UTF-8 here"):
        PackReader.open(pack.folder)


def test_a_broken_text_is_told_at_reading_with_the_number_of_further_problems(pack):
    pack.add("sections/two.en.md", "\n<b>x</b>\n\n# y\n")
    reader = PackReader.open(pack.folder)
    with pytest.raises(PackInvalidError, match=r"sections/two\.en\.md:7: Raw HTML .* \(and 1 more; run the checker"):
        reader.read()


def test_a_slip_of_the_author_does_not_keep_a_pack_from_being_read(pack):
    pack.change("sections/two.en.md", 'title = "Two"', 'title = "Two"\nmood = "good"')
    pack.add("sections/two.en.md", "\n[x](section:gone)\n")
    assert PackReader.open(pack.folder).read().sections[1].text == "Second words.\nx"


def test_windows_line_ends_and_a_byte_order_mark_change_nothing(pack):
    before = PackReader.open(pack.folder).read().sections
    for name in ("pack.toml", "sections/one.en.md"):
        content = (pack.folder / name).read_bytes()
        pack.write(name, b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n"))
    assert PackReader.open(pack.folder).read().sections == before


def test_reading_tells_how_far_it_is(features):
    steps = []
    PackReader.open(features).read(progress=Progress(report=lambda done, total: steps.append((done, total))))
    assert steps == [(done, 5) for done in range(5)]


def test_reading_can_be_stopped(features):
    with pytest.raises(CancelledError):
        PackReader.open(features).read(progress=Progress(cancelled=lambda: True))


def test_the_marking_of_a_section_holds_in_every_language(pack):
    pack.change("pack.toml", '["en"]', '["en", "zh-CN"]')
    pack.change("sections/one.en.md", 'title = "One"', 'title = "One"\nmarking = "RESTRICTED"')
    for language in (ENGLISH, SIMPLIFIED):
        assert PackReader.open(pack.folder).read(language).sections[0].marking == "RESTRICTED"


@pytest.mark.parametrize(("old", "new", "line"), [('"One"', '"A\\u0007pack"', 2), ("words", "w\x07rds", 4)])
def test_a_control_character_is_refused_at_its_line(pack, old, new, line):
    pack.change("sections/one.en.md", old, new)
    with pytest.raises(PackInvalidError, match=rf"one\.en\.md:{line}: There is a control character here \(U\+0007\)"):
        PackReader.open(pack.folder)


def test_a_source_is_told_in_the_language_of_the_reader_or_in_one_for_all(pack):
    pack.change("pack.toml", 'languages = ["en"]', 'languages = ["en", "zh-HK"]')
    pack.write(
        "sources.toml",
        '[[source]]\nid = "S1"\ngrade = "O"\ntitle.en = "Press release"\ntitle.zh-HK = "新聞公報"\n'
        'publisher = "The Asset"\nnote.en = "Machine translation."\n',
    )
    [source] = PackReader.open(pack.folder).read(TRADITIONAL).sources
    assert (source.title, source.publisher, source.note) == ("新聞公報", "The Asset", "Machine translation.")
