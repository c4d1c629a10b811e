"""Keeps Python's collector of reference cycles off worker threads.

It runs in whichever thread happens to make an object, and destroys what it finds there; a Qt object destroyed outside
its own thread takes the program down. Only cycles wait: everything else is freed at once as always.
"""

import gc


class CollectionPause:
    """The collector rests from the first ``begin`` to the last ``end``. Both belong to the UI thread."""

    def __init__(self) -> None:
        self._begun = 0
        self._was_on = False

    def begin(self) -> None:
        """A worker is about to start."""
        if self._begun == 0:
            self._was_on = gc.isenabled()
            gc.disable()
        self._begun += 1

    def end(self) -> None:
        """A worker has ended."""
        self._begun -= 1
        if self._begun == 0 and self._was_on:
            gc.enable()

    def end_all(self) -> None:
        """No worker is left."""
        if self._begun:
            self._begun = 1
            self.end()
