"""A draft as the API shows it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from api.store.drafts import DraftedAction, DraftRow
from api.views.actions import instant
from api.views.draft_formats import mailto, mailto_note
from api.views.reviews import AWAITED, review_of
from domain.words.drafts.template import Question
from domain.words.occasion import Message

FORMATS = ("json", "text", "eml", "mailto", "copy")

NO_ADDRESS = (
    "No address of the recipient is known yet that may be used, so this is written as an email. It is looked at "
    "anew once the action has a channel."
)


@dataclass(frozen=True, slots=True)
class ShownDraft:
    """`message` is None where nothing was ever written: the action was done without a draft. `template` is the
    agency's own that the text began from, by id and version; None: the standard one. `name` and `email` are the
    recipient's.
    """

    action: DraftedAction
    draft: DraftRow | None
    message: Message | None
    channel: str | None
    language: str | None
    findings: Sequence[Mapping[str, Any]]
    questions: Sequence[Question]
    template: tuple[str, int] | None
    name: str | None
    email: str | None
    sent: Mapping[str, Any] | None
    notice: str | None = None


def draft_as_json(shown: ShownDraft) -> dict[str, Any]:
    action, message = shown.action, shown.message
    review = review_of(action.state, action.review_required, action.draft_state)
    path, link = f"/v1/actions/{action.id}/draft", _mailto(shown)
    return {
        "action_id": action.id,
        "placement_id": action.placement_id,
        "kind": action.kind,
        "channel": shown.channel,
        "actor": action.actor,
        "language": shown.language,
        "version": shown.draft.version if shown.draft else 0,
        "review_required": action.review_required,
        "to_be_reviewed": review in AWAITED,
        "notice": " ".join(_notices(shown, link)) or None,
        "subject": message.subject if message else None,
        "body": message.body if message else None,
        "voicemail_script": message.voicemail_script if message else None,
        "findings": list(shown.findings),
        "questions": [{"field": each.field, "text": each.text} for each in shown.questions],
        "template": _template(shown.template),
        **_review(shown.draft),
        "mailto": link,
        "formats": {name: f"{path}?format={name}" for name in FORMATS} if message else {},
        "sent": shown.sent,
    }


def _notices(shown: ShownDraft, link: str | None) -> Iterator[str]:
    if shown.action.blocked and shown.action.state == "scheduled":
        yield NO_ADDRESS
    if shown.notice is not None:
        yield shown.notice
    if link is not None and (note := mailto_note(link)) is not None:
        yield note


def _template(template: tuple[str, int] | None) -> dict[str, Any] | None:
    return None if template is None else {"id": template[0], "version": template[1]}


def _review(draft: DraftRow | None) -> dict[str, Any]:
    return {
        "state": draft.state if draft else "draft",
        "overrides": draft.overrides if draft else [],
        "author": draft.author if draft else None,
        "submitted_by": draft.submitted_by if draft else None,
        "submitted_at": instant(draft.submitted_at) if draft else None,
        "reviewed_by": draft.reviewed_by if draft else None,
        "reviewed_at": instant(draft.reviewed_at) if draft else None,
        "comments": draft.comments if draft else None,
        "created_at": instant(draft.created_at) if draft else None,
        "updated_at": instant(draft.updated_at) if draft else None,
    }


def _mailto(shown: ShownDraft) -> str | None:
    if shown.message is None or shown.email is None or shown.channel != "email":
        return None
    return mailto(shown.message, shown.email)
