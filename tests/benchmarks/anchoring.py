"""How well notes find their passages in another edition, and how fast: ``anchoring.py DIR``.

DIR holds ``cases.jsonl``, one case a line with ``id``, ``old`` and ``new`` (files in DIR) and ``start`` and ``end`` (a
passage of the old text, in code points), and optionally ``score.py`` with ``load``, ``row`` and ``HEAD``.
``--json OUT`` writes ``{case id: [start, end, score] | null}``, otherwise the table is printed.
``--quote-only`` hides the old text; ``--large`` times 200 passages of a text of over a million characters instead.
"""

# ruff: noqa: T201 - a benchmark prints

import argparse
import importlib.util
import json
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from briefing.annotation.alignment import Alignment  # noqa: E402
from briefing.annotation.anchoring import anchor  # noqa: E402
from briefing.annotation.model import Selector  # noqa: E402
from briefing.annotation.resolution import Resolution  # noqa: E402
from briefing.annotation.selectors import CONTEXT  # noqa: E402
from tests.benchmarks.large_text import edited, large_text, passages  # noqa: E402

Prediction = tuple[int, int, float] | None


@dataclass(frozen=True, slots=True)
class Case:
    """What the resolver may know of a case: two texts and a passage's place in the old one."""

    id: str
    old: Path
    new: Path
    start: int
    end: int


def cases_in(folder: Path) -> Iterator[Case]:
    with (folder / "cases.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            case = json.loads(line)
            yield Case(case["id"], folder / case["old"], folder / case["new"], case["start"], case["end"])


def selector_of(old: str, start: int, end: int) -> Selector:
    return Selector(start, end, old[start:end], old[max(0, start - CONTEXT) : start], old[end : end + CONTEXT])


def predict(cases: Iterable[Case], quote_only: bool) -> tuple[dict[str, Prediction], float]:
    """Where each passage is placed, and the milliseconds of processor time it took, reading files not counted."""
    texts: dict[Path, str] = {}
    alignments: dict[tuple[Path, Path], Alignment] = {}
    predictions: dict[str, Prediction] = {}
    seconds = 0.0
    for case in cases:
        for path in (case.old, case.new):
            if path not in texts:
                # No newline translation: offsets count every character of the file.
                texts[path] = path.read_bytes().decode("utf-8")
        old, new = texts[case.old], texts[case.new]
        started = time.process_time()
        alignment = alignments.get((case.old, case.new))
        if alignment is None and not quote_only:
            alignment = alignments[case.old, case.new] = Alignment.of(old, new)
        predictions[case.id] = placed(anchor(selector_of(old, case.start, case.end), new, alignment))
        seconds += time.process_time() - started
    return predictions, 1000 * seconds / max(1, len(predictions))


def placed(resolution: Resolution) -> Prediction:
    if resolution.start is None or resolution.end is None:
        return None
    return resolution.start, resolution.end, resolution.score


def scorer(folder: Path) -> ModuleType | None:
    path = folder / "score.py"
    spec = importlib.util.spec_from_file_location("score", path) if path.exists() else None
    if spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def print_table(folder: Path, predictions: dict[str, Prediction], milliseconds: float, name: str) -> None:
    scoring = scorer(folder)
    if scoring is None:
        found = sum(prediction is not None for prediction in predictions.values())
        print(f"{found} of {len(predictions)} passages placed, {milliseconds:.2f} ms each")
        return
    print(scoring.HEAD)
    print(scoring.row(name, scoring.load(str(folder)), predictions, milliseconds))


def print_large(folder: Path, quote_only: bool) -> None:
    statutes = sorted((folder / "texts").glob("gesetze-*.old.txt"))
    old = large_text([path.read_bytes().decode("utf-8") for path in statutes])
    new = edited(old)
    ranges = passages(old)
    started = time.process_time()
    alignment = None if quote_only else Alignment.of(old, new)
    aligned = time.process_time()
    outcomes = [anchor(selector_of(old, start, end), new, alignment).outcome.value for start, end in ranges]
    ended = time.process_time()
    counts = ", ".join(f"{outcomes.count(outcome)} {outcome}" for outcome in sorted(set(outcomes)))
    print(f"{len(old):,} -> {len(new):,} characters, {len(ranges)} passages: {counts}")
    print(f"{ended - started:.2f} s in all, {aligned - started:.2f} s of it once for the two texts")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--json", type=Path, metavar="OUT")
    parser.add_argument("--quote-only", action="store_true")
    parser.add_argument("--large", action="store_true")
    wanted = parser.parse_args()
    if wanted.large:
        print_large(wanted.folder, wanted.quote_only)
        return
    predictions, milliseconds = predict(cases_in(wanted.folder), wanted.quote_only)
    if wanted.json:
        wanted.json.write_text(json.dumps(predictions, indent=0), encoding="utf-8")
    else:
        print_table(wanted.folder, predictions, milliseconds, "quote only" if wanted.quote_only else "old text known")


if __name__ == "__main__":
    main()
