"""What the rules hang on: each hook gives the occasions on which a row of the table follows (section 4).

What a rule says of the ending of an occasion ("ends early") stands in endings.py.
"""

from __future__ import annotations

from collections.abc import Callable

from domain.facts.events import Event, EventType, instant_name
from domain.facts.interviews import Held
from domain.facts.outcomes import CANDIDATE
from domain.facts.people import Role
from domain.rules.rule import Hook
from domain.rules.world import Occasion, World


def each(*types: EventType, to: str | None = None, by: str | None = None, started: bool = False) -> Hook:
    """Each event of these types; `to` is the recipient (primary, contact, candidate), `by` its date's field."""

    def occasions(world: World) -> list[Occasion]:
        return [
            Occasion(
                event.name,
                event.occurred_at,
                _recipient(world, event, to),
                event=event,
                by=getattr(event, by) if by else None,
                starts_at=event.starts_at,
            )
            for event in world.timeline.all(*types)
            if not started or world.timeline.since_started(event)
        ]

    names = ", ".join(types)
    return Hook(f"{names} once started" if started else names, occasions, frozenset(types))


def _recipient(world: World, event: Event, to: str | None) -> str | None:
    if to == "primary":
        return world.facts.primary
    return event.contact if to == "contact" else to


def _with_a_closing_date(world: World) -> list[Occasion]:
    found = each(EventType.APPLICATION_PLANNED, by="apply_by").occasions(world)
    return [occasion for occasion in found if occasion.by is not None]


def _application(world: World) -> list[Occasion]:
    applied = world.timeline.applied
    if applied is None:
        return []
    since = world.later(applied, world.timeline.resumed)
    return [Occasion(applied.name, applied.occurred_at, world.facts.primary, event=applied, since=since)]


def _scheduled(world: World) -> list[Occasion]:
    return [
        Occasion(
            s.event.name,
            s.event.occurred_at,
            event=s.event,
            starts_at=s.starts_at,
            ends_at=s.ends_at,
            former=not s.current,
        )
        for s in world.timeline.interviews.scheduled
    ]


def _debriefed(world: World) -> list[Occasion]:
    return [
        Occasion(held.event.name, held.ended_at, CANDIDATE, event=held.event)
        for held in world.timeline.interviews.held
    ]


def _thanks(world: World) -> list[Occasion]:
    """A contact met in several interviews that end on one local day gets one, after the last of them."""
    found: dict[tuple[str, object], tuple[Event, Held]] = {}
    for held in world.timeline.interviews.held:
        for contact in world.known(held.contacts):
            day = world.calendar(contact).day(held.ended_at)
            first = found[contact, day][0] if (contact, day) in found else held.event
            found[contact, day] = (first, held)
    return [
        Occasion(held.event.name, held.ended_at, contact, event=held.event, since=first)
        for (contact, _), (first, held) in found.items()
    ]


def _first_met(world: World) -> list[Occasion]:
    found: dict[str, Occasion] = {}
    for held in world.timeline.interviews.held:
        for contact in world.known(held.contacts):
            found.setdefault(contact, Occasion(held.event.name, held.ended_at, contact, event=held.event))
    return list(found.values())


def _first_interview(world: World) -> list[Occasion]:
    return [Occasion(h.event.name, h.ended_at, event=h.event) for h in world.timeline.selection_held[:1]]


def _missing_addresses(world: World) -> list[Occasion]:
    """One per contact without an address it may use; its anchor is the earliest among what it blocks."""
    found: list[Occasion] = []
    for contact in dict.fromkeys(action.recipient for action in world.blocked):
        first = min((a for a in world.blocked if a.recipient == contact), key=lambda a: a.anchor_at)
        asked = next((hr for hr in world.hr if hr.ref != contact), None)
        found.append(
            Occasion(
                first.anchor_name,
                first.anchor_at,
                asked.ref if asked else None,
                about=contact,
                calendar=None if asked else world.agency_calendar,
            )
        )
    return found


def _updates(world: World) -> list[Occasion]:
    """Since the latest of applied, interview held and the update before; it follows the update before."""
    held = [h.event for h in world.timeline.selection_held]
    events = sorted([*world.timeline.all(EventType.APPLIED), *held], key=world.timeline.index)
    if not events:
        return []
    return _repeated(world, "candidate_update", CANDIDATE, events[0], latest=events[-1])


def _expertise(world: World) -> list[Occasion]:
    first = _first_interest(world)
    if first is None or not world.facts.leading:
        return []
    return _repeated(world, "showcase_expertise", None, first)


def _repeated(
    world: World, kind: str, recipient: str | None, first: Event, latest: Event | None = None
) -> list[Occasion]:
    """A repeated kind shows only the next one, hanging on the completion it follows (section 4). Reckoned from
    the first event, so often; or where there is a latest one, from the later of that and the completion."""
    name, at, turn = first.name, first.occurred_at, 1
    because: tuple[tuple[str, str], ...] = ()
    for outcome in world.outcomes.of(kind):
        if outcome.recipient != recipient or (
            outcome.key is None and outcome.occurred_at < first.occurred_at
        ):
            continue
        world.outcomes.record(f"{kind}:1:{recipient or '-'}:{name}", 1, outcome)
        turn += 1
        name, at = f"{kind}@{instant_name(outcome.occurred_at)}#{turn}", outcome.occurred_at
        because = (("anchor_became", outcome.result.value),)
    if latest is None:
        return [Occasion(name, at, recipient, since=first, turn=turn, because=because)]
    since = latest if latest.occurred_at > at else None
    return [Occasion(name, at, recipient, since=since, because=because)]


def _while_waiting(world: World) -> list[Occasion]:
    held = world.timeline.selection_held
    if world.round is None or not held:
        return []
    last = held[-1]
    return [
        Occasion(last.event.name, last.ended_at, attempt=k, event=last.event, turn=k)
        for k in range(1, world.policy.engage_times + 1)
    ]


def _unanswered(world: World) -> list[Occasion]:
    return [
        Occasion(message.name, message.occurred_at, contact, event=message)
        for contact, message in world.answers.open.items()
    ]


def _news(*types: EventType) -> Hook:
    def occasions(world: World) -> list[Occasion]:
        timeline = world.timeline
        return [
            Occasion(
                event.name,
                event.occurred_at,
                world.facts.primary,
                event=event,
                since=world.later(event, timeline.last_heard, timeline.resumed),
            )
            for event in timeline.all(*types)
            if timeline.since_started(event)
        ]

    return Hook(f"{', '.join(types)} once started", occasions, frozenset(types))


def _own_of_ending(*types: EventType, started: EventType | None = None, interviewed: bool = False) -> Hook:
    """The ending in force, where it is of these types; `started`: this type only once started."""

    def occasions(world: World) -> list[Occasion]:
        if interviewed and not world.timeline.selection_held:
            return []
        return [
            Occasion(
                event.name,
                event.occurred_at,
                world.facts.primary,
                event=event,
                former=event is not world.timeline.ending,
            )
            for event in world.timeline.all(*types)
            if event.type is not started or world.timeline.since_started(event)
        ]

    says = [f"{t} once started" if t is started else str(t) for t in types]
    after = " after an interview held" if interviewed else ""
    return Hook(", ".join(says) + after, occasions, frozenset(types))


def _informing(world: World) -> list[Occasion]:
    ending = world.timeline.ending
    return [
        Occasion(
            event.name,
            event.occurred_at,
            CANDIDATE,
            event=event,
            former=event is not ending and (ending is not None or event.type is not EventType.OFFER_MADE),
        )
        for event in world.timeline.all(EventType.OFFER_MADE, EventType.REJECTED, EventType.CLOSED)
    ]


def _accepted_among_others(world: World) -> list[Occasion]:
    alone = world.facts.candidate.other_open_placements < 1
    return [
        Occasion(o.name, o.at, CANDIDATE, event=o.event, former=o.former or alone)
        for o in _own_of_ending(EventType.OFFER_ACCEPTED).occasions(world)
    ]


def _first_interest(world: World) -> Event | None:
    return next(iter(world.timeline.all(EventType.TARGET_SET, EventType.APPLIED)), None)


def _employees_to_ask(world: World) -> list[Occasion]:
    first = _first_interest(world)
    if first is None:
        return []
    since = world.later(first, world.timeline.resumed)
    return [
        Occasion(first.name, first.occurred_at, contact.ref, event=first, since=since)
        for contact in world.facts.contacts
        if contact.role is Role.EMPLOYEE
    ]


def asked_for_materials(world: World) -> list[Occasion]:
    """Each request for materials, to the contact who asked."""
    return each(EventType.MATERIALS_REQUESTED, to="contact", by="deadline").occasions(world)


def _hook(
    says: str, occasions: Callable[[World], list[Occasion]], *of: EventType, settles: bool = False
) -> Hook:
    return Hook(says, occasions, frozenset(of), settles)


application_planned = _hook(
    "application_planned with apply_by", _with_a_closing_date, EventType.APPLICATION_PLANNED
)
applied = _hook("applied", _application, EventType.APPLIED)
interview_scheduled = _hook("interview_scheduled", _scheduled, EventType.INTERVIEW_SCHEDULED)
interview_held = _hook("interview_held", _debriefed, EventType.INTERVIEW_HELD)
interview_held_with_each = _hook("interview_held", _thanks, EventType.INTERVIEW_HELD)
first_interview_with_each = _hook(
    "first interview held with that contact", _first_met, EventType.INTERVIEW_HELD
)
first_interview = _hook("first interview held", _first_interview, EventType.INTERVIEW_HELD)
no_usable_address = _hook(
    "a contact of a correspondence action has no address it may use (section 6)", _missing_addresses
)
waiting = _hook("waiting (section 5)", lambda world: [])
time_to_update = _hook(
    "applied or interview_held, and again after each one",
    _updates,
    EventType.APPLIED,
    EventType.INTERVIEW_HELD,
    settles=True,
)
waiting_after_an_interview = _hook("waiting, after an interview", _while_waiting, EventType.INTERVIEW_HELD)
message_received = _hook(
    "message_received with needs_reply", _unanswered, EventType.MESSAGE_RECEIVED, settles=True
)
materials_requested = _hook("materials_requested", asked_for_materials, EventType.MATERIALS_REQUESTED)
achievement = _news(EventType.ACHIEVEMENT)
need_identified = _news(EventType.NEED_IDENTIFIED)
material_ready = _news(EventType.MATERIAL_READY)
competing_offer = each(EventType.COMPETING_OFFER, to="primary", by="decide_by", started=True)
offer_made = each(EventType.OFFER_MADE, to="primary")
withdrawn_or_declined = _own_of_ending(
    EventType.CANDIDATE_WITHDREW, EventType.OFFER_DECLINED, started=EventType.CANDIDATE_WITHDREW
)
rejected_after_an_interview = _own_of_ending(EventType.REJECTED, interviewed=True)
offer_accepted = _own_of_ending(EventType.OFFER_ACCEPTED)
news_for_the_candidate = _hook(
    "rejected, offer_made, closed (alone)",
    _informing,
    EventType.REJECTED,
    EventType.OFFER_MADE,
    EventType.CLOSED,
)
accepted_among_others = _hook(
    "offer_accepted while the candidate has other open placements",
    _accepted_among_others,
    EventType.OFFER_ACCEPTED,
)
interest_in_the_employer = _hook(
    "target_set or applied, the first of them", _employees_to_ask, EventType.TARGET_SET, EventType.APPLIED
)
industry_event = each(EventType.INDUSTRY_EVENT)
time_to_show = _hook(
    "target_set or applied, only in the candidate's leading placement (the oldest open one)",
    _expertise,
    EventType.TARGET_SET,
    EventType.APPLIED,
    settles=True,
)
