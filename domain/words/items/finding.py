"""Finding the address of somebody who has none that may be used (rulebook section 7, G5)."""

from __future__ import annotations

from domain.words.english import capital, listing
from domain.words.items.case import Case
from domain.words.items.item import Item, known
from domain.words.kinds import name_of


def _whom(case: Case) -> str | None:
    about = case.about
    return f"{about.name} ({about.role.replace('_', ' ')} at {case.names.company})." if about else None


def _which_address(case: Case) -> str | None:
    about = case.about
    wish = about.preferred_channel if about else None
    others = listing((said for channel, said in _ADDRESSES.items() if channel != wish), "or")
    return f"{capital(f'{_OF_THEIR_WISH[wish]}, which they prefer; else {others}' if wish else others)}."


_ADDRESSES = {"email": "an email address", "linkedin": "a LinkedIn profile", "letter": "a postal address"}
_OF_THEIR_WISH = {**_ADDRESSES, "phone": "a phone number"}


def _why(case: Case) -> str | None:
    """What waits for it, and when the first of that is late: the search itself may have longer."""
    waits = next((s for s in case.action.steps if (s.step, s.because) == ("late", "blocks")), None)
    if waits is None:
        return None
    blocked = listing(name_of(kind) for kind in dict(waits.data)["kinds"])
    return f"Without it these can't go out: {blocked}; the first is late after {case.at(waits.end)}."


def _asked_of_hr(case: Case) -> str | None:
    if case.action.recipient is None:
        return None
    return case.fill("Ask {recipient} (hr) in two lines, with thanks.")


FIND_CONTACT_DETAILS: tuple[Item, ...] = (
    known("whom", "G5", _whom, "Whose address is missing?"),
    known("which_address", "G5", _which_address, "Which address is needed?"),
    known("why", "G5", _why, "What is it needed for?"),
    known(
        "asked_of_hr",
        "G5",
        _asked_of_hr,
        "No hr contact is known: who at {company}, or which public source, has it? Two lines are enough.",
    ),
)
