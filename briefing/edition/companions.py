"""Comparing what stands beside the text: quotes, FAQs and terms."""

from collections.abc import Iterator, Mapping, Sequence

from briefing.document.companions import Faq, Quote, Term
from briefing.document.pack import Pack
from briefing.edition.comparison import Change, CompanionComparison, CompanionKind, Field
from briefing.edition.differences import differences
from briefing.edition.likeness import best_pairs

_ALIKE = 0.6

Texts = Mapping[str, str]


def compare_companions(old: Pack, new: Pack) -> tuple[CompanionComparison, ...]:
    """Quotes, then FAQs, then terms, each in the new order with the removed ones at the end."""
    return (
        *_compared(CompanionKind.QUOTE, [_quote(one) for one in old.quotes], [_quote(one) for one in new.quotes]),
        *_compared(CompanionKind.FAQ, [_faq(one) for one in old.faqs], [_faq(one) for one in new.faqs]),
        *_compared(CompanionKind.TERM, [_term(one) for one in old.terms], [_term(one) for one in new.terms]),
    )


def _quote(quote: Quote) -> Texts:
    return {
        "id": quote.id,
        "label": quote.speaker,
        "text": quote.text,
        "speaker": quote.speaker,
        "role": quote.role,
        "date": quote.date,
        "note": quote.note,
    }


def _faq(faq: Faq) -> Texts:
    return {"id": faq.id, "label": faq.question, "question": faq.question, "answer": faq.text}


def _term(term: Term) -> Texts:
    return {"id": term.id, "label": term.name, "name": term.name, "definition": term.definition}


def _compared(kind: CompanionKind, old: Sequence[Texts], new: Sequence[Texts]) -> Iterator[CompanionComparison]:
    before = {texts["id"]: texts for texts in old}
    unknown = [texts for texts in new if texts["id"] not in before]
    gone = [texts for texts in old if texts["id"] not in {each["id"] for each in new}]
    alike = best_pairs([_whole(texts) for texts in gone], [_whole(texts) for texts in unknown], _ALIKE)
    partner = {unknown[j]["id"]: gone[i] for i, j in alike}
    for texts in new:
        yield _companion(kind, before.get(texts["id"]) or partner.get(texts["id"]), texts)
    renamed = {texts["id"] for texts in partner.values()}
    for texts in gone:
        if texts["id"] not in renamed:
            yield _companion(kind, texts, None)


def _whole(texts: Texts) -> str:
    return " ".join(text for name, text in texts.items() if name not in ("id", "label"))


def _companion(kind: CompanionKind, old: Texts | None, new: Texts | None) -> CompanionComparison:
    shown = new or old or {}
    names = [name for name in shown if name not in ("id", "label")]
    fields = tuple(_field(name, old[name] if old else "", new[name] if new else "") for name in names)
    if old is None:
        change = Change.ADDED
    elif new is None:
        change = Change.REMOVED
    else:
        change = Change.SAME if all(one.old == one.new for one in fields) else Change.CHANGED
    return CompanionComparison(kind, change, shown["id"], shown["label"], fields)


def _field(name: str, old: str, new: str) -> Field:
    found = differences(old, new)
    return Field(name, old, new, found.removed, found.added)
