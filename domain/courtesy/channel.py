"""By which channel a message goes (rulebook section 6, Channel)."""

from __future__ import annotations

from domain.facts.people import Channel, Contact
from domain.plan import Action
from domain.policy import Policy

# Never phone unless the contact prefers it: a call takes the manager's time (G5).
UNASKED = (Channel.EMAIL, Channel.LINKEDIN, Channel.LETTER)


def unasked_channel(contact: Contact) -> Channel | None:
    """The first of email, linkedin and letter with a known address."""
    for channel in UNASKED:
        if contact.addresses.get(channel):
            return channel
    return None


def choose_channel(action: Action, contact: Contact, policy: Policy) -> None:
    """Gives correspondence its channel; a call moves into office hours, or gives way where it would be late."""
    preferred = contact.preferred_channel
    if preferred is None or not contact.addresses.get(preferred):
        action.channel = unasked_channel(contact)
        if action.channel is None:
            action.blocked = True
            action.note("channel", because="no_address")
        elif preferred is None:
            action.note("channel", end=action.channel, because="known")
        else:
            action.note("channel", start=preferred, end=action.channel, because="preferred_unknown")
    elif preferred is Channel.PHONE:
        _call(action, contact, policy)
    else:
        action.channel = preferred
        action.note("channel", end=preferred, because="preferred")


def keep_channel(action: Action, channel: Channel, policy: Policy) -> None:
    """A reply keeps the channel that the message came by, known address or not."""
    action.channel = channel
    action.note("channel", end=channel, because="as_it_came")
    if channel is Channel.PHONE:
        _move_into_office_hours(action, policy)


def _call(action: Action, contact: Contact, policy: Policy) -> None:
    call_at = action.calendar.office(action.due_at, policy.office_hours)
    other = unasked_channel(contact)
    if call_at > action.late_at and other is not None:
        action.channel = other
        action.note("channel", start=call_at, end=other, because="call_too_late")
        return
    action.channel = Channel.PHONE
    action.note("channel", end=Channel.PHONE, because="preferred")
    _move_into_office_hours(action, policy)


def _move_into_office_hours(action: Action, policy: Policy) -> None:
    call_at = action.calendar.office(action.due_at, policy.office_hours)
    if call_at != action.due_at:
        action.note("office_hours", action.due_at, call_at, "call", hours=policy.office_hours)
        action.due_at = call_at
    if call_at > action.late_at:
        action.note("late", action.late_at, call_at, "call_only")
        action.late_at = call_at
