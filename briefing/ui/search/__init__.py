"""Search as the reader meets it: the field in the top bar, the list of hits, and the worker that finds them."""
