from hypothesis import given
from hypothesis import strategies as st

from briefing.ui.actions import COMMANDS
from briefing.ui.keys.bindings import conflicts, holders, keys_of, read_bindings, written_bindings
from briefing.ui.keys.bindings import given as with_keys

BY_ID = {command.id: command for command in COMMANDS}
KEYS = st.text(min_size=1, max_size=20)


def test_no_two_commands_share_their_usual_keys():
    assert conflicts({}) == {}


@given(
    st.dictionaries(st.sampled_from([c.id for c in COMMANDS if not c.in_text]), st.lists(KEYS, max_size=4).map(tuple))
)
def test_keys_come_back_from_the_settings_as_they_were(bindings: dict[str, tuple[str, ...]]):
    assert read_bindings(written_bindings(bindings)) == bindings


def test_what_makes_no_sense_in_the_settings_is_left_out():
    for text in ("[", "[1]", '{"open": 3}', '{"open": [1]}', '{"unheard-of": ["F9"]}', '{"highlight-K": ["F9"]}'):
        assert read_bindings(text) == {}


def test_the_usual_keys_need_no_mention():
    changed = with_keys({}, BY_ID["open"], ("F9",))
    assert keys_of(BY_ID["open"], changed) == ("F9",)
    assert with_keys(changed, BY_ID["open"], BY_ID["open"].keys) == {}


def test_two_commands_with_the_same_keys_are_told():
    clash = with_keys({}, BY_ID["open"], ("Ctrl+K",))
    assert [command.id for command in holders("Ctrl+K", clash)] == ["open", "search"]
    assert [command.id for command in conflicts(clash)["Ctrl+K"]] == ["open", "search"]
