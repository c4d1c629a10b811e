"""A text in several languages, with the base language to fall back to."""

from dataclasses import dataclass

from briefing.document.ids import Language


@dataclass(frozen=True, slots=True)
class Localized:
    """Texts by language, as an author gave them."""

    texts: tuple[tuple[Language, str], ...] = ()

    def has(self, language: Language) -> bool:
        """Whether the author gave a text in ``language``."""
        return any(known == language for known, _ in self.texts)

    def given(self, language: Language) -> str:
        """The text in ``language`` itself, or nothing."""
        return next((text for known, text in self.texts if known == language), "")

    def text(self, language: Language, base: Language) -> str:
        """The text in ``language``, else in ``base``, else nothing."""
        return self.given(language) or self.given(base)


NO_TEXTS = Localized()
