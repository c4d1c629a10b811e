"""From styled spans to lines, from boxes to pages. Knows nothing of briefings."""
