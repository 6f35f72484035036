"""Where a placement stands (contract, /v1/placements: status, the first that holds)."""

from __future__ import annotations

from enum import StrEnum

from domain.facts.events import EventType
from domain.facts.timeline import Timeline
from domain.waiting import is_waiting


class Status(StrEnum):
    """The derived status of a placement."""

    HIRED = "hired"
    DECLINED = "declined"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"
    ON_HOLD = "on_hold"
    OFFERED = "offered"
    INTERVIEWING = "interviewing"
    WAITING = "waiting"
    APPLIED = "applied"
    PROSPECT = "prospect"


OF_ENDING = {
    EventType.OFFER_ACCEPTED: Status.HIRED,
    EventType.OFFER_DECLINED: Status.DECLINED,
    EventType.REJECTED: Status.REJECTED,
    EventType.CANDIDATE_WITHDREW: Status.WITHDRAWN,
    EventType.CLOSED: Status.CLOSED,
}

ENDED = frozenset(OF_ENDING.values())


def status_of(timeline: Timeline) -> Status:
    """The status that follows from the timeline."""
    if timeline.last_ending is not None:
        return OF_ENDING[timeline.last_ending.type]
    if timeline.on_hold:
        return Status.ON_HOLD
    if timeline.offer_open:
        return Status.OFFERED
    if timeline.selection_pending:
        return Status.INTERVIEWING
    if is_waiting(timeline):
        return Status.WAITING
    return Status.APPLIED if timeline.applied else Status.PROSPECT


def accepted(timeline: Timeline) -> bool:
    """Whether the ending in force is an offer accepted, even where it was closed since (rulebook section 3)."""
    return timeline.ending is not None and timeline.ending.type == EventType.OFFER_ACCEPTED
