"""What the rules rest on: five career guides, and our own reading of them (the rulebook's first page)."""

from __future__ import annotations

from typing import NamedTuple


class Source(NamedTuple):
    """A source as rules cite it, what it is, and the text that it names (None: our own reading)."""

    id: str
    title: str
    text: str | None


SOURCES: tuple[Source, ...] = (
    Source("G1", "A career guide on staying top-of-mind", "000_31089ab2918eab90"),
    Source("G2", "A career guide, chapter 12", "001_5e94c5e8a6863bce"),
    Source("G3", "A career guide on what comes after the interview", "002_9515ce96f259ccec"),
    Source("G4", "An executive search firm's guide", "003_91c1a9ab95833fff"),
    Source("G5", "A staffing firm's guide", "004_91b195078f62295c"),
    Source(
        "house", "Our own reading of the guides; “after G4” is our own, in the spirit of that guide", None
    ),
)
