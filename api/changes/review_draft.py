"""The review of a draft: draft -> submitted -> approved, or returned to its author with comments.

Each step judges the very text that is stored, anew: another's text may have changed since, or the facts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import Any

from api import clock
from api.access.keys import Caller
from api.changes.audit import audit
from api.changes.check_draft import check_draft
from api.changes.draft_cases import DraftCase, lock_case, require_unsent, write_case
from api.changes.preconditions import ANYHOW, Precondition
from api.changes.save_draft import author, store_draft
from api.refusals import Conflict, ErrorsFound, Fault, Invalid
from api.store.database import Tx
from api.store.drafts import DraftRow, change_draft, set_draft_state, stored_draft
from api.views.findings import findings_as_json
from domain.words.checks.finding import Level
from domain.words.checks.table import CHECKS

Overrides = Sequence[Mapping[str, str]]
"""Each names a check, and the reason why its errors are no errors here."""

CHECK_NAMES = tuple(check.name for check in CHECKS)


async def submit_draft(
    tx: Tx, caller: Caller, action_id: str, overrides: Overrides, precondition: Precondition = ANYHOW
) -> None:
    """Hands the text in for review; where none is stored yet, the one written from the facts becomes version 1.

    Raises NotFound, Conflict (ErrorsFound where an error is neither mended nor overridden), Invalid, Stale.
    """
    case = await _open(tx, caller, action_id, precondition)
    if case.draft is None:
        case = await _store_generated(tx, caller, case)
    draft = _draft(case)
    if draft.state in ("submitted", "approved"):
        raise Conflict(
            "draft_not_open",
            f"Version {draft.version} of the draft is {draft.state} already. Change the text first, or have it "
            "returned.",
        )
    judged = await _judge(tx, caller, case, overrides)
    told = {"submitted_by": author(caller), "submitted_at": clock.now(caller.agency), "comments": None}
    await _move(tx, caller, case, "submitted", "submit", {**judged, **told})


async def _store_generated(tx: Tx, caller: Caller, case: DraftCase) -> DraftCase:
    written = write_case(case)
    await store_draft(tx, caller, case, written.draft.message, (), written.template)
    return replace(case, draft=await stored_draft(tx, caller.agency_id, case.action.id))


async def approve_draft(
    tx: Tx,
    caller: Caller,
    action_id: str,
    version: int | None,
    overrides: Overrides,
    precondition: Precondition = ANYHOW,
) -> None:
    """Approves exactly the submitted text; `version`, where given, must be its version. Raises as submitting does."""
    case = await _open(tx, caller, action_id, precondition)
    draft = _in_state(case, "approved", ("submitted",))
    if version is not None and version != draft.version:
        raise Conflict(
            "draft_version",
            f"Version {version} is asked to be approved, but version {draft.version} is submitted: the text was "
            "changed since. Read it again, and approve what it says now.",
        )
    judged = await _judge(tx, caller, case, [*draft.overrides, *overrides])
    await _move(tx, caller, case, "approved", "approve", {**judged, **_reviewed(caller)})


async def return_draft(
    tx: Tx, caller: Caller, action_id: str, comments: str, precondition: Precondition = ANYHOW
) -> None:
    """Gives a submitted or approved text back to its author. Raises NotFound, Conflict, Stale."""
    case = await _open(tx, caller, action_id, precondition)
    _in_state(case, "returned", ("submitted", "approved"))
    await _move(tx, caller, case, "returned", "return", {"comments": comments, **_reviewed(caller)})


async def _open(tx: Tx, caller: Caller, action_id: str, precondition: Precondition) -> DraftCase:
    case = await lock_case(tx, caller.agency_id, action_id)
    require_unsent(case)
    precondition.check(None if case.draft is None else case.draft.changed)
    return case


def _draft(case: DraftCase) -> DraftRow:
    assert case.draft is not None
    return case.draft


def _in_state(case: DraftCase, to_be: str, states: tuple[str, ...]) -> DraftRow:
    if case.draft is not None and case.draft.state in states:
        return case.draft
    stands = (
        "none is stored yet" if case.draft is None else f"version {case.draft.version} is {case.draft.state}"
    )
    raise Conflict(
        "draft_not_submitted",
        f"Only a draft that is {' or '.join(states)} can be {to_be}; of this action {stands}. "
        "POST its submission first.",
    )


async def _judge(tx: Tx, caller: Caller, case: DraftCase, overrides: Overrides) -> dict[str, Any]:
    """The findings and the overrides that are kept. Raises ErrorsFound where an error is left open."""
    _require_checks(overrides)
    found = await check_draft(tx, caller.agency_id, case, _draft(case).message)
    reasons = {each["check"]: each["reason"] for each in overrides}
    errors = [each for each in found if each.check.level is Level.ERROR]
    unanswered = [each for each in errors if each.check.name not in reasons]
    if unanswered:
        names = ", ".join(dict.fromkeys(each.check.name for each in unanswered))
        raise ErrorsFound(
            "errors_found",
            f"The text has errors: {names}. Mend each as its fix says, or answer for it with an override: "
            '{"check": ..., "reason": ...}.',
            findings_as_json(unanswered),
        )
    answered = dict.fromkeys(each.check.name for each in errors)
    kept = [{"check": name, "reason": reasons[name]} for name in answered]
    return {"findings": findings_as_json(found), "overrides": kept}


def _require_checks(overrides: Overrides) -> None:
    faults = []
    for place, each in enumerate(overrides):
        if each["check"] not in CHECK_NAMES:
            near = get_close_matches(each["check"], CHECK_NAMES, n=3, cutoff=0.4) or CHECK_NAMES
            detail = f"There is no check {each['check'][:60]!r}. Nearest: {', '.join(near)}."
            faults.append(Fault(f"/overrides/{place}/check", detail))
    if faults:
        raise Invalid.of(faults)


def _reviewed(caller: Caller) -> dict[str, Any]:
    return {"reviewed_by": author(caller), "reviewed_at": clock.now(caller.agency)}


async def _move(
    tx: Tx, caller: Caller, case: DraftCase, state: str, verb: str, values: Mapping[str, Any]
) -> None:
    """The step itself, shown on the action and noted: who, which version, and what they answer for."""
    action, draft, now = case.action, _draft(case), clock.now(caller.agency)
    await change_draft(tx, caller.agency_id, draft.id, {**values, "state": state, "updated_at": now})
    await set_draft_state(tx, caller.agency_id, action.id, state, now)
    told = {name: values[name] for name in ("overrides", "comments") if values.get(name)}
    await audit(tx, caller, verb, "draft", action.id, kind=action.kind, version=draft.version, **told)
