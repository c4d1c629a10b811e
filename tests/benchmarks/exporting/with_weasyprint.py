"""Write the HTML in SOURCE to TARGET by WeasyPrint: tagged (PDF/UA-1), contents by target-counter, repeated headers."""

import sys

from weasyprint import HTML  # type: ignore[import-not-found] # no dependency, see export.py

if __name__ == "__main__":
    HTML(filename=sys.argv[1]).write_pdf(sys.argv[2], pdf_variant="pdf/ua-1")
