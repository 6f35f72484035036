"""What an action's message must say: which items each kind has (rulebook section 7, in its order).

Each item is filled from what is known; what is unknown becomes a question to the consultant.
"""

from __future__ import annotations

from typing import Any

from domain.facts.outcomes import Facts
from domain.facts.people import Channel
from domain.facts.timeline import Timeline
from domain.plan import Action
from domain.rules.rule import Rule
from domain.rules.table import TABLE
from domain.words.items import applying, deciding, finding, following_up, interviewing, preparing, telling
from domain.words.items.case import Case
from domain.words.items.common import CLOSING, OPENING, RECIPIENT, is_call, is_written
from domain.words.items.item import Condition, Item
from domain.words.items.phone import PHONE

BRIEFS: dict[str, tuple[Item, ...]] = {
    "tailor_application": applying.TAILOR_APPLICATION,
    "application_follow_up": applying.APPLICATION_FOLLOW_UP,
    "prepare_interview": preparing.PREPARE_INTERVIEW,
    "confirm_interview": preparing.CONFIRM_INTERVIEW,
    "debrief": interviewing.DEBRIEF,
    "thank_you": interviewing.THANK_YOU,
    "find_contact_details": finding.FIND_CONTACT_DETAILS,
    "connect_online": interviewing.CONNECT_ONLINE,
    "research_employer": applying.RESEARCH_EMPLOYER,
    "status_follow_up": following_up.STATUS_FOLLOW_UP,
    "close_out": following_up.CLOSE_OUT,
    "review_placement": following_up.REVIEW_PLACEMENT,
    "candidate_update": following_up.CANDIDATE_UPDATE,
    "engage_online": applying.ENGAGE_ONLINE,
    "reply": telling.REPLY,
    "send_materials": telling.SEND_MATERIALS,
    "share_update": telling.SHARE_UPDATE,
    "offer_idea": telling.OFFER_IDEA,
    "offer_materials": telling.OFFER_MATERIALS,
    "competing_offer_note": deciding.COMPETING_OFFER_NOTE,
    "offer_acknowledgement": deciding.OFFER_ACKNOWLEDGEMENT,
    "withdrawal_note": deciding.WITHDRAWAL_NOTE,
    "gracious_reply": deciding.GRACIOUS_REPLY,
    "acceptance_thanks": deciding.ACCEPTANCE_THANKS,
    "inform_candidate": deciding.INFORM_CANDIDATE,
    "withdraw_elsewhere": deciding.WITHDRAW_ELSEWHERE,
    "request_informational_interview": applying.REQUEST_INFORMATIONAL_INTERVIEW,
    "attend_event": applying.ATTEND_EVENT,
    "event_follow_up": applying.EVENT_FOLLOW_UP,
    "showcase_expertise": applying.SHOWCASE_EXPERTISE,
}


def _items(rule: Rule, call: bool) -> tuple[Item, ...]:
    """All that the brief of such an action may hold, in its order.

    What isn't correspondence is never blocked, merged into, reviewed or called in by phone: of what stands in the
    brief of any message it has the recipient alone.
    """
    own = BRIEFS[rule.kind]
    items = (*OPENING, *own, *PHONE, *CLOSING) if rule.is_correspondence else (RECIPIENT, *own)
    by_the_way: dict[Condition | None, bool] = {is_call: call, is_written: not call}
    return tuple(
        item._replace(when=None) if item.when in by_the_way else item
        for item in items
        if by_the_way.get(item.when, True)
    )


ITEMS = {(rule.kind, call): _items(rule, call) for rule in TABLE for call in (False, True)}
"""The same by kind, and whether it is a call."""


def brief(action: Action, facts: Facts, timeline: Timeline) -> list[dict[str, Any]]:
    """Each thing that the action's message must contain: what is known of it, or the question it leaves open.

    An item with neither (nothing known, nothing to ask) is left out. To be read only: briefs share their sources.
    """
    case = Case(action, facts, timeline)
    entries: list[dict[str, Any]] = []
    for name, sources, tells, asks, when, still in ITEMS[action.kind, action.channel is Channel.PHONE]:
        if when is not None and not when(case):
            continue
        known = None if tells is None else tells(case)
        question = asks(case) if asks is not None and (still or known is None) else None
        if known or question:
            entries.append({"item": name, "known": known, "question": question, "sources": sources})
    return entries
