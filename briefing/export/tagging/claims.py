"""What a file says it keeps to, and what follows from that for the way it is written."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Claims:
    """The parts of ISO 14289 (PDF/UA) and ISO 19005 (PDF/A) that a file names as its own; 0 names none.

    ``level`` is PDF/A's letter of conformance, ``attaches`` whether files may be attached.
    """

    accessible: int
    archival: int
    level: str
    attaches: bool

    @property
    def is_second(self) -> bool:
        """Whether the file is PDF 2.0 (ISO 32000-2), which both newer standards build on."""
        return self.accessible == 2


UA1_A3A = Claims(accessible=1, archival=3, level="A", attaches=True)
UA1_A2A = Claims(accessible=1, archival=2, level="A", attaches=False)
UA2_A4F = Claims(accessible=2, archival=4, level="F", attaches=True)
UA1 = Claims(accessible=1, archival=0, level="", attaches=True)
"""What is left where a password is asked for: PDF/A forbids to lock a file (ISO 19005-3, 6.1.3)."""
