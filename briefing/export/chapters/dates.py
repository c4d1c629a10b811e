"""Dates as people write them, in each language of a pack."""

from briefing.document.ids import Language

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def written_date(date: str, language: Language, *, short: bool = False) -> str:
    """``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` in words; a time after it is left out.

    ``short`` cuts English months to three letters. What is no date comes back as it is.
    """
    parts = date[:10].split("-")
    if not all(part.isdigit() for part in parts):
        return date
    numbers = [int(part) for part in parts]
    if language.startswith("zh"):
        return "".join(f"{number}{unit}" for number, unit in zip(numbers, "年月日", strict=False))
    if len(numbers) == 1:
        return str(numbers[0])
    month = _MONTHS[numbers[1] - 1] if 1 <= numbers[1] <= 12 else parts[1]
    words = [*map(str, numbers[2:]), month[:3] if short else month, str(numbers[0])]
    return " ".join(words)
