"""What stands in the brief of any message that is owed or a courtesy: to whom, by which way, with what care."""

from __future__ import annotations

from domain.facts.people import Channel, Role
from domain.words.english import day, listing
from domain.words.items.case import Case
from domain.words.items.item import Item, both, known, says, told

NAMES_OF_CHANNELS = {"email": "email", "linkedin": "LinkedIn", "letter": "letter", "phone": "phone"}


def is_call(case: Case) -> bool:
    return case.action.channel is Channel.PHONE


def is_written(case: Case) -> bool:
    return case.action.channel is not Channel.PHONE


def selects(case: Case) -> bool:
    """Whether it is about a step of the application."""
    return not case.is_informational


def informs(case: Case) -> bool:
    """Whether it is about an informational interview."""
    return case.is_informational


def opting_out(case: Case, ref: str | None) -> str | None:
    """That this contact asked not to be written to, and when."""
    asked = case.timeline.opted_out.get(ref or "")
    return f"{case.names.who(ref)} asked not to be written to, on {case.day(asked)}" if asked else None


def _opted_out(case: Case) -> str | None:
    said = opting_out(case, case.action.recipient)
    return f"{said}. This message is still owed: send it, and nothing beyond it." if said else None


def _blocked(case: Case) -> str | None:
    if not case.action.blocked:
        return None
    return case.fill("No address of {recipient} is known that may be used: find one before this can go out.")


def _away(case: Case, ref: str | None) -> bool:
    until = case.timeline.away_until.get(ref or "")
    return until is not None and case.due_day <= until


def is_away(case: Case) -> bool:
    """Whether the recipient is away on the day it is due."""
    return _away(case, case.action.recipient)


def deputies(case: Case) -> list[str]:
    """Who of hr can be named in the recipient's place: neither away on that day nor opted out."""
    return [
        c.name
        for c in case.facts.contacts
        if c.role is Role.HR
        and c.ref != case.action.recipient
        and c.ref not in case.timeline.opted_out
        and not _away(case, c.ref)
    ]


def _deputy(case: Case) -> str | None:
    until, hr = case.timeline.away_until[case.action.recipient or ""], deputies(case)
    if not hr:
        return None
    return f"{case.recipient} is away until {day(until)}; name {listing(hr, 'or')} (hr) in the message."


def _recipient(case: Case) -> str | None:
    contact = case.contact
    if contact is None:
        return None
    salutation = f", addressed as {contact.salutation}" if contact.salutation else ""
    language = f", written to in {contact.language}" if contact.language else ""
    role = contact.role.replace("_", " ")
    return f"{contact.name} ({role} at {case.names.company}){salutation}{language}."


def _job(case: Case) -> str | None:
    title = case.facts.job.title
    return f"{title} at {case.names.company}." if title else None


def _job_question(case: Case) -> str | None:
    asks_for_a_talk = case.action.kind == "request_informational_interview"
    if case.facts.job.title or case.is_informational or asks_for_a_talk:
        return None
    return "Which job is it about? Its title is not recorded."


def _channel(case: Case) -> str | None:
    contact, channel = case.contact, case.action.channel
    if contact is None or channel is None:
        return None
    wish = contact.preferred_channel
    preferred = f"; prefers {NAMES_OF_CHANNELS[wish]}" if wish is not None else ""
    address = contact.addresses.get(channel)
    to = f" ({address})" if address else ""
    return (
        f"{NAMES_OF_CHANNELS[channel].capitalize() if channel != 'linkedin' else 'LinkedIn'}{to}{preferred}."
    )


def _channel_question(case: Case) -> str | None:
    contact, channel = case.contact, case.action.channel
    if contact is None or channel is None:
        return case.fill("By which way can {recipient} be reached?")
    if contact.addresses.get(channel) is None:
        return case.fill(
            f"Which {NAMES_OF_CHANNELS[channel]} address or number of {{recipient}} is to be used?"
        )
    return (
        case.fill("How does {recipient} like to be reached?") if contact.preferred_channel is None else None
    )


def _merged(case: Case) -> str | None:
    events = [case.names.event(name) for name in case.action.merged]
    told_news = [
        f"{event.title or 'news without a title'}{f' ({event.detail})' if event.detail else ''}"
        for event in events
        if event is not None
    ]
    return f"Tell in this message too: {'; '.join(told_news)}." if told_news else None


RECIPIENT = told("recipient", "G1 G2", _recipient)

# What stands before and after the items of a kind, in the brief of what is owed or a courtesy.
OPENING: tuple[Item, ...] = (
    told("opted_out", "house", _opted_out),
    told("blocked", "G5", _blocked),
    known(
        "absent",
        "house",
        _deputy,
        "{recipient} is away on the day it is due: who is the deputy, or who in hr, "
        "to be named in the message?",
        when=is_away,
    ),
    RECIPIENT,
    both("job", "G2", _job, _job_question),
    told("merged_news", "G1 G2 G3", _merged),
)

CLOSING: tuple[Item, ...] = (
    both("channel", "G1 G4 G5", _channel, _channel_question),
    says(
        "review",
        "G4",
        "Every correspondence is a written record: the consultant reviews it before it goes out, "
        "spelling and grammar checked.",
        when=is_written,
    ),
    says(
        "review",
        "G4",
        "The consultant reviews the outline and the script before the call, and notes afterwards "
        "what was said.",
        when=is_call,
    ),
)
