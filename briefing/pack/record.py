"""Typed reading of a TOML table: what is missing, of the wrong kind or unknown becomes a problem with its line."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime

from briefing.document.ids import LANGUAGES, Language
from briefing.document.lookalikes import spelt_out
from briefing.document.normalize import first_control, normalize_text
from briefing.pack.localized import Localized
from briefing.pack.problems import Findings, Reference, Target, quoted_list, why_no_control
from briefing.pack.toml_file import Path, TomlFile

_ID = re.compile(r"[a-z][a-z0-9-]*")
_SOURCE_ID = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_PARTIAL_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
ID_RULE = "an id is lower-case letters, digits and hyphens, and starts with a letter"


def is_id(text: str) -> bool:
    """Whether ``text`` is an id in the sense of the format."""
    return _ID.fullmatch(text) is not None


def is_source_id(text: str) -> bool:
    """Whether ``text`` is the id of a source, which may have capitals."""
    return _SOURCE_ID.fullmatch(text) is not None


def is_date(text: str) -> bool:
    """Whether ``text`` is a year, a month or a day that exists."""
    found = _PARTIAL_DATE.fullmatch(text)
    if found is None:
        return False
    year, month, day = found.groups()
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return False
    return True


class Record:
    """One table of a TOML file, read key by key; ``what`` names it in sentences ("quote", "pillar")."""

    def __init__(self, file: TomlFile, path: Path, table: object, what: str, findings: Findings) -> None:
        self.file = file
        self.path = path
        self.what = what
        # Of a text that cannot be read, everything would be missing.
        self._findings = Findings() if file.broken else findings
        self._table: Mapping[str, object] = table if isinstance(table, dict) else {}
        self._asked: set[str] = set()
        if not isinstance(table, dict):
            self.problem("", f"This {what} is no table.")

    def line(self, key: str = "") -> int:
        """The line of ``key``, or of the table itself."""
        return self.file.line((*self.path, key) if key else self.path)

    def problem(self, key: str, sentence: str, *, grave: bool = True) -> None:
        """Note a problem at ``key``, or at the table."""
        self._findings.problem(self.file.name, self.line(key), sentence, grave=grave)

    def problem_at(self, line: int, sentence: str) -> None:
        """Note a problem on a line of the same file."""
        self._findings.problem(self.file.name, line, sentence)

    def text(self, key: str, *, required: bool = True) -> str:
        """A string, or nothing."""
        value = self._value(key, str, "a text in quotes", required=required)
        text = self._cleaned((key,), value) if isinstance(value, str) else ""
        if required and isinstance(value, str) and not text:
            self.problem(key, f"The key “{key}” of this {self.what} is empty.")
        return text

    def id(self, key: str = "id", valid: Callable[[str], bool] = is_id) -> str:
        """A required id."""
        text = self.text(key)
        if text and not valid(text):
            self.problem(key, f"“{text}” cannot be an id: {ID_RULE}.")
        return text

    def choice(self, key: str, choices: Iterable[str], *, required: bool = True) -> str:
        """One of ``choices``, or nothing."""
        text = self.text(key, required=required)
        known = tuple(choices)
        if text and text not in known:
            self.problem(key, f"“{text}” is unknown as “{key}”; it is {quoted_list(known)}.")
        return text

    def flag(self, key: str) -> bool:
        """True or false; false when it is not there."""
        return self._value(key, bool, "true or false", required=False) is True

    def number(self, key: str, *, required: bool = False) -> int | None:
        """A whole number, or None."""
        value = self._value(key, int, "a whole number", required=required)
        return value if isinstance(value, int) else None

    def date(self, key: str, *, required: bool = False) -> str:
        """``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``, or nothing; TOML's own dates are taken too."""
        value = self._value(key, (str, date), "a date such as 2025-06-26", required=required)
        text = value.isoformat() if isinstance(value, date) else value if isinstance(value, str) else ""
        if isinstance(value, datetime) or (text and not is_date(text)):
            self.problem(key, f"“{text}” is no date; write a year, a month or a day such as 2025-06-26.")
            return ""
        return text

    def words(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        """A list of strings."""
        return self._strings((key,), self._value(key, list, "a list of texts in quotes", required=required))

    def references(self, key: str, kind: Target, *, required: bool = False) -> tuple[str, ...]:
        """A list of ids of other things of the pack, each noted as a reference."""
        words = self.words(key, required=required)
        for word in words:
            self._refer(key, kind, word)
        return words

    def reference(self, key: str, kind: Target) -> str:
        """The id of one other thing of the pack, or nothing."""
        word = self.text(key, required=False)
        if word:
            self._refer(key, kind, word)
        return word

    def localized(self, key: str, base: Language | None, *, required: bool = True) -> Localized:
        """A table of texts by language; with ``required`` the ``base`` language must be there."""
        value = self._value(key, dict, f"a text for each language, such as {key}.en", required=required)
        table = value if isinstance(value, dict) else {}
        texts = []
        for language, text in table.items():
            path = (key, language)
            if self._known_language(path) and self._is_text(path, text):
                texts.append((Language(language), spelt_out(self._cleaned(path, str(text)))))
        found = Localized(tuple(texts))
        if required and isinstance(value, dict) and base and not found.given(base):
            self.problem(key, f"The key “{key}” of this {self.what} has no text in the base language “{base}”.")
        return found

    def worded(self, key: str, base: Language | None, *, required: bool = True) -> Localized:
        """A table of texts by language, or one text for all languages, such as the name of a publisher."""
        if not isinstance(self._table.get(key), str):
            return self.localized(key, base, required=required)
        text = spelt_out(self.text(key, required=required))
        return Localized(tuple((language, text) for language in LANGUAGES) if text else ())

    def localized_words(self, key: str) -> tuple[tuple[Language, tuple[str, ...]], ...]:
        """A table of lists of strings by language."""
        value = self._value(key, dict, f"a list for each language, such as {key}.en", required=False)
        table = value if isinstance(value, dict) else {}
        return tuple(
            (Language(language), self._strings((key, language), words))
            for language, words in table.items()
            if self._known_language((key, language))
        )

    def table(self, key: str) -> Mapping[str, object]:
        """A table, or an empty one."""
        value = self._value(key, dict, "a table", required=False)
        return value if isinstance(value, dict) else {}

    def tables(self, key: str, what: str) -> tuple["Record", ...]:
        """The tables of an array ``[[key]]``."""
        value = self._value(key, list, f"one or more [[{key}]] tables", required=False)
        rows = value if isinstance(value, list) else []
        return tuple(
            Record(self.file, (*self.path, key, index), row, what, self._findings) for index, row in enumerate(rows)
        )

    def finish(self) -> None:
        """Note every key that nobody asked for."""
        for key in self._table:
            if key not in self._asked:
                self.problem(
                    key,
                    f"The key “{key}” is unknown in this {self.what}; known are {', '.join(sorted(self._asked))}.",
                    grave=False,
                )

    def _value(self, key: str, kind: type | tuple[type, ...], expected: str, *, required: bool) -> object | None:
        self._asked.add(key)
        value = self._table.get(key)
        if value is None:
            if required:
                self.problem("", f"The key “{key}” is missing in this {self.what}.")
            return None
        # True is an int to Python, but not to an author.
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            self.problem(key, f"The key “{key}” of this {self.what} must be {expected}.")
            return None
        return value

    def _strings(self, path: Path, value: object) -> tuple[str, ...]:
        texts = []
        for item in value if isinstance(value, list) else []:
            if self._is_text(path, item):
                texts.append(self._cleaned(path, item))
        if value is not None and not isinstance(value, list):
            self._is_text(path, None)
        return tuple(texts)

    def _cleaned(self, path: Path, text: str) -> str:
        # Written as an escape; one that stands there as it is was found when the file was read.
        if (control := first_control(text)) is not None:
            line = self.file.line((*self.path, *path))
            self._findings.problem(self.file.name, line, why_no_control(control.group()))
        return normalize_text(text).strip()

    def _is_text(self, path: Path, value: object) -> bool:
        if isinstance(value, str):
            return True
        line = self.file.line((*self.path, *path))
        name = ".".join(map(str, path))
        self._findings.problem(self.file.name, line, f"The key “{name}” of this {self.what} must hold text in quotes.")
        return False

    def _known_language(self, path: Path) -> bool:
        if path[-1] in LANGUAGES:
            return True
        line = self.file.line((*self.path, *path))
        known = quoted_list(LANGUAGES)
        self._findings.problem(self.file.name, line, f"“{path[-1]}” is no language of this format; it has {known}.")
        return False

    def _refer(self, key: str, kind: Target, word: str) -> None:
        line = self.file.line_of_word((*self.path, key), word)
        self._findings.reference(Reference(self.file.name, line, kind, word))
