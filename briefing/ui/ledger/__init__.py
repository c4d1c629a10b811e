"""The page on which the reader reviews where notes from other editions stand now."""
