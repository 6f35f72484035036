"""The standard templates, and a template tried on sample data, as the API shows them."""

from __future__ import annotations

from typing import Any

from api.views.findings import findings_as_json
from domain.words.checks.checking import check_message
from domain.words.drafts.samples import full_occasion, sparse_occasion
from domain.words.drafts.template import Draft, Template
from domain.words.drafts.writing import write_draft


def standard_as_json(template: Template) -> dict[str, Any]:
    """A shipped template: it has no id, and no version before it can hold."""
    return {
        "id": None,
        "kind": template.kind,
        "channel": template.channel.value,
        "actor": template.actor.value,
        "language": template.language,
        "version": 0,
        "subject": template.subject,
        "body": template.body,
        "voicemail_script": template.voicemail_script,
        "note": None,
        "author": None,
        "retired_at": None,
        "created_at": None,
        "updated_at": None,
    }


def tried_as_json(template: Template) -> dict[str, Any]:
    """What it becomes where all is known and where hardly anything is, and what the check finds in the first."""
    return {
        "full": _draft(write_draft(full_occasion(template), template)),
        "sparse": _draft(write_draft(sparse_occasion(template), template)),
        "findings": findings_of(template),
    }


def findings_of(template: Template) -> list[dict[str, Any]]:
    """What the check finds in the message that it becomes where all is known."""
    occasion = full_occasion(template)
    return findings_as_json(check_message(write_draft(occasion, template).message, occasion))


def _draft(draft: Draft) -> dict[str, Any]:
    message = draft.message
    return {
        "subject": message.subject,
        "body": message.body,
        "voicemail_script": message.voicemail_script,
        "questions": [{"field": question.field, "text": question.text} for question in draft.questions],
    }
