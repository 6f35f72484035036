"""make_plan: facts and policy in, the plan out. The same inputs always give the same plan; no clock is read.

The order of work is that of rulebook section 6: what is owed first, then the courtesies as pacing places
them, then what is reckoned from these, then what asks for missing addresses.
"""

from __future__ import annotations

from datetime import datetime

from domain.facts.outcomes import Facts
from domain.plan import Action, ActionClass, Plan
from domain.planning.chase import after_an_application, chase
from domain.planning.drafting import Drafting, snoozed_due
from domain.planning.news import tell_news
from domain.policy import Policy
from domain.rules.rule import key_of
from domain.rules.table import CORRESPONDENCE_KINDS, RULES, TABLE
from domain.rules.world import World
from domain.status import status_of
from domain.waiting import STATUS_FOLLOW_UP
from domain.working_time.calendars import calendar_version

__all__ = ["make_plan", "snoozed_due"]

NEWS = 4
"""The news' place in the order of pacing: the last."""

ASKS_FOR_ADDRESSES = RULES["find_contact_details"]
OWED = [rule for rule in TABLE if rule.class_ is ActionClass.OWED]
PACED = sorted((rule for rule in TABLE if rule.placed), key=lambda rule: rule.placed)
UNPACED = [
    rule
    for rule in TABLE
    if rule.class_ in (ActionClass.LIGHT, ActionClass.INTERNAL) and rule is not ASKS_FOR_ADDRESSES
]


def make_plan(facts: Facts, policy: Policy) -> Plan:
    """All actions of a placement that follow from its facts under this policy (rulebook sections 2 to 6)."""
    world = World(facts, policy, CORRESPONDENCE_KINDS)
    return Plan(
        actions=tuple(sorted(_draft(Drafting(world)), key=_in_order)),
        settled=tuple(world.outcomes.settled.values()),
        status=status_of(world.timeline),
        waiting_since=world.round.anchor.at if world.round else None,
        calendar_version=calendar_version(),
        timeline=world.timeline,
    )


def _draft(drafting: Drafting) -> list[Action]:
    drafting.plain(OWED)
    _courtesies(drafting)
    drafting.plain(UNPACED)
    drafting.world.blocked = [action for action in drafting.actions if action.blocked]
    drafting.plain([ASKS_FOR_ADDRESSES])
    _name_what_blocks(drafting.world)
    return drafting.actions


def _courtesies(drafting: Drafting) -> None:
    for rule in PACED:
        if rule.kind == STATUS_FOLLOW_UP:
            chase(drafting)
        elif rule.placed != NEWS:
            for action in drafting.open(rule):
                drafting.pace(rule, action)
    after_an_application(drafting)
    tell_news(drafting, [rule for rule in PACED if rule.placed == NEWS])


def _name_what_blocks(world: World) -> None:
    asking = ASKS_FOR_ADDRESSES
    if asking.kind in world.policy.disabled_kinds:
        return
    keys = {o.about: key_of(asking.kind, o) for o in asking.when.occasions(world)}
    for action in world.blocked:
        action.blocked_by = keys.get(action.recipient)


def _in_order(action: Action) -> tuple[datetime, int, str, int, str]:
    """due_at, the table's order, the recipient's ref or id, attempt (section 4); then the contact in question."""
    return action.due_at, action.order, action.recipient or "", action.attempt, action.about or ""
