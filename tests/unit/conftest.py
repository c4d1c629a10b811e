import pytest
from hypothesis import settings

from briefing.annotation.model import Annotation, AnnotationId, Kind, Target
from briefing.annotation.selectors import describe
from tests.unit.builders import pack

# A busy machine is no reason to fail.
settings.register_profile("unit", deadline=None)
settings.load_profile("unit")


@pytest.fixture
def note() -> Annotation:
    """A question on the first nine characters of section one."""
    shown = pack()
    section = shown.sections[0]
    selector = describe(section, 0, 9)
    return Annotation(
        id=AnnotationId("urn:uuid:00000000-0000-4000-8000-000000000001"),
        target=Target(shown.id, shown.edition, shown.digest, section.language, section.id, section.digest, selector),
        kind=Kind.QUESTION,
        body="Since when?",
        creator="A",
        created="2026-01-01T00:00:00Z",
        modified="2026-01-01T00:00:00Z",
    )
