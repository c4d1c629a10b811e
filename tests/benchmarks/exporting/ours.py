"""Write the pickled request SOURCE to TARGET as the program does in its exporting process.

Tagged; highlights are PDF annotations with author and comment, links in the contents lead to their chapters.
"""

import pickle
import sys
from pathlib import Path

from briefing.app.export_job import make_pdf_alone

if __name__ == "__main__":
    source, target = map(Path, sys.argv[1:])
    content, _ = make_pdf_alone((pickle.loads(source.read_bytes()), target))
    target.write_bytes(content)
