import zipfile

import pytest

from briefing.errors import ExportError, PackInvalidError
from briefing.pack.build import build
from briefing.pack.reader import PackReader


def test_the_same_folder_always_gives_the_same_bytes(features, tmp_path):
    build(features, tmp_path / "one.briefing")
    build(features, tmp_path / "two.briefing")
    assert (tmp_path / "one.briefing").read_bytes() == (tmp_path / "two.briefing").read_bytes()


def test_a_copy_with_other_dates_gives_the_same_bytes(pack, tmp_path):
    build(pack.folder, tmp_path / "one.briefing")
    for path in sorted(pack.folder.rglob("*.*"), reverse=True):
        content = path.read_bytes()
        path.unlink()
        path.write_bytes(content)
    build(pack.folder, tmp_path / "two.briefing")
    assert (tmp_path / "one.briefing").read_bytes() == (tmp_path / "two.briefing").read_bytes()


def test_the_built_file_is_read_like_the_folder(features, tmp_path):
    digest = build(features, tmp_path / "features.briefing")
    opened = PackReader.open(tmp_path / "features.briefing")
    assert opened.digest == digest
    assert opened.read() == PackReader.open(features).read()


def test_the_built_file_is_laid_out_as_the_format_says(features, tmp_path):
    build(features, tmp_path / "features.briefing")
    with zipfile.ZipFile(tmp_path / "features.briefing") as archive:
        names = archive.namelist()
        dates = {member.date_time for member in archive.infolist()}
        assert archive.read("mimetype") == b"application/vnd.briefing.pack+zip"
    assert names[:2] == ["mimetype", "manifest.json"]
    assert names[2:] == sorted(names[2:], key=str.encode)
    assert dates == {(1980, 1, 1, 0, 0, 0)}


def test_a_folder_with_problems_is_not_built(pack, tmp_path):
    pack.add("sections/one.en.md", "\n[x](term:x)\n")
    with pytest.raises(PackInvalidError, match="There is no term “x”"):
        build(pack.folder, tmp_path / "small.briefing")
    assert not (tmp_path / "small.briefing").exists()


def test_nothing_is_built_into_the_folder_itself(pack):
    with pytest.raises(ExportError, match="it would become a part of the folder itself"):
        build(pack.folder, pack.folder / "small.briefing")


def test_a_target_that_cannot_be_written_is_told(pack, tmp_path):
    with pytest.raises(ExportError, match="no such file or directory"):
        build(pack.folder, tmp_path / "nowhere" / "small.briefing")
