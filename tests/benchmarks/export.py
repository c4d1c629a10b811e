"""How fast PDF packs are made, and with how much memory, against three others on the same text: ``export.py``.

One pack of prose in two scripts, tables and 1,000 highlights on 300 pages, made from a seed, is written by

* ours: tagged, PDF/UA-1 and PDF/A-3a with the notes attached, and PDF/A-2a with nothing attached; highlights are PDF
  annotations with author and comment,
* plain ReportLab (platypus and multiBuild, untagged; highlights are backgrounds),
* WeasyPrint (PDF/UA-1; highlights are backgrounds),
* typst (PDF/UA-1 and PDF/A-3a; highlights are backgrounds),

each in its own process from its own source, in turn, ``--runs`` times, with the same fonts, sizes, margins, contents
with page numbers, running header and footer, and repeated header rows of tables. Then ours alone at 75, 150, 300 and
600 pages, and the built-in briefing against plain ReportLab. Times are those of whole processes; ratios of medians are
what counts, since machines differ. WeasyPrint and typst are no dependencies: ``--install-peers FOLDER`` makes a virtual
environment for them, ``--peers FOLDER`` uses it, and what is not installed is left out and named.
"""

# ruff: noqa: T201 - a benchmark prints

import argparse
import json
import os
import pickle
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from briefing.export.request import PdfRequest, Standard  # noqa: E402
from tests.benchmarks.exporting.common_text import chapters  # noqa: E402
from tests.benchmarks.exporting.long_pack import built_in_request, long_request  # noqa: E402
from tests.benchmarks.exporting.markup import html, typst  # noqa: E402
from tests.benchmarks.exporting.measuring import Program, measure, table  # noqa: E402

OURS, BARE, PLAIN = "ours (UA-1 + A-3a)", "ours, bare (UA-1 + A-2a)", "plain ReportLab multiBuild"
PEERS = {"weasyprint": "WeasyPrint (UA-1)", "typst": "typst (UA-1 + A-3a)"}
GROWTH = (75, 150, 300, 600)


class Bench:
    """Prepares sources in ``folder`` and names the programs that turn them into PDFs."""

    def __init__(self, folder: Path, peers: Path | None) -> None:
        self._folder = folder
        self._python = str(peers / "bin" / "python") if peers is not None else sys.executable

    @property
    def environment(self) -> dict[str, str]:
        """Compiled modules are kept, as an installed program's are, but not beside the sources."""
        kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        return kept | {"PYTHONPYCACHEPREFIX": str(self._folder / "compiled"), "PYTHONPATH": str(ROOT)}

    def ours(self, name: str, request: PdfRequest, stem: str) -> Program:
        source = self._folder / f"{stem}.pickle"
        source.write_bytes(pickle.dumps(request))
        return self._program(name, sys.executable, "ours", source)

    def plain(self, request: PdfRequest, stem: str) -> Program:
        source = self._folder / f"{stem}.json"
        source.write_text(json.dumps(chapters(request)), "utf-8")
        return self._program(PLAIN, sys.executable, "with_reportlab", source, str(request.fonts))

    def peers(self, request: PdfRequest) -> list[Program]:
        """Those that are installed."""
        made = []
        for module, name in PEERS.items():
            if subprocess.run([self._python, "-c", f"import {module}"], capture_output=True, check=False).returncode:
                print(f"{name} is not installed and left out; see --install-peers.")
                continue
            made.append(self._peer(module, name, request))
        return made

    def _peer(self, module: str, name: str, request: PdfRequest) -> Program:
        if module == "typst":
            source, text = self._folder / "peer.typ", typst(chapters(request))
        else:
            source, text = self._folder / "peer.html", html(chapters(request), request.fonts)
        source.write_text(text, "utf-8")
        more = (str(request.fonts),) if module == "typst" else ()
        return self._program(name, self._python, f"with_{module}", source, *more)

    def _program(self, name: str, python: str, module: str, source: Path, *more: str) -> Program:
        target = source.with_name(f"{source.stem}-{module}.pdf")
        command = (python, "-m", f"tests.benchmarks.exporting.{module}", str(source), str(target), *more)
        return Program(name, command, target)

    def compare(self, pages: int, runs: int) -> None:
        request = long_request(pages)
        bare = replace(request, standard=Standard.ARCHIVE_BARE)
        programs = [self.ours(OURS, request, "ours"), self.ours(BARE, bare, "bare"), self.plain(request, "plain")]
        programs += self.peers(request)
        measured = measure(programs, runs, self.environment)
        print(f"\n{pages} pages, {len(request.notes):,} highlights, {runs} runs in turn; ratios to {PLAIN}\n")
        print(table(programs, measured, PLAIN))
        if PEERS["typst"] in measured:
            ratio = measured[OURS].time / measured[PEERS["typst"]].time
            print(f"\nours to typst: {ratio:.2f} of its time, ", end="")
            print(f"{measured[OURS].memory / measured[PEERS['typst']].memory:.2f} of its memory")

    def grow(self, runs: int) -> None:
        programs = [self.ours(f"ours, {pages} pages", long_request(pages), f"grow{pages}") for pages in GROWTH]
        measured = measure(programs, runs, self.environment)
        print("\nGrowth; ratios to 300 pages\n")
        print(table(programs, measured, "ours, 300 pages"))

    def built_in(self, runs: int) -> None:
        request = built_in_request()
        programs = [self.ours(OURS, request, "built-in"), self.plain(request, "built-in-plain")]
        measured = measure(programs, runs, self.environment)
        print(f"\nThe built-in briefing; ratios to {PLAIN}\n")
        print(table(programs, measured, PLAIN))


def install_peers(folder: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    subprocess.run([folder / "bin" / "python", "-m", "pip", "install", "-q", *PEERS], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--pages", type=int, default=300)
    parser.add_argument("--only", choices=("compare", "grow", "built-in"))
    parser.add_argument("--peers", type=Path, metavar="FOLDER", help="a virtual environment with the peers")
    parser.add_argument("--install-peers", type=Path, metavar="FOLDER")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="leave sources and PDFs there")
    wanted = parser.parse_args()
    if wanted.install_peers:
        install_peers(wanted.install_peers)
    with tempfile.TemporaryDirectory() as temporary:
        folder = wanted.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        bench = Bench(folder.resolve(), wanted.peers or wanted.install_peers)
        if wanted.only in {None, "compare"}:
            bench.compare(wanted.pages, wanted.runs)
        if wanted.only in {None, "built-in"}:
            bench.built_in(wanted.runs)
        if wanted.only in {None, "grow"}:
            bench.grow(wanted.runs)


if __name__ == "__main__":
    main()
