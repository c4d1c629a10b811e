"""Results on the standard output."""

import json
from collections.abc import Iterable


def print_json(value: object) -> None:
    """Print ``value`` as one JSON document."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def print_lines(lines: Iterable[str]) -> None:
    """Print each of ``lines``."""
    for line in lines:
        print(line)
