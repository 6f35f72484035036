"""What a call needs: an outline, and what to say to a machine (rulebook section 7: at most 75 words)."""

from __future__ import annotations

from domain.plan import Actor
from domain.words.items.case import Case
from domain.words.items.common import is_call
from domain.words.items.item import Item, both, says

LIMIT = 75

# Why one calls, as it continues "I am calling ..." (G4: a call is well prepared).
WHY: dict[str, str] = {
    "application_follow_up": "to follow up on the application for {role} at {company}",
    "thank_you": "to thank you for our conversation about {role}",
    "status_follow_up": "to ask politely where things stand with {role} and when a decision is likely",
    "reply": "in answer to your message about {role}",
    "send_materials": "about the materials you asked for, which are on their way",
    "share_update": "with a short update that bears on {role}",
    "offer_idea": "with a thought on a need of yours that came up, if it is of use",
    "offer_materials": "about some material that is ready and may be of use to you",
    "competing_offer_note": "to let you know early of another process, though {role} comes first",
    "offer_acknowledgement": "to thank you for the offer",
    "withdrawal_note": "to thank you, and to let you know of a decision about {role}",
    "gracious_reply": "to thank you for your time and for letting us know",
    "acceptance_thanks": "to thank you, and to say how glad we are about {role}",
    "request_informational_interview": "to ask for twenty minutes about your work at {company}",
}

INTEREST = "The interest in {role} is as strong as ever."
WITHOUT_INTEREST = frozenset(
    {"withdrawal_note", "gracious_reply", "acceptance_thanks", "offer_acknowledgement"}
)


def _caller(case: Case) -> str | None:
    if case.action.actor is Actor.CONSULTANT:
        return case.facts.agency.name
    return case.facts.candidate.name


def _addressed(case: Case) -> str:
    contact = case.contact
    return (contact.salutation or contact.name) if contact is not None else "there"


def voicemail(case: Case) -> str | None:
    """Says who, why, interest and how to reach back, within the limit; None where who calls isn't known."""
    caller = _caller(case)
    if caller is None:
        return None
    on_behalf = f" for {case.names.candidate}" if case.action.actor is Actor.CONSULTANT else ""
    why = case.fill(WHY[case.action.kind])
    interest = "" if case.action.kind in WITHOUT_INTEREST else f" {case.fill(INTEREST)}"
    script = (
        f"Hello {_addressed(case)}, this is {caller}{on_behalf}. I am calling {why}.{interest} "
        f"You can reach me at the number I am calling from. Thank you, and goodbye."
    )
    return script if len(script.split()) <= LIMIT else None


def _question(case: Case) -> str | None:
    number = "Which number shall {recipient} call back, and when is somebody there? Add it to the script."
    if voicemail(case) is None:
        number = f"Write the script (at most {LIMIT} words): who, why, interest, how to reach back. {number}"
    return case.fill(number)


PHONE: tuple[Item, ...] = (
    says(
        "outline",
        "G4 G1",
        "Outline of the call: who is calling, and is it a good moment; the reason in one "
        "sentence; the points above, one by one; what happens next, and thanks. Two minutes.",
        when=is_call,
    ),
    both("voicemail_script", "G4", voicemail, _question, when=is_call),
)
