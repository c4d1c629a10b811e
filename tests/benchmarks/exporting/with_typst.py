"""Write the markup in SOURCE to TARGET by typst: tagged (PDF/UA-1 and PDF/A-3a), its own contents and headers."""

import sys

import typst  # type: ignore[import-not-found] # no dependency, see export.py

if __name__ == "__main__":
    source, target, fonts = sys.argv[1:]
    typst.compile(source, target, font_paths=[fonts], ignore_system_fonts=True, pdf_standards=["ua-1", "a-3a"])
