"""When an action no longer follows: each named as the table's column "ends early when" reads (section 4)."""

from __future__ import annotations

from domain.answers import THANK_YOU
from domain.facts.events import ENDINGS, EventType
from domain.facts.outcomes import Result
from domain.rules.rule import Ending
from domain.rules.world import Occasion, World


def _index(world: World, occasion: Occasion) -> int:
    assert occasion.event is not None
    return world.timeline.index(occasion.event)


def _comes_after(world: World, occasion: Occasion, *types: EventType) -> bool:
    last = world.timeline.last(*types)
    return last is not None and world.timeline.index(last) > _index(world, occasion)


def _met_or_to_meet(world: World, occasion: Occasion) -> bool:
    scheduled = (s.event.contacts or (world.facts.primary,) for s in world.timeline.interviews.scheduled)
    held = (h.contacts for h in world.timeline.interviews.held)
    return any(occasion.recipient in contacts for contacts in (*scheduled, *held))


def _told(world: World, occasion: Occasion) -> bool:
    """News is told once any owed or courtesy action to that contact other than a thank_you is really done
    after the news' event; a message_sent counts with its kind only (section 6)."""
    return any(
        outcome.recipient == occasion.recipient
        and outcome.result is Result.DONE
        and outcome.kind in world.answering
        and outcome.kind != THANK_YOU
        and outcome.occurred_at >= occasion.at
        for outcome in world.outcomes.all
    )


once_applied = Ending("applied", lambda w, o: _comes_after(w, o, EventType.APPLIED))
once_heard = Ending("heard", lambda w, o: bool(w.timeline.heard) and w.timeline.heard[-1] > _index(w, o))
selection_interview_at_any_time = Ending(
    "a selection interview scheduled or held, earlier or later",
    lambda w, o: bool(w.timeline.selection_indexes),
)
interview_with_them_at_any_time = Ending(
    "any interview with that contact, earlier or later", lambda w, o: _met_or_to_meet(w, o)
)
interview_is_past_or_moved = Ending("cancelled, held, rescheduled", lambda w, o: False)  # their hook says it
once_over = Ending("over (section 5)", lambda w, o: w.over)
waiting_ends = Ending("waiting ends", lambda w, o: w.round is None)
once_answered = Ending(
    "answered: a message_sent or a really done owed or courtesy action other than thank_you to that contact",
    lambda w, o: False,  # the hook gives unanswered messages only
)
once_told = Ending("told (section 6)", _told)
while_an_offer_is_open = Ending("an offer is open", lambda w, o: w.timeline.offer_open)
once_ended = Ending("an ending", lambda w, o: _comes_after(w, o, *ENDINGS))
by_section_5 = Ending("section 5", lambda w, o: False)
