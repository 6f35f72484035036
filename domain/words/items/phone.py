"""What a call needs: an outline, and what to say to a machine (rulebook section 7: at most 75 words)."""

from __future__ import annotations

from functools import lru_cache

from domain.facts.people import Channel
from domain.plan import Actor
from domain.words.drafts.standard import standard_template
from domain.words.drafts.writing import SCRIPT, write_draft
from domain.words.items.case import Case
from domain.words.items.common import is_call
from domain.words.items.item import Item, both, says
from domain.words.occasion import Occasion
from domain.words.occasions import occasion_of

SCRIPT_SAID = "voicemail_script"


def voicemail(case: Case) -> str | None:
    """That of the standard draft: who, why, interest and how to reach back; None where who calls isn't known."""
    if SCRIPT_SAID not in case.said:  # both what is known of it and what is asked depend on it
        case.said[SCRIPT_SAID] = _script(occasion_of(case.action, case.facts, case.timeline))
    return case.said[SCRIPT_SAID]


@lru_cache(
    maxsize=1024
)  # writing one takes as long as all else of a plan, and each re-planning asks for the same
def _script(occasion: Occasion) -> str | None:
    if occasion.sender is None and (occasion.actor is Actor.CANDIDATE or occasion.agency is None):
        return None
    template = standard_template(occasion.kind, Channel.PHONE, occasion.actor, occasion.language)
    script = write_draft(occasion, template).message.voicemail_script
    return script if script is not None and len(script.split()) <= SCRIPT else None


def _question(case: Case) -> str | None:
    number = "Which number shall {recipient} call back, and when is somebody there? Add it to the script."
    if voicemail(case) is None:
        number = f"Write the script (at most {SCRIPT} words): who, why, interest, how to reach back. {number}"
    return case.fill(number)


PHONE: tuple[Item, ...] = (
    says(
        "outline",
        "G4 G1",
        "Outline of the call: who is calling, and is it a good moment; the reason in one "
        "sentence; the points above, one by one; what happens next, and thanks. Two minutes.",
        when=is_call,
    ),
    both(SCRIPT_SAID, "G4", voicemail, _question, when=is_call),
)
