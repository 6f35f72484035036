"""What happened, told to the agency's endpoints: exactly one message a cause, in the cause's transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import orjson

from api import clock
from api.ids import new_id
from api.store import outbox
from api.store.actions import ToldAction, actions_with_contacts
from api.store.database import Tx
from api.store.drafts import DRAFTED_KINDS
from api.store.letterheads import Letterhead, open_letterhead
from api.views.reviews import AWAITED
from api.webhooks import message


@dataclass(frozen=True, slots=True)
class Happening:
    """One cause of a message: its type, its instant (UTC, the agency's time), the action it is about.

    `data` is laid over what every message of a placement carries.
    """

    type: str
    at: datetime
    action_id: str | None = None
    data: Mapping[str, Any] = field(default_factory=dict)


async def tell(tx: Tx, agency_id: str, placement_id: str, happenings: Sequence[Happening]) -> None:
    """Writes one message for each, in this order, and a delivery for each endpoint that wants it.

    The transaction holds the placement's lock and has written the actions as they are to be told.
    """
    if happenings:
        letterhead = await open_letterhead(tx, agency_id, placement_id, len(happenings))
        await tell_under(tx, agency_id, placement_id, letterhead, happenings)


async def tell_under(
    tx: Tx, agency_id: str, placement_id: str, letterhead: Letterhead, happenings: Sequence[Happening]
) -> None:
    """The same where the letterhead is known; the caller has raised the placement's sequence, by one for each."""
    if not happenings:
        return
    action_ids = list(dict.fromkeys(each.action_id for each in happenings if each.action_id))
    actions = await actions_with_contacts(tx, agency_id, action_ids) if action_ids else {}
    messages = []
    for sequence, each in enumerate(happenings, letterhead.sequence + 1):
        data = {
            "agency_id": agency_id,
            "api_version": message.API_VERSION,
            "sequence": sequence,
            **_about(each, letterhead, actions),
            **each.data,
        }
        messages.append(
            outbox.Message(
                id=new_id(),
                type=each.type,
                timestamp=each.at,
                body=message.freeze(each.type, each.at, data),
                placement_id=placement_id,
                sequence=sequence,
                endpoint_ids=letterhead.wanting(each.type),
            )
        )
    outbox.write(tx, agency_id, messages, clock.machine())


def _about(happening: Happening, letterhead: Letterhead, actions: Mapping[str, ToldAction]) -> dict[str, Any]:
    """The action where there is one, and its people: a CRM can act on the message without another call.

    The contact is the action's recipient; where that is the candidate or nobody, the primary contact.
    """
    people = letterhead.people
    links = links_of_placement(people["placement"]["id"])
    if happening.action_id is None:
        return {**people, "links": links}
    told = actions[happening.action_id]
    return {
        "action": orjson.Fragment(told.body),
        "to_be_reviewed": told.review in AWAITED,
        "bundle": None,
        **people,
        "contact": told.contact or people["contact"],
        "links": links_of_action(happening.action_id, told.kind) | links,
    }


def links_of_action(action_id: str, kind: str) -> dict[str, str]:
    """Paths into the API, by what they lead to."""
    action = f"/v1/actions/{action_id}"
    draft = {"draft": f"{action}/draft"} if kind in DRAFTED_KINDS else {}
    return {
        "action": action,
        **draft,
        "completion": f"{action}/completion",
        "skip": f"{action}/skip",
        "snooze": f"{action}/snooze",
    }


def links_of_placement(placement_id: str) -> dict[str, str]:
    placement = f"/v1/placements/{placement_id}"
    return {"placement": placement, "plan": f"{placement}/plan", "events": f"{placement}/events"}
