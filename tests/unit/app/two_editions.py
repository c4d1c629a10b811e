"""Two editions of one small briefing in two languages, and sessions on either."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from briefing.annotation.model import Annotation, Kind
from briefing.app.paths import DataFolder
from briefing.app.session import Session
from briefing.document.ids import ENGLISH, TRADITIONAL, Language, PackId, SectionId
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.document.section import Section
from briefing.store.store import Store
from tests.unit.app.conftest import Ticking
from tests.unit.builders import pack, paragraph, section

LICENCES = "The licensing of virtual asset trading platforms has been in force since June 2023."
BONDS = "The Government has issued tokenised bonds three times under the law as it stands."
COINS = "Only a licensed issuer of stablecoins may offer its coins to members of the public."
LATER = LICENCES.replace("June 2023", "July 2024")


def _old(language: Language) -> tuple[Section, ...]:
    if language == TRADITIONAL:
        return (
            section("one", paragraph("a", "平台自 2023 年 6 月起須領牌。"), language=language),
            section("gone", paragraph("c", "只有持牌發行人可向公眾發售穩定幣。"), language=language),
        )
    return (
        section("one", paragraph("a", LICENCES), paragraph("b", BONDS)),
        section("gone", paragraph("c", COINS), paragraph("d", "No such review was announced.")),
    )


def _new(language: Language) -> tuple[Section, ...]:
    if language == TRADITIONAL:
        return (
            section("one", paragraph("a", "平台自 2024 年 7 月起須領牌。"), language=language),
            section("two", paragraph("c", "只有持牌發行人可向公眾發售穩定幣。"), language=language),
        )
    return (
        section("one", paragraph("a", LATER), paragraph("n", "A new paragraph.")),
        section("two", paragraph("e", BONDS), paragraph("c", COINS)),
    )


class Edition:
    """A source of one edition."""

    id = PackId("test-pack")
    languages = (ENGLISH, TRADITIONAL)

    def __init__(self, name: str, digest: str, sections: Callable[[Language], tuple[Section, ...]]) -> None:
        self._name = name
        self._digest = digest
        self._sections = sections
        self.times_read = 0

    def read(self, language: Language | None = None, _progress: Progress = NO_PROGRESS) -> Pack:
        self.times_read += 1
        language = language or ENGLISH
        made = pack(*self._sections(language), edition=self._name, language=language, languages=self.languages)
        return replace(made, digest=self._digest * 64)


def old_edition() -> Edition:
    return Edition("2022", "a", _old)


def new_edition() -> Edition:
    return Edition("2025", "b", _new)


def opened(edition: Edition, folder: Path, language: Language = ENGLISH) -> Session:
    data = DataFolder(folder)
    return Session(edition, edition.read(language), Store.open(data.notes), data, Ticking())


def note_on(session: Session, words: str, body: str = "") -> Annotation:
    """A note on ``words``, which stand once in the pack."""
    (found,) = [one for one in session.pack.sections if words in one.text]
    start = found.text.index(words)
    return session.add(found.id, kind=Kind.QUESTION, body=body, start=start, end=start + len(words))


def shown(session: Session, annotation: Annotation) -> str | None:
    """The words of the shown edition that a note stands on."""
    place, name = session.place(annotation), session.section_of(annotation)
    found = session.pack.section(SectionId(name)) if name is not None else None
    return found.text[slice(*place)] if place is not None and found is not None else None
