"""The catalogue of the rules: each row of the table read aloud, with all that its message must say.

`/v1/rules` and docs/rules.md are made from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache

from domain.facts.outcomes import CANDIDATE, Facts
from domain.facts.people import Agency, Candidate, Client, Contact, Place, Role
from domain.facts.timeline import Timeline
from domain.plan import Action
from domain.rules.policy_fields import can_be_disabled, policy_fields
from domain.rules.rule import Rule
from domain.rules.table import EXPIRES, TABLE
from domain.words.briefs import BRIEFS
from domain.words.items.case import Case
from domain.words.items.item import Item
from domain.words.kinds import name_of
from domain.words.why import WHY
from domain.working_time.calendars import calendar_of

SOMEBODY = "the recipient"


@dataclass(frozen=True, slots=True)
class MustSay:
    """One thing that the message must contain, of no placement in particular."""

    item: str
    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A rule as it reads. Dates are phrases of the rulebook; [fields] are the policy's."""

    kind: str
    name: str
    why: str
    when: str
    who: str
    whom: str
    class_: str
    opens: str
    due: str
    late: str
    expires: str
    ends_early: tuple[str, ...]
    remains_after_an_ending: bool
    must_say: tuple[MustSay, ...]
    policy_fields: tuple[str, ...]
    can_be_disabled: bool
    sources: tuple[str, ...]


@lru_cache(maxsize=1)
def catalogue() -> tuple[Entry, ...]:
    """Every rule, in the table's order."""
    return tuple(_entry(rule) for rule in TABLE)


def _entry(rule: Rule) -> Entry:
    return Entry(
        kind=rule.kind,
        name=name_of(rule.kind),
        why=WHY[rule.kind],
        when=rule.when.says,
        who=rule.who.value,
        whom=rule.whom,
        class_=rule.class_.value,
        opens=rule.opens.says,
        due=rule.due.says,
        late=rule.late.says,
        expires=(rule.expires or EXPIRES).says,
        ends_early=tuple(ending.says for ending in rule.ends_early),
        remains_after_an_ending=rule.remains_after_an_ending,
        must_say=tuple(_must_say(item, _case(rule)) for item in BRIEFS[rule.kind]),
        policy_fields=policy_fields(rule),
        can_be_disabled=can_be_disabled(rule),
        sources=rule.sources,
    )


def _must_say(item: Item, case: Case) -> MustSay:
    """What a brief asks where nothing is known, else what it says to everybody, else the item by its name."""
    said = (words(case) for words in (item.asks, item.tells) if words is not None)
    text = next(filter(None, said), f"{item.name.replace('_', ' ').capitalize()}.")
    return MustSay(item.name, text[:1].upper() + text[1:], tuple(item.sources))


def _case(rule: Rule) -> Case:
    """An action of a placement of which nothing is known; people go by what they are."""
    at = datetime(2026, 1, 2, 12, tzinfo=UTC)  # no date of it is ever said
    place = Place("UTC", "US")
    contact = Contact(SOMEBODY, SOMEBODY, Role.HIRING_MANAGER)
    facts = Facts(Agency(place), Client(), Candidate(), (contact,), SOMEBODY)
    recipient = {"candidate": CANDIDATE, "nobody": None}.get(rule.whom, SOMEBODY)
    action = Action(
        key=rule.kind,
        kind=rule.kind,
        attempt=1,
        actor=rule.who,
        recipient=recipient,
        class_=rule.class_,
        anchor_name="",
        anchor_at=at,
        calendar=calendar_of((place,), frozenset()),
        order=rule.order,
        opens_at=at,
        due_at=at,
        late_at=at,
        expires_at=at,
    )
    return Case(action, facts, Timeline(facts.events, facts.contacts, facts.primary))
