"""make_plan: facts and policy in, the plan out. The same inputs always give the same plan; no clock is read.

The order of work is that of rulebook section 6: what is owed first, then the courtesies as pacing places
them, then what is reckoned from these, then what asks for missing addresses.
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from domain.facts.events import EventType
from domain.facts.outcomes import Facts
from domain.plan import Action, ActionClass, Plan
from domain.planning.chase import after_an_application, chase
from domain.planning.drafting import Drafting, snoozed_due
from domain.planning.news import tell_news
from domain.policy import Policy
from domain.rules.rule import Rule, key_of
from domain.rules.table import CORRESPONDENCE_KINDS, RULES, TABLE
from domain.rules.world import World
from domain.status import status_of
from domain.waiting import STATUS_FOLLOW_UP
from domain.working_time.calendars import calendar_version

__all__ = ["make_plan", "snoozed_due"]

NEWS = 4
"""The news' place in the order of pacing: the last."""

ASKS_FOR_ADDRESSES = RULES["find_contact_details"]
UNPACED = (ActionClass.LIGHT, ActionClass.INTERNAL)


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
    rows = _rows(drafting.world.timeline.types)
    drafting.plain(rows.owed)
    for rule in rows.paced:
        if rule.kind == STATUS_FOLLOW_UP:
            chase(drafting)
        else:
            for action in drafting.open(rule):
                drafting.pace(rule, action)
    after_an_application(drafting)
    tell_news(drafting, rows.news)
    drafting.plain(rows.unpaced)
    drafting.world.blocked = [action for action in drafting.actions if action.blocked]
    if drafting.world.blocked:
        drafting.plain([ASKS_FOR_ADDRESSES])
        _name_what_blocks(drafting.world)
    return drafting.actions


class Rows(NamedTuple):
    """Rows of the table, each list in the order in which it is drafted."""

    owed: list[Rule]
    paced: list[Rule]
    news: list[Rule]
    unpaced: list[Rule]


@lru_cache(maxsize=4096)
def _rows(types: frozenset[EventType]) -> Rows:
    """The rows that can follow from events of these types: of most placements only a few."""
    possible = [rule for rule in TABLE if not rule.when.of or rule.when.of & types]
    paced = sorted((rule for rule in possible if rule.placed), key=lambda rule: rule.placed)
    return Rows(
        owed=[rule for rule in possible if rule.class_ is ActionClass.OWED],
        paced=[rule for rule in paced if rule.placed != NEWS],
        news=[rule for rule in paced if rule.placed == NEWS],
        unpaced=[rule for rule in possible if rule.class_ in UNPACED and rule is not ASKS_FOR_ADDRESSES],
    )


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
