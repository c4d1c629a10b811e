"""A pack as a folder of files."""

from pathlib import Path


def read_folder(folder: Path) -> dict[str, bytes]:
    """Every file in ``folder`` by its name; files and folders whose name starts with a dot are left out."""
    contents = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if path.is_file() and not any(part.startswith(".") for part in name.parts):
            contents[name.as_posix()] = path.read_bytes()
    return contents
