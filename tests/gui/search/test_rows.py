from dataclasses import replace

from briefing.document.ids import ENGLISH, SectionId
from briefing.search.hits import Hit, HitKind
from briefing.ui.search.rows import Heading, OtherTitles, counts_of, rows_of
from tests.unit.builders import pack

TITLES = OtherTitles("Reference", "The whole briefing", "Similar spelling")


def hit(kind: HitKind, section: str | None, title: str = "") -> Hit:
    return Hit(kind, SectionId(section) if section else None, ENGLISH, 0, 0, "", (), title or kind.value, "owner")


def outline(*hits: Hit) -> list[str]:
    return [
        f"{row.letter} {row.title} {row.count}" if isinstance(row, Heading) else row.title
        for row in rows_of(hits, pack(), TITLES)
    ]


def test_hits_stand_under_their_pillar_with_its_count():
    assert outline(hit(HitKind.TEXT, "one"), hit(HitKind.FAQ, "two")) == ["L Legal 2", "text", "faq"]


def test_the_pillar_of_the_best_hit_comes_first():
    found = outline(hit(HitKind.NOTE, None), hit(HitKind.TEXT, "glossary"), hit(HitKind.TEXT, "one"))
    assert found == [" The whole briefing 1", "note", " Reference 1", "text", "L Legal 1", "text"]


def test_hits_of_a_kind_stay_together_with_the_best_first():
    found = outline(hit(HitKind.FAQ, "one", "a"), hit(HitKind.TEXT, "one", "b"), hit(HitKind.FAQ, "two", "c"))
    assert found == ["L Legal 3", "a", "c", "b"]


def test_hits_with_other_spellings_stand_at_the_end_whatever_their_pillar():
    similar = replace(hit(HitKind.TEXT, "one", "near"), similar=True)
    assert outline(hit(HitKind.TEXT, "one", "exact"), similar) == ["L Legal 1", "exact", " Similar spelling 1", "near"]


def test_of_very_many_hits_the_best_of_each_pillar_are_listed_and_all_are_counted():
    many = [hit(HitKind.TEXT, "one", str(number)) for number in range(200)]
    found = rows_of((*many, hit(HitKind.TEXT, "glossary", "last")), pack(), TITLES)
    assert [row.title for row in found[1:4]] == ["0", "1", "2"]
    assert [(row.title, row.count) for row in found if isinstance(row, Heading)] == [
        ("Legal", 200),
        ("140 more", 0),
        ("Reference", 1),
    ]
    assert found[-1].title == "last"


def test_a_heading_counts_its_kinds():
    (heading, *_rest) = rows_of((hit(HitKind.TEXT, "one"), hit(HitKind.FAQ, "two")), pack(), TITLES)
    assert isinstance(heading, Heading)
    assert heading.kinds == ((HitKind.TEXT, 1), (HitKind.FAQ, 1))


def test_counts_name_only_kinds_that_were_found():
    hits = (hit(HitKind.NOTE, None), hit(HitKind.TEXT, "one"), hit(HitKind.TEXT, "two"))
    assert counts_of(hits) == ((HitKind.TEXT, 2), (HitKind.NOTE, 1))
