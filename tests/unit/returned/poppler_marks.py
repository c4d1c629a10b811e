"""Marks a PDF as Okular and Evince do; run by the system's Python, which has poppler: IN.pdf MARKS.json OUT.pdf."""

import json
import sys
from pathlib import Path


def main(source: str, marks: str, target: str) -> None:
    import gi  # type: ignore[import-not-found]

    gi.require_version("Poppler", "0.18")
    from gi.repository import Poppler  # type: ignore[import-not-found]

    document = Poppler.Document.new_from_file(Path(source).resolve().as_uri(), None)
    for mark in json.loads(Path(marks).read_text("utf-8")):
        page = document.get_page(mark["page"])
        quads = []
        for x1, y1, x2, y2, x3, y3, x4, y4 in mark["quads"]:
            quad = Poppler.Quadrilateral()
            for name, (x, y) in zip(("p1", "p2", "p3", "p4"), ((x1, y1), (x2, y2), (x3, y3), (x4, y4)), strict=True):
                point = Poppler.Point.new()
                point.x, point.y = x, y
                setattr(quad, name, point)
            quads.append(quad)
        corners = [quad[at : at + 2] for quad in mark["quads"] for at in range(0, 8, 2)]
        box = Poppler.Rectangle.new()
        box.x1, box.x2 = min(x for x, _ in corners), max(x for x, _ in corners)
        box.y1, box.y2 = min(y for _, y in corners), max(y for _, y in corners)
        made = Poppler.AnnotTextMarkup.new_highlight(document, box, quads)
        made.set_contents(mark["comment"])
        made.set_label("A Colleague")
        page.add_annot(made)
    document.save(Path(target).resolve().as_uri())


if __name__ == "__main__":
    main(*sys.argv[1:])
