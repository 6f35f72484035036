"""News: into another message where it can, else a message of its own (rulebook section 6, Merging)."""

from __future__ import annotations

from datetime import date

from domain.answers import REPLY, SEND_MATERIALS
from domain.courtesy.merging import follow_up_host, news_host, owed_host
from domain.plan import Action
from domain.planning.drafting import Drafting
from domain.rules.rule import Rule


def tell_news(drafting: Drafting, rules: list[Rule]) -> None:
    """The news that these rules tell, by formula due: each into its host, or on its first free day."""
    world = drafting.world
    opened = [(rule, action) for rule in rules for action in drafting.open(rule)]
    opened.sort(
        key=lambda pair: (pair[1].due_at, pair[1].order, world.timeline.index_named(pair[1].anchor_name))
    )
    own: list[tuple[Action, date]] = []
    for rule, news in opened:
        assert news.recipient is not None
        desk, calendar, days = drafting.desk(news.recipient), news.calendar, world.policy.merge_days
        formula = calendar.day(news.due_at)
        answers = [
            a for a in drafting.actions if a.kind in (REPLY, SEND_MATERIALS) and a.recipient == news.recipient
        ]
        host = owed_host(answers, formula, days, calendar)
        if host is None:
            paced, _ = desk.first_free(formula)
            host = follow_up_host(drafting.follow_ups, formula, paced, days, calendar)
            host = host or news_host(own, formula, days, calendar)
        if host is None:
            own.append((news, drafting.pace(rule, news)))
        else:
            host.merged.append(news.anchor_name)
            host.note("merged", formula, calendar.day(host.due_at), news.kind, event=news.anchor_name)
