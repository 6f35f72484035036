"""Saving the text of a message, and dropping what was saved. Approval is of exact text: another text needs another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from api import clock
from api.access.keys import Caller
from api.changes.audit import audit
from api.changes.check_draft import check_draft
from api.changes.draft_cases import DraftCase, lock_case, require_unsent
from api.changes.preconditions import Precondition
from api.ids import new_id
from api.refusals import NotFound
from api.store.database import Tx
from api.store.drafts import add_draft, change_draft, drop_draft, set_draft_state
from api.views.findings import findings_as_json
from domain.words.checks.check import Found
from domain.words.occasion import Message

OF_THE_TEXT_BEFORE: dict[str, Any] = {
    "overrides": [],
    "submitted_by": None,
    "submitted_at": None,
    "reviewed_by": None,
    "reviewed_at": None,
}
"""What was said of a text holds for no other; the comments stay until it is submitted again."""


async def save_draft(
    tx: Tx, caller: Caller, action_id: str, message: Message, precondition: Precondition
) -> bool:
    """Stores the text with what its check finds; whether it is the first that is stored.

    The same text again changes nothing but the findings. Raises NotFound, Conflict, Stale.
    """
    case = await lock_case(tx, caller.agency_id, action_id)
    require_unsent(case)
    draft = case.draft
    precondition.check(None if draft is None else draft.changed)
    found = await check_draft(tx, caller.agency_id, case, message)
    if draft is None:
        await store_draft(tx, caller, case, message, found, case.template.own if case.template else None)
        return True
    findings = findings_as_json(found)
    if draft.message == message:
        if findings != draft.findings:
            await change_draft(tx, caller.agency_id, draft.id, {"findings": findings})
        return False
    values = {
        **OF_THE_TEXT_BEFORE,
        **_text(message),
        "version": draft.version + 1,
        "state": "draft",
        "findings": findings,
        "author": author(caller),
        "updated_at": clock.now(caller.agency),
    }
    await change_draft(tx, caller.agency_id, draft.id, values)
    await _note(tx, caller, case, "update", draft.version + 1, "draft")
    return False


async def store_draft(
    tx: Tx,
    caller: Caller,
    case: DraftCase,
    message: Message,
    found: Sequence[Found],
    template: tuple[str, int] | None,
) -> None:
    """The first version of an action's draft; `template` is the agency's that it began from, by id and version."""
    now = clock.now(caller.agency)
    await add_draft(
        tx,
        {
            **OF_THE_TEXT_BEFORE,
            **_text(message),
            "agency_id": caller.agency_id,
            "id": new_id(),
            "placement_id": case.action.placement_id,
            "action_id": case.action.id,
            "version": 1,
            "state": "draft",
            "template_id": template[0] if template else None,
            "findings": findings_as_json(found),
            "author": author(caller),
            "comments": None,
            "created_at": now,
            "updated_at": now,
        },
    )
    await _note(tx, caller, case, "create", 1, "draft")


def _text(message: Message) -> dict[str, Any]:
    return {
        "subject": message.subject,
        "body": message.body,
        "voicemail_script": message.voicemail_script,
    }


def author(caller: Caller) -> str:
    """As whom the caller is named: by its key."""
    return caller.key_name or "the service"


async def drop_saved_draft(tx: Tx, caller: Caller, action_id: str, precondition: Precondition) -> None:
    """The action has the text again that is written from the facts. Raises NotFound, Conflict, Stale."""
    case = await lock_case(tx, caller.agency_id, action_id)
    require_unsent(case)
    if case.draft is None:
        raise NotFound(detail="No draft is stored for this action: what GET shows is written from the facts.")
    precondition.check(case.draft.changed)
    await drop_draft(tx, caller.agency_id, case.draft.id)
    await _note(tx, caller, case, "delete", case.draft.version, None)


async def _note(tx: Tx, caller: Caller, case: DraftCase, verb: str, version: int, state: str | None) -> None:
    """The audit row, and the state where lists and messages look for it."""
    action = case.action
    await set_draft_state(tx, caller.agency_id, action.id, state, clock.now(caller.agency))
    await audit(tx, caller, verb, "draft", action.id, kind=action.kind, version=version)
