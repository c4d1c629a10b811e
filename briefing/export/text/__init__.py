"""The whole pack in formats other than PDF: Markdown, HTML and Word, all written from one plan of its parts."""
