"""What really went out, kept with the completion that tells it; and whether it was the text that was approved."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from api.refusals import Fault, Invalid
from api.store.database import Tx
from api.store.drafts import DRAFTED_KINDS, DraftRow, last_told, sent_text, set_draft_state, stored_draft
from domain.words.occasion import Message

SENT_OTHERWISE = "unreviewed"
"""The draft's state on an action that is done, where another text went out than the approved one."""


async def text_sent(
    tx: Tx, agency_id: str, action: Any, told: Mapping[str, Any] | None, now: datetime
) -> dict[str, Any] | None:
    """What to keep as sent, for an action that is being completed: the text told; else what an earlier completion
    told that was taken back, if the draft is still the same; else the stored draft, approved or not.

    `now` is the agency's (UTC). Raises Invalid where the action is no message.
    """
    if action.kind not in DRAFTED_KINDS:
        if told is not None:
            why = f"A {action.kind} is no message to a contact, so no text was sent. Leave sent out."
            raise Invalid.of([Fault("/sent", why)])
        return None
    draft = await stored_draft(tx, agency_id, action.id)
    message = _message(told) if told is not None else await _as_before(tx, agency_id, action.id, draft)
    if message is None:
        return None
    as_drafted = draft is not None and message == draft.message
    if draft is not None and draft.state == "approved" and not as_drafted:
        await set_draft_state(tx, agency_id, action.id, SENT_OTHERWISE, now)
    return {
        "subject": message.subject,
        "body": message.body,
        "voicemail_script": message.voicemail_script,
        "draft_version": draft.version if draft else None,
        "as_drafted": as_drafted,
    }


def _message(told: Mapping[str, Any]) -> Message:
    return Message(told["body"], told.get("subject"), told.get("voicemail_script"))


async def _as_before(tx: Tx, agency_id: str, action_id: str, draft: DraftRow | None) -> Message | None:
    before = await last_told(tx, agency_id, action_id)
    if before is not None and before["draft_version"] == (draft.version if draft else None):
        return _message(before)
    return draft.message if draft else None


async def sent_along(
    tx: Tx, agency_id: str, lead_id: str, action_id: str, now: datetime
) -> dict[str, Any] | None:
    """What to keep of another action of a bundle: the one message of them all, reviewed as that of the one that was
    completed, `lead_id`."""
    lead = await stored_draft(tx, agency_id, lead_id)
    sent = await sent_text(tx, agency_id, lead_id)
    approved = lead is not None and lead.state == "approved" and sent is not None and sent["as_drafted"]
    await set_draft_state(tx, agency_id, action_id, "approved" if approved else SENT_OTHERWISE, now)
    if sent is None:
        return None
    draft = await stored_draft(tx, agency_id, action_id)
    same = draft is not None and draft.message == _message(sent)
    return {**sent, "draft_version": draft.version if draft else None, "as_drafted": same}


async def unsend(tx: Tx, agency_id: str, action_id: str, now: datetime) -> None:
    """The completion is taken back: the draft stands where its review left it. The text stays with the outcome."""
    draft = await stored_draft(tx, agency_id, action_id)
    await set_draft_state(tx, agency_id, action_id, draft.state if draft else None, now)
