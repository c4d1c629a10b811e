"""Small dialogs; none of them stops the program while it is open."""
