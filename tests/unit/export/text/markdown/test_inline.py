from hypothesis import example, given
from hypothesis import strategies as st

from briefing.document.runs import Style
from briefing.export.text.markdown.escaping import paragraph
from briefing.export.text.markdown.inline import inline
from briefing.export.text.parts import Added, Piece
from tests.unit.export.text.markdown.test_escaping import read, texts

STRONG, EMPHASIS = Style.STRONG, Style.EMPHASIS
styles = st.sampled_from([Style.PLAIN, STRONG, EMPHASIS, STRONG | EMPHASIS, Style.CODE, STRONG | Style.CODE])
words = texts.filter(lambda text: bool(text.strip()))
pieces = st.builds(Piece, words, styles, st.sampled_from(["", "#section-one", "https://example.org/a(b)?c=d&e"]))


@given(st.lists(pieces, min_size=1, max_size=5))
@example([Piece("重點。", STRONG), Piece("文字")])
@example([Piece("a", STRONG), Piece("b", EMPHASIS), Piece("c", STRONG | EMPHASIS)])
def test_styled_words_are_read_as_they_were_written(made: list[Piece]):
    source = paragraph(inline(made))
    assert read(source) == "".join(piece.text for piece in made).rstrip(" ")


def test_words_are_set_by_signs_where_readers_understand_them():
    assert inline([Piece("Act", STRONG), Piece(" now, "), Piece("please.", EMPHASIS)]) == "**Act** now, *please.*"


def test_words_are_set_by_tags_where_signs_would_be_shown():
    assert inline([Piece("重點。", STRONG), Piece("文字")]) == "<strong>重點。</strong>文字"


def test_sources_are_raised_and_lead_into_their_list():
    source = inline([Piece("So."), Piece("S01", target="#source-S01", added=Added.SOURCE)])
    assert source == "So. <sup>[S01](#source-S01)</sup>"


def test_a_state_stands_in_brackets():
    assert (
        inline([Piece("Consult."), Piece("Closed · 2025", added=Added.CHIP)])
        == "Consult. <small>(Closed · 2025)</small>"
    )
