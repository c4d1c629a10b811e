import pytest

from briefing.document.ids import SectionId
from briefing.document.pack import GLOSSARY, SOURCES
from briefing.errors import SectionMissingError
from briefing.export.chapters.plan import make_plan
from tests.unit.export.requests import FEATURES, read

PLAIN = SectionId("plain")


def test_no_choice_means_everything():
    pack = read(FEATURES)
    plan = make_plan(pack, ())
    assert plan.sections == pack.sections
    assert plan.reference == pack.reference
    assert plan.faqs == pack.faqs


def test_a_choice_brings_what_belongs_to_it_and_the_sources():
    plan = make_plan(read(FEATURES), (PLAIN,))
    assert [section.id for section in plan.sections] == [PLAIN]
    assert [section.id for section in plan.reference] == [SOURCES]
    assert all(PLAIN in quote.sections for quote in plan.quotes)
    assert all(PLAIN in faq.sections for faq in plan.faqs)


def test_sections_are_printed_in_the_order_of_the_pack():
    pack = read(FEATURES)
    backwards = tuple(section.id for section in reversed(pack.sections))
    assert make_plan(pack, (*backwards, GLOSSARY)).sections == pack.sections


def test_links_reach_only_what_is_printed():
    targets = make_plan(read(FEATURES), (PLAIN,)).targets
    assert "section:plain" in targets
    assert "section:tables" not in targets
    assert not any(target.startswith("term:") for target in targets)


def test_an_unknown_section_is_named():
    with pytest.raises(SectionMissingError, match="nowhere"):
        make_plan(read(FEATURES), (SectionId("nowhere"),))
