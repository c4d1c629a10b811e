"""The reading pane: a section drawn as a QTextDocument, with its projection from offsets to Qt positions."""
