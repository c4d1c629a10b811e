"""What a briefing pack prints, chapter by chapter: the document model turned into boxes and structure elements."""
