"""The kinds of id a pack uses, each its own type so that one cannot be passed for another."""

from typing import NewType

PackId = NewType("PackId", str)
PillarId = NewType("PillarId", str)
SectionId = NewType("SectionId", str)
BlockId = NewType("BlockId", str)
QuoteId = NewType("QuoteId", str)
FaqId = NewType("FaqId", str)
TermId = NewType("TermId", str)
SourceId = NewType("SourceId", str)
ActorId = NewType("ActorId", str)
Language = NewType("Language", str)
"""A language tag as packs use it: ``en``, ``zh-HK`` or ``zh-CN``."""

ENGLISH = Language("en")
TRADITIONAL = Language("zh-HK")
SIMPLIFIED = Language("zh-CN")
LANGUAGES = (ENGLISH, TRADITIONAL, SIMPLIFIED)
