import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.document.ids import ENGLISH
from briefing.pack.companions import read_companions
from briefing.pack.manifest import read_manifest
from briefing.pack.problems import Findings
from briefing.pack.toml_file import TomlFile, read_toml

TEXT = '''\
# comment with = and [brackets]
format = 1
"quoted key" = "a # no comment"
long = """
[not.a.table]
key = 1
"""
list = [
    "one",  # [
    "two",
]

[title]
en = "Title"

[[pillar]]
id = "a"
title.en = "A"

[[pillar]]
id = "b"
title . en = "B"
[pillar.extra]
x = { y = 1 }
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("format",), 2),
        (("quoted key",), 3),
        (("long",), 4),
        (("list",), 8),
        (("title",), 13),
        (("title", "en"), 14),
        (("pillar", 0), 16),
        (("pillar", 0, "title", "en"), 18),
        (("pillar", 1), 20),
        (("pillar", 1, "id"), 21),
        (("pillar", 1, "title"), 22),
        (("pillar", 1, "extra", "x", "y"), 24),
        (("pillar", 1, "missing"), 20),
        (("missing",), 1),
    ],
)
def test_the_line_of_a_key_or_of_the_nearest_table_is_known(path, line):
    assert read_toml("x.toml", TEXT, Findings()).line(path) == line


def test_the_line_of_a_word_in_a_list_is_known():
    file = read_toml("x.toml", TEXT, Findings())
    assert [file.line_of_word(("list",), word) for word in ("one", "two", "three")] == [9, 10, 8]


def test_broken_toml_is_a_problem_on_its_line():
    findings = Findings()
    read_toml("x.toml", "a = 1\nb = \n", findings, first_line=10)
    assert [str(problem) for problem in findings.problems] == ["x.toml:11: The TOML cannot be read: invalid value."]


WORDS = """format id edition date languages title pillar sections colour rules section-titles en zh-HK quote term event
actor source kind text speaker aliases sources url grade x"""
keys = st.sampled_from(WORDS.split())
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=6)
    | st.dates()
    | st.sampled_from(["en", "blue", "2026"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=5),
    max_leaves=20,
)


@given(st.dictionaries(keys, values, max_size=12))
def test_any_toml_is_read_with_problems_but_without_a_crash(tables):
    findings = Findings()
    file = TomlFile("pack.toml", "", tables, {})
    read_manifest(file, findings)
    read_companions(lambda _: file, ENGLISH, findings)
    assert all(problem.line == 1 for problem in findings.problems)


@given(st.text(alphabet="ab=\"'[]{}.#\n1 \\", max_size=60))
def test_lines_are_found_in_whatever_toml_can_be_read(text):
    findings = Findings()
    file = read_toml("x.toml", text, findings)
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        assert len(findings.problems) == 1
    else:
        assert all((key,) in file.lines for key in tables)


def test_a_number_of_thousands_of_digits_is_a_problem():
    findings = Findings()
    read_toml("a.toml", f"x = {'9' * 5_000}", findings)
    assert [one.sentence for one in findings.problems] == [
        "The TOML cannot be read: a number in it has too many digits."
    ]
