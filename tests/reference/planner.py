"""A second, slow and plain implementation of the rulebook, to test the product's planner against.

It shares nothing with the product. Each function transcribes a sentence of the rulebook, which is
quoted above it. How ambiguous sentences were read stands in READINGS.md.
"""

from datetime import timedelta

from .calendars import format_instant
from .courtesy import Pacing, choose_channel, find_contact_details, news_actions, snooze
from .history import History
from .rules import unpaced_actions
from .waiting import (
    application_follow_up,
    application_review,
    request_informational_interviews,
    status_follow_ups_and_close_out,
)


def reference_plan(given):
    return [as_dict(action) for action in plan(given)]


def plan(given):
    h = TheHistory(given)
    unpaced = sorted(unpaced_actions(h), key=lambda action: action.sort_key())
    for action in unpaced:
        choose_channel(h, action)
        snooze(h, action)
    owed = [action for action in unpaced if action.cls == "owed"]

    # "They are placed in this order: application_follow_up, request_informational_interview,
    #  status_follow_up (attempt by attempt), then news by formula due. close_out and
    #  review_placement are reckoned from the last attempt's placed day."
    pacing = Pacing(h, owed)
    applications = application_follow_up(h, pacing)
    requests = request_informational_interviews(h, pacing)
    attempts = status_follow_ups_and_close_out(h, pacing, unpaced)
    news = news_actions(h, pacing, owed)
    reviews = application_review(h, applications)
    actions = unpaced + applications + requests + attempts + news + reviews

    minutes = timedelta(minutes=h.policy["find_details_minutes"])
    actions += find_contact_details(h, actions, minutes)
    actions.sort(key=lambda action: action.sort_key())
    for action in actions:
        if action.kind in ("close_out", "review_placement", "find_contact_details"):
            snooze(h, action)
    # "Order of a plan"
    return sorted(actions, key=lambda action: action.sort_key())


class TheHistory(History):
    def __init__(self, given):
        super().__init__(given)
        self.snoozes = list(given.get("snoozes") or [])

    # "the action of its kind, attempt and recipient with the latest anchor not after it that has
    #  none yet": of several, the latest that was in the plan when the outcome came
    def choose(self, outcome, candidates):
        if not candidates:
            return None
        if len(candidates) > 1:
            keys_then = [action["key"] for action in self.plan_before(outcome)]
            in_plan = [pair for pair in candidates if pair[0] in keys_then]
            candidates = in_plan or candidates
        return max(candidates, key=lambda pair: pair[1].order)[1]

    # The plan as it stood just before an outcome.
    def plan_before(self, outcome):
        past = dict(self.given)
        past["snoozes"] = []
        past["events"] = []
        for event in self.events:
            if event.order < outcome.order:
                past["events"].append(dict(event.raw, ref=event.name))
        past["outcomes"] = []
        for other in self.outcomes:
            if other.order < outcome.order and hasattr(other, "raw"):
                past["outcomes"].append(dict(other.raw, _belongs=other.belongs))
        return [dict(as_dict(action), _anchor=action.anchor.at) for action in plan(past)]


def as_dict(action):
    return {
        "key": action.key,
        "kind": action.kind,
        "attempt": action.attempt,
        "actor": action.actor,
        "recipient": action.recipient,
        "channel": action.channel,
        "class": action.cls,
        "tentative": action.tentative,
        "blocked": action.blocked,
        "blocked_by": action.blocked_by,
        "opens_at": format_instant(action.opens),
        "due_at": format_instant(action.due),
        "late_at": format_instant(action.late),
        "expires_at": format_instant(action.expires),
        "merged": list(action.merged),
    }
