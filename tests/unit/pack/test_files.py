"""A pack comes from anyone: what is broken, hostile or too much is refused with one sentence."""

import io
import os
import stat
import struct
import zipfile
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.errors import PackDamagedError, PackError, PackMissingError, PackTooNewError
from briefing.pack.archive import MIMETYPE, MIMETYPE_CONTENT
from briefing.pack.build import packed
from briefing.pack.files import digests_json, read_files
from briefing.pack.folder import read_folder
from briefing.pack.names import clashes, is_part_of_format, why_unsafe

FILES = {"pack.toml": b"format = 1\n", "sections/a.en.md": b"+++\n+++\nA " + b"word " * 50}


def zipped(members, method=zipfile.ZIP_STORED):
    """A zip of ``members``: pairs of a name or ZipInfo and bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return buffer.getvalue()


def briefing(files=FILES, extra=(), digests=None):
    """A .briefing file that may break the rules."""
    manifest = digests_json(files) if digests is None else digests
    return zipped([(MIMETYPE, MIMETYPE_CONTENT), ("manifest.json", manifest), *files.items(), *extra])


@pytest.fixture
def refusal(tmp_path):
    """Why a file of these bytes is refused."""

    def why(content):
        path = tmp_path / "x.briefing"
        path.write_bytes(content)
        with pytest.raises(PackDamagedError) as refused:
            read_files(path)
        return str(refused.value).removeprefix(f"The briefing {path} cannot be opened: ")

    return why


def member(name, mode=stat.S_IFREG | 0o644):
    info = zipfile.ZipInfo(name)
    info.create_system = 3
    info.external_attr = mode << 16
    return info


def test_a_briefing_file_is_read_member_by_member(tmp_path):
    path = tmp_path / "x.briefing"
    path.write_bytes(briefing())
    assert dict(read_files(path).contents) == FILES


def test_compressed_members_are_read_too(tmp_path):
    stored = zipped([(MIMETYPE, MIMETYPE_CONTENT)])
    path = tmp_path / "x.briefing"
    path.write_bytes(stored)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", digests_json(FILES))
        for name, content in FILES.items():
            archive.writestr(name, content)
    assert dict(read_files(path).contents) == FILES


def test_a_folder_and_the_file_built_from_it_have_one_digest(features, tmp_path):
    path = tmp_path / "x.briefing"
    path.write_bytes(packed(read_folder(features)))
    assert read_files(path).digest == read_files(features).digest


def test_a_place_without_a_pack_is_missing(tmp_path):
    for place in (tmp_path, tmp_path / "nothing", tmp_path / "nothing.briefing"):
        with pytest.raises(PackMissingError, match="There is no briefing at"):
            read_files(place)


def test_a_file_that_is_no_zip_is_refused(refusal):
    assert refusal(b"Dear all, please find attached") == "it is no .briefing file."
    assert refusal(b"") == "it is no .briefing file."


def test_a_truncated_file_is_refused(refusal):
    assert refusal(briefing()[:-30]) == "it is damaged or only a part of the file; ask for it again."


def test_another_kind_of_zip_is_refused(refusal):
    assert refusal(zipped([("word/document.xml", b"x")])) == "it is a zip, but not of a briefing."
    assert refusal(zipped([(MIMETYPE, b"application/epub+zip")])) == "it is a zip, but not of a briefing."


def test_a_changed_byte_is_found_by_its_digest(refusal):
    changed = briefing({**FILES, "pack.toml": b"format = 2\n"}, digests=digests_json(FILES))
    assert refusal(changed) == "“pack.toml” in it was changed or damaged after it was built."


def test_a_damaged_member_is_named(refusal):
    assert refusal(briefing().replace(b"word word", b"worm word", 1)) == (
        "“sections/a.en.md” in it is damaged; ask for the file again."
    )


def test_a_member_that_is_not_listed_is_refused(refusal):
    assert refusal(briefing(extra=[("more.txt", b"x")])) == "“more.txt” in it is not listed in manifest.json."


def test_a_listed_member_that_is_missing_is_named(refusal):
    digests = digests_json({**FILES, "quotes.toml": b""})
    assert refusal(briefing(digests=digests)) == "“quotes.toml” is missing in it."


@pytest.mark.parametrize("digests", [b"", b"[]", b'{"format": "1", "files": {}}', b"[" * 100_000, b"\xff"])
def test_an_unreadable_manifest_is_refused(digests, refusal):
    assert refusal(briefing(digests=digests)) == "its manifest.json cannot be read."


def test_a_later_format_is_told_from_damage(tmp_path):
    path = tmp_path / "x.briefing"
    path.write_bytes(briefing(digests=b'{"format": 2, "files": {}}'))
    with pytest.raises(PackTooNewError, match="uses pack format 2, and this program reads format 1"):
        read_files(path)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("../evil.md", "leaves the folder"),
        ("sections/../../evil.md", "leaves the folder"),
        ("./pack.toml", "leaves the folder"),
        ("/etc/passwd", "is absolute"),
        ("C:/evil.md", "is absolute"),
        ("C:evil.md", "is absolute"),
        ("sections\\evil.md", "has characters that are not allowed in names"),
        ("evil.md:stream", "has characters that are not allowed in names"),
        ("evil\n.md", "has characters that are not allowed in names"),
        ("sections/", "has an empty part, or one that starts or ends with a space or a dot"),
        ("sections//a.md", "has an empty part, or one that starts or ends with a space or a dot"),
        ("evil.md.", "has an empty part, or one that starts or ends with a space or a dot"),
        ("a" * 201, "is too long"),
    ],
)
def test_a_name_that_may_leave_the_folder_is_refused(name, why, refusal):
    shown = name.replace("\n", "[U+000A]")
    assert refusal(briefing(extra=[(name, b"x")])) == f"“{shown}” in it {why}."


def test_a_name_cut_by_a_null_is_refused(refusal):
    content = briefing(extra=[("packXtoml", b"x")]).replace(b"packXtoml", b"pack\0toml")
    assert "has characters that are not allowed in names" in refusal(content)


def test_two_names_that_differ_in_case_only_are_refused(refusal):
    files = {**FILES, "PACK.toml": b"x"}
    assert refusal(briefing(files)) == "“pack.toml” and “PACK.toml” in it are the same name on some systems."


def test_a_name_twice_is_refused(refusal):
    with pytest.warns(UserWarning, match="Duplicate name"):
        content = briefing(extra=[("pack.toml", b"x")])
    assert refusal(content) == "“pack.toml” and “pack.toml” in it are the same name on some systems."


def test_a_link_in_a_file_is_refused(refusal):
    link = member("assets/link.png", stat.S_IFLNK | 0o777)
    assert refusal(briefing(extra=[(link, b"/etc/passwd")])) == "“assets/link.png” in it is no plain file."


def test_an_encrypted_member_is_refused(refusal):
    content = bytearray(briefing())
    for signature, flags in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = content.rindex(signature) + flags
        content[at] |= 1
    assert refusal(bytes(content)) == "“sections/a.en.md” in it is encrypted."


def test_a_member_packed_too_densely_is_refused_unread(refusal):
    bomb = zipfile.ZipInfo("assets/bomb.png")
    bomb.compress_type = zipfile.ZIP_DEFLATED
    content = briefing(extra=[(bomb, bytes(20_000_000))])
    assert refusal(content) == "“assets/bomb.png” in it is packed too densely to be safe."


def test_a_member_that_is_larger_than_it_says_is_refused(refusal):
    content = bytearray(briefing())
    at = content.rindex(b"PK\1\2") + 24
    content[at : at + 4] = struct.pack("<I", 10)
    assert "damaged" in refusal(bytes(content)) or "size" in refusal(bytes(content))


def test_members_that_share_bytes_are_refused(refusal):
    content = bytearray(briefing())
    last = content.rindex(b"PK\1\2")
    first = content.index(b"PK\1\2")
    content[last + 42 : last + 46] = content[first + 42 : first + 46]
    assert "overlaps another part of the file" in refusal(bytes(content))


def test_a_text_of_more_than_a_megabyte_is_refused(pack):
    pack.write("sections/one.en.md", "x" * 1_000_001)
    with pytest.raises(PackDamagedError, match="has 1,000,001 bytes, and at most 1,000,000 are allowed"):
        read_files(pack.folder)


def test_a_link_that_leaves_the_folder_is_refused(pack, tmp_path):
    (tmp_path / "secret.md").write_text("secret", encoding="utf-8")
    (pack.folder / "sections" / "three.en.md").symlink_to(tmp_path / "secret.md")
    with pytest.raises(PackDamagedError, match=r"“sections/three\.en\.md” is a link that leaves the folder"):
        read_files(pack.folder)


def test_a_folder_that_is_a_link_is_refused(pack, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (pack.folder / "faqs").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(PackDamagedError, match="the folder “faqs” is a link"):
        read_files(pack.folder)


def test_a_pipe_in_the_folder_is_refused_unread(pack):
    os.mkfifo(pack.folder / "quotes.toml")
    with pytest.raises(PackDamagedError, match=r"“quotes\.toml” is no plain file"):
        read_files(pack.folder)


def test_hidden_files_are_left_out(pack):
    before = read_files(pack.folder).digest
    pack.write(".DS_Store", b"x")
    pack.write(".git/config", b"x")
    assert read_files(pack.folder).digest == before


def test_a_pack_folder_is_not_changed_by_reading(pack):
    before = sorted((path, path.stat().st_mtime_ns) for path in pack.folder.rglob("*"))
    read_files(pack.folder)
    assert sorted((path, path.stat().st_mtime_ns) for path in pack.folder.rglob("*")) == before


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.integers(0, 3000), changes=st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 255)), max_size=6))
def test_no_damage_ends_in_anything_but_a_pack_error(cut, changes, tmp_path):
    content = bytearray(briefing())
    for at, byte in changes:
        content[at % len(content)] = byte
    path = tmp_path / "x.briefing"
    path.write_bytes(content[: len(content) - cut % 50] if cut % 3 == 0 else content)
    with suppress(PackError):
        assert dict(read_files(path).contents) == FILES


@given(st.text(max_size=20))
def test_a_safe_name_stays_below_its_folder(name):
    if not why_unsafe(name):
        assert ".." not in name.split("/")
        assert not name.startswith("/")


def test_names_clash_by_case_and_by_form():
    assert list(clashes(["a.md", "A.md", "b.md"])) == [("a.md", "A.md")]
    assert list(clashes(["ﬁ.md", "fi.md"])) == [("ﬁ.md", "fi.md")]


def test_the_format_knows_its_files():
    known = ["pack.toml", "sections/a-b.zh-HK.md", "faqs/a.en.md", "assets/deep/a.jpg"]
    unknown = ["notes.md", "sections/a.md", "sections/A.en.md", "assets/a.svg", "sections/a.zh-CN.md"]
    assert [is_part_of_format(name, ("en", "zh-HK")) for name in [*known, *unknown]] == 4 * [True] + 5 * [False]
