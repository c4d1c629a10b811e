"""The PDF file itself: objects, structure tree, marked content, fonts, metadata. Knows nothing of briefings."""
