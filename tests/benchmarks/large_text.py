"""A text as long as a civil code, and a later edition of it, made from shorter ones by a seeded generator."""

import random
import re
from collections.abc import Sequence

LENGTH = 1_200_000
PASSAGES = 200
SEED = 20261122
# Shares of paragraphs that an amending act rewords, strikes out, moves, or puts a new one before.
REWORDED, STRUCK, MOVED, ADDED = 0.08, 0.02, 0.01, 0.04
_NUMBER = re.compile(r"\d+")


def large_text(texts: Sequence[str], length: int = LENGTH) -> str:
    """``texts`` one after the other, again and again with other numbers and words, until ``length`` is reached."""
    chance = random.Random(SEED)
    vocabulary = sorted({word for text in texts for word in re.findall(r"\w{6,}", text)})
    parts: list[str] = []
    size = 0
    while size < length:
        for text in texts:
            again = varied(text, vocabulary, chance) if size else text
            parts.append(again)
            size += len(again) + 1
    return "\n".join(parts)


def varied(text: str, vocabulary: Sequence[str], chance: random.Random) -> str:
    """``text`` with every tenth word and each number another one: as alike as two statutes of one kind."""
    words = text.split(" ")
    swapped = [chance.choice(vocabulary) if len(word) > 5 and chance.random() < 0.1 else word for word in words]
    return _NUMBER.sub(lambda _: str(chance.randrange(1, 400)), " ".join(swapped))


def edited(old: str) -> str:
    """A later edition of ``old``: some paragraphs reworded, struck out, added or moved."""
    chance = random.Random(SEED + 1)
    vocabulary = sorted(set(re.findall(r"\w{6,}", old[:200_000])))
    lines: list[str] = []
    moving: list[str] = []
    for line in old.split("\n"):
        lot = chance.random()
        if lot < STRUCK:
            continue
        if lot < STRUCK + MOVED:
            moving.append(line)
        elif lot < STRUCK + MOVED + ADDED:
            lines += [" ".join(chance.choices(vocabulary, k=25)), line]
        elif lot < STRUCK + MOVED + ADDED + REWORDED:
            lines.append(reworded(line, vocabulary, chance))
        else:
            lines.append(line)
    for line in moving:
        lines.insert(chance.randrange(len(lines)), line)
    return "\n".join(lines)


def reworded(line: str, vocabulary: Sequence[str], chance: random.Random) -> str:
    words = line.split(" ")
    for _ in range(1 + len(words) // 8):
        place = chance.randrange(len(words))
        words[place : place + chance.randrange(3)] = chance.choices(vocabulary, k=chance.randrange(3))
    return " ".join(words)


def passages(old: str) -> list[tuple[int, int]]:
    """Places of passages of 5 to 200 characters, short ones as frequent as long ones."""
    chance = random.Random(SEED + 2)
    ranges = []
    for _ in range(PASSAGES):
        start = chance.randrange(len(old) - 200)
        ranges.append((start, start + round(5 * 40 ** chance.random())))
    return ranges
