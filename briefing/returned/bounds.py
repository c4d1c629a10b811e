"""How much of a returned file is read. It may come from anyone, so everything about it is bounded."""

MEGABYTE = 1_000_000
LARGEST_FILE = 200 * MEGABYTE
LARGEST_STREAM = 40 * MEGABYTE
"""Unpacked bytes of one stream."""
LARGEST_CONTENT = 2 * MEGABYTE
"""Unpacked bytes of what one page draws; a full page of ours has 30,000."""
MOST_CONTENT = 40 * MEGABYTE
"""Unpacked bytes of all pages that are read."""
MOST_PAGES = 5_000
MOST_OBJECTS = 2_000_000
MOST_ELEMENTS = 300_000
"""Structure elements; a pack of 300 pages has 30,000."""
MOST_MARKS = 10_000
MOST_QUADS = 2_000
"""Quadrilaterals of one mark; a page has some sixty lines."""
LONGEST_TEXT = 100_000
"""Characters of one comment; the rest is cut off."""
DEEPEST_FORM = 4
"""Forms (content that is drawn by name) inside one another."""
MOST_FORMS = 200
"""Forms that one page draws."""
MEMORY = 1_500 * MEGABYTE
"""Address space of the process that reads."""
PATIENCE = 4.0
"""Seconds in which some part of the work must get done."""
