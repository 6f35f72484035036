"""Which messages still wait for an answer, and when theirs were answered (rulebook section 4, reply)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from domain.facts.events import Event, EventType, instant_name
from domain.facts.outcomes import Outcome, Result
from domain.facts.timeline import Timeline
from domain.settling import Outcomes

REPLY = "reply"
SEND_MATERIALS = "send_materials"
THANK_YOU = "thank_you"


@dataclass(slots=True)
class Answers:
    """The first message not answered yet per contact; and each instant at which an answer of ours went out
    to anyone but an employee (those make a waiting anchor, section 5), with the name it is known by."""

    open: dict[str, Event] = field(default_factory=dict)
    given: list[tuple[datetime, str]] = field(default_factory=list)


def reply_key(message: Event) -> str:
    """The key of the reply that hangs on this message."""
    return f"{REPLY}:1:{message.contact}:{message.name}"


def read_answers(timeline: Timeline, outcomes: Outcomes, correspondence: frozenset[str]) -> Answers:
    """Goes through messages and outcomes in order of time; `correspondence` are the owed and courtesy kinds."""
    answers = Answers()
    asked = any(e.type is EventType.MESSAGE_RECEIVED for e in timeline.events)
    if asked or outcomes.all:
        for contact in _contacts(timeline, outcomes):
            _read_contact(contact, timeline, outcomes, correspondence, answers)
        answers.given.sort()
    return answers


def _contacts(timeline: Timeline, outcomes: Outcomes) -> list[str]:
    named = [e.contact for e in timeline.all(EventType.MESSAGE_RECEIVED)]
    named += [o.recipient for o in outcomes.all if o.kind in (REPLY, SEND_MATERIALS)]
    return sorted({contact for contact in named if contact is not None})


def _read_contact(
    contact: str, timeline: Timeline, outcomes: Outcomes, correspondence: frozenset[str], answers: Answers
) -> None:
    named = {o.key: o for o in outcomes.of(REPLY) if o.key is not None and o.recipient == contact}
    pending: list[Event] = []

    def settle(message: Event, outcome: Outcome) -> None:
        outcomes.record(reply_key(message), 1, outcome)

    def tell(at: datetime, name: str) -> None:
        if contact not in timeline.employees:
            answers.given.append((at, name))

    for at, _, item in _stream(contact, timeline, outcomes):
        if isinstance(item, Event) and item.type is EventType.MESSAGE_RECEIVED:
            early = named.get(reply_key(item))
            if early is not None and early.occurred_at < at:  # completed before what it answers was dated
                settle(item, early)
            else:
                pending.append(item)
        elif isinstance(item, Event):
            if pending:
                tell(at, item.name)
            pending.clear()
        elif item.kind == REPLY:
            known = {reply_key(message): message for message in pending}
            message = known.get(item.key or "") or (pending[0] if pending else None)
            if message is not None:
                settle(message, item)
            if item.result is Result.DONE:
                tell(at, f"{REPLY}@{instant_name(at)}")
                pending.clear()
            elif message is not None:
                pending.remove(message)
        elif item.result is Result.DONE:
            if item.kind == SEND_MATERIALS:
                tell(at, f"{SEND_MATERIALS}@{instant_name(at)}")
            if item.kind in correspondence:
                pending.clear()
    if pending:
        answers.open[contact] = pending[0]


def _stream(
    contact: str, timeline: Timeline, outcomes: Outcomes
) -> list[tuple[datetime, int, Event | Outcome]]:
    """What bears on this contact's messages, in order of time; equal instants: an event before an outcome."""
    messages: list[tuple[datetime, int, Event | Outcome]] = [
        (e.occurred_at, 0, e)
        for e in timeline.events
        if e.contact == contact
        and (
            (e.type is EventType.MESSAGE_RECEIVED and e.needs_reply)
            or (e.type is EventType.MESSAGE_SENT and e.kind is None)
        )
    ]
    messages += [
        (o.occurred_at, 1, o) for o in outcomes.all if o.recipient == contact and o.kind != THANK_YOU
    ]
    return sorted(messages, key=lambda entry: entry[:2])
