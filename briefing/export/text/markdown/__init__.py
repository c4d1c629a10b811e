"""The pack as one Markdown file (CommonMark with GitHub's tables and footnotes)."""
