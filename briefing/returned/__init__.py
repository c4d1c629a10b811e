"""A PDF pack that comes back with somebody's marks: what was added, changed and removed. The only door to pikepdf."""
