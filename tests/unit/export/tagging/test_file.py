import io

import pikepdf
import pytest

from briefing.export.tagging.file import PdfFile
from briefing.export.tagging.objects import Name, Ref


def small_file(objects: int = 0, content: bytes = b"0 0 m") -> tuple[PdfFile, Ref]:
    file = PdfFile()
    tree = file.reserve()
    contents = file.add_stream({}, content)
    page = file.add(
        {"Type": Name("Page"), "Parent": tree, "Contents": contents, "MediaBox": [0, 0, 9, 9], "Resources": {}}
    )
    file.put(tree, {"Type": Name("Pages"), "Kids": [page], "Count": 1})
    extra = [file.add({"Number": number}) for number in range(objects)]
    return file, file.add({"Type": Name("Catalog"), "Pages": tree, "Extra": extra})


@pytest.mark.parametrize("objects", [0, 1, 450])
def test_other_programs_read_the_file_without_a_complaint(objects: int):
    file, root = small_file(objects)
    with pikepdf.open(io.BytesIO(file.write(root))) as pdf:
        assert not pdf.check_pdf_syntax()
        assert pdf.pages[0].Contents.read_bytes() == b"0 0 m"
        assert [int(extra.Number) for extra in pdf.Root.Extra] == list(range(objects))


def test_equal_content_gives_equal_bytes_and_other_content_another_identifier():
    first, again, other = (
        file.write(root) for file, root in (small_file(), small_file(), small_file(content=b"1 1 m"))
    )
    assert first == again
    with pikepdf.open(io.BytesIO(first)) as one, pikepdf.open(io.BytesIO(other)) as two:
        assert bytes(one.trailer.ID[0]) != bytes(two.trailer.ID[0])


def test_an_object_that_was_never_put_is_found():
    file, root = small_file()
    file.reserve()
    with pytest.raises(LookupError, match="never put"):
        file.write(root)
