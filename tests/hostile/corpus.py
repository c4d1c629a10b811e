"""All hostile files, in one list; run it to write them:  python -m tests.hostile.corpus FOLDER"""

import sys
from pathlib import Path

from tests.hostile import archives, code_blocks, notes_files, pictures, returned_files, stores, texts
from tests.hostile.threat import Door, Threat

THREATS: tuple[Threat, ...] = tuple(
    threat
    for source in (archives, pictures, texts, code_blocks, notes_files, returned_files, stores)
    for threat in source.threats()
)


def of(door: Door) -> tuple[Threat, ...]:
    """The threats that come in that way."""
    return tuple(threat for threat in THREATS if threat.door is door)


def write(folder: Path, threats: tuple[Threat, ...] = THREATS) -> None:
    """Write the files into ``folder``, which must be there."""
    for threat in threats:
        threat.make(folder / threat.name)


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    write(target)
    print(f"{len(THREATS)} files are in {target}.")  # noqa: T201 - a command line prints
