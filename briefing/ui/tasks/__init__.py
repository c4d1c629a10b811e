"""The list of actions: who is to do what, and by when."""
