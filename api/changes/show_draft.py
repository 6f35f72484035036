"""A draft to look at: the stored one, else one written now from the template and the facts, which isn't stored."""

from __future__ import annotations

from api.changes.check_draft import check_draft
from api.changes.draft_cases import DraftCase, open_case, write_case
from api.store.database import Reader, Tx
from api.store.drafts import FIRST_CHANNEL, sent_text
from api.views.drafts import ShownDraft
from api.views.findings import findings_as_json
from domain.words.language_of import language_of


async def show_draft(connection: Reader | Tx, agency_id: str, action_id: str) -> ShownDraft:
    """Raises NotFound, and Conflict where the action is none that has a draft."""
    case = await open_case(connection, agency_id, action_id)
    if case.occasion is None or case.template is None:
        return await _settled(connection, agency_id, case)
    written = write_case(case)
    if case.draft is None:
        message, template = written.draft.message, written.template
        findings = findings_as_json(await check_draft(connection, agency_id, case, message))
    else:
        message, template, findings = case.draft.message, _began_from(case), case.draft.findings
    return ShownDraft(
        action=case.action,
        draft=case.draft,
        message=message,
        channel=case.occasion.channel,
        language=language_of(message, case.occasion.language),
        findings=findings,
        questions=written.draft.questions,
        template=template,
        name=case.occasion.recipient.name,
        email=case.email,
        sent=None,
        notice=written.notice,
    )


async def _settled(connection: Reader | Tx, agency_id: str, case: DraftCase) -> ShownDraft:
    """Nothing is written any more: what there was, and what really went out."""
    return ShownDraft(
        action=case.action,
        draft=case.draft,
        message=case.draft.message if case.draft else None,
        channel=case.action.channel or FIRST_CHANNEL,
        language=None,
        findings=case.draft.findings if case.draft else [],
        questions=(),
        template=_began_from(case),
        name=None,
        email=None,
        sent=await sent_text(connection, agency_id, case.action.id),
    )


def _began_from(case: DraftCase) -> tuple[str, int] | None:
    draft = case.draft
    if draft is None or draft.template_id is None or draft.template_version is None:
        return None
    return draft.template_id, draft.template_version
