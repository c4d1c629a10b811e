"""Lists the highlights of a PDF as Okular and Evince do; run by the system's Python, which has poppler: IN.pdf."""

import json
import sys
from pathlib import Path


def main(source: str) -> None:
    import gi  # type: ignore[import-not-found]

    gi.require_version("Poppler", "0.18")
    from gi.repository import Poppler  # type: ignore[import-not-found]

    kinds = {Poppler.AnnotType.HIGHLIGHT: "Highlight", Poppler.AnnotType.TEXT: "Text"}
    document = Poppler.Document.new_from_file(Path(source).resolve().as_uri(), None)
    marks = []
    for number in range(document.get_n_pages()):
        for mapping in document.get_page(number).get_annot_mapping():
            one = mapping.annot
            if one.get_annot_type() not in kinds:
                continue
            # Python gets its quadrilaterals from memory that is freed already, so the bounds stand for them.
            area = mapping.area
            marks.append(
                {
                    "page": number,
                    "kind": kinds[one.get_annot_type()],
                    "contents": one.get_contents() or "",
                    "author": one.get_label(),
                    "name": one.get_name(),
                    "bounds": [area.x1, area.y1, area.x2, area.y2],
                }
            )
    sys.stdout.write(json.dumps(marks))


if __name__ == "__main__":
    main(*sys.argv[1:])
