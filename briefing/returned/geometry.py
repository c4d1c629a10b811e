"""Places on a page: matrices and quadrilaterals in points, the origin at the lower left (ISO 32000-1, 8.3)."""

from collections.abc import Sequence
from math import atan2, isfinite
from typing import NamedTuple

Matrix = tuple[float, float, float, float, float, float]
Point = tuple[float, float]

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
# Numbers in files are rounded, to a few thousandths of a point.
_SLACK = 0.02


def times(first: Matrix, second: Matrix) -> Matrix:
    """The matrix that does ``first`` and then ``second``."""
    a, b, c, d, e, f = first
    k, l, m, n, o, p = second  # noqa: E741 - six letters are what the standard names them by
    return a * k + b * m, a * l + b * n, c * k + d * m, c * l + d * n, e * k + f * m + o, e * l + f * n + p


class Quad(NamedTuple):
    """Four corners in order around the middle, and the box about them."""

    corners: tuple[Point, ...]
    left: float
    bottom: float
    right: float
    top: float

    @classmethod
    def of(cls, numbers: Sequence[float]) -> "Quad":
        """The quadrilateral of eight numbers; programs disagree on the order of the corners, so any will do."""
        points = list(zip(numbers[0:8:2], numbers[1:8:2], strict=True))
        middle_x, middle_y = sum(x for x, _ in points) / 4, sum(y for _, y in points) / 4
        around = tuple(sorted(points, key=lambda point: atan2(point[1] - middle_y, point[0] - middle_x)))
        xs, ys = [x for x, _ in points], [y for _, y in points]
        return cls(around, min(xs), min(ys), max(xs), max(ys))

    @classmethod
    def box(cls, left: float, bottom: float, right: float, top: float) -> "Quad":
        """An upright one."""
        return cls.of((left, top, right, top, left, bottom, right, bottom))

    def contains(self, x: float, y: float) -> bool:
        """Whether the point lies inside or on the edge."""
        if not (self.left - _SLACK <= x <= self.right + _SLACK and self.bottom - _SLACK <= y <= self.top + _SLACK):
            return False
        following = (*self.corners[1:], self.corners[0])
        return all(
            (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= -_SLACK * (abs(bx - ax) + abs(by - ay))
            for (ax, ay), (bx, by) in zip(self.corners, following, strict=True)
        )


def are_sane(numbers: Sequence[float]) -> bool:
    """Whether all are numbers that a page can have."""
    return all(isfinite(number) and abs(number) < 1e6 for number in numbers)
