"""An action with all that its draft is written from and checked by: planned anew from the facts, nothing stored."""

from __future__ import annotations

from dataclasses import dataclass, replace

from api.changes.policies import policy_by
from api.changes.publish_template import Effective, template_for
from api.ids import is_id
from api.refusals import Conflict, NotFound
from api.store.database import Reader, Tx
from api.store.drafts import (
    DRAFTED_KINDS,
    DraftedAction,
    DraftRow,
    bundled,
    drafted_action,
    drafted_of_bundle,
    senders_of,
    stored_draft,
    written_beside,
)
from api.store.facts import Loaded, load_facts
from api.store.locks import lock_placements
from domain.facts.people import Channel
from domain.facts.timeline import Timeline
from domain.plan import Actor, Plan
from domain.planning import make_plan
from domain.rules.rule import anchor_of_key
from domain.words.drafts.bad_template import BadTemplate
from domain.words.drafts.standard import standard_template
from domain.words.drafts.template import Draft
from domain.words.drafts.writing import write_draft
from domain.words.occasion import Candidacy, Occasion, Twin
from domain.words.occasions import occasion_of


@dataclass(frozen=True, slots=True)
class DraftCase:
    """`occasion` is None where nothing is to be written any more: the action is done or was skipped.

    `client_id` is whose the placement is; `email` is the recipient's address where known.
    """

    action: DraftedAction
    draft: DraftRow | None
    occasion: Occasion | None = None
    template: Effective | None = None
    email: str | None = None
    client_id: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """A draft, the agency's template it is made of (id and version; None: the standard one), and what is particular."""

    draft: Draft
    template: tuple[str, int] | None
    notice: str | None = None


def write_case(case: DraftCase) -> Written:
    """The message from the template and the facts. A template of the agency's own that fails on these facts, though
    it was tried on samples when it was published, gives way to the standard one."""
    assert case.occasion is not None
    assert case.template is not None
    own, occasion = case.template.template, case.occasion
    try:
        return Written(write_draft(occasion, own), case.template.own)
    except BadTemplate as bad:
        if case.template.own is None:
            raise
        standard = standard_template(own.kind, own.channel, own.actor, own.language)
        notice = (
            f"The agency's template can't be filled from these facts, so the standard one was taken. {bad}"
        )
        return Written(write_draft(occasion, standard), None, notice)


async def open_case(connection: Reader | Tx, agency_id: str, action_id: str) -> DraftCase:
    """Raises NotFound, and Conflict where the action is none that has a draft."""
    action = await _action(connection, agency_id, action_id)
    draft = await stored_draft(connection, agency_id, action.id)
    if action.state in ("done", "skipped"):
        return DraftCase(action, draft)
    return await _with_occasion(connection, agency_id, DraftCase(action, draft))


async def lock_case(tx: Tx, agency_id: str, action_id: str) -> DraftCase:
    """The same under the placement's lock, so that nobody changes a text, or its twin, that is being judged."""
    action = await _action(tx, agency_id, action_id)
    await lock_placements(tx, agency_id, [action.placement_id])
    return await open_case(tx, agency_id, action.id)


def require_unsent(case: DraftCase) -> None:
    """Raises Conflict where the action is done or was skipped: its text is history."""
    state = case.action.state
    if state in ("done", "skipped"):
        noun = "completion" if state == "done" else "skip"
        raise Conflict(
            "action_settled",
            f"The action is {state}, so its text can't be changed any more. If that was recorded in error, DELETE "
            f"its {noun} first (or void the event that did it).",
        )


async def _action(connection: Reader | Tx, agency_id: str, action_id: str) -> DraftedAction:
    found = await drafted_action(connection, agency_id, action_id.lower()) if is_id(action_id) else None
    if found is None:
        raise NotFound()
    if found.kind not in DRAFTED_KINDS:
        raise Conflict(
            "nothing_to_draft",
            f"A {found.kind} is no message to a contact, so there is nothing to draft. Only correspondence "
            "has a draft, and connect_online; the action's brief says what is to be done.",
        )
    if found.state == "cancelled":
        raise Conflict(
            "action_cancelled",
            f"The action no longer follows, so there is nothing to write: {found.cancelled_because}",
        )
    return await _of_bundle(connection, agency_id, found)


async def _of_bundle(connection: Reader | Tx, agency_id: str, action: DraftedAction) -> DraftedAction:
    """A bundle has one text: that under which it is stored stands for each that is still to be sent."""
    if action.bundle_id is None or action.state != "scheduled":
        return action
    lead = await drafted_of_bundle(connection, agency_id, action.bundle_id)
    found = await drafted_action(connection, agency_id, lead) if lead is not None else None
    return found or action


async def _with_occasion(connection: Reader | Tx, agency_id: str, case: DraftCase) -> DraftCase:
    action = case.action
    # Which placement leads, and how many are open beside it, concerns no message to a contact.
    loaded = await load_facts(
        connection, agency_id, action.placement_id, leading=True, other_open_placements=0
    )
    policy = policy_by(loaded.placement.policy_layers)
    open_again = tuple(each for each in loaded.facts.outcomes if each.key != action.key)  # a lapsed one
    plan = make_plan(replace(loaded.facts, outcomes=open_again), policy)
    planned = next((each for each in plan.actions if each.key == action.key), None)
    if planned is None:
        raise Conflict(
            "action_cancelled",
            "The action no longer follows from what has happened since it lapsed, so there is nothing to write.",
        )
    senders = await senders_of(connection, agency_id, action.placement_id)
    by_consultant = planned.actor is Actor.CONSULTANT
    occasion = occasion_of(
        planned,
        loaded.facts,
        plan.timeline,
        consultant=senders.consultant_name,
        sender_email=senders.consultant_email if by_consultant else senders.candidate_email,
        sender_phone=None if by_consultant else senders.candidate_phone,
    )
    candidacies = await bundled(connection, agency_id, action.bundle_id) if action.bundle_id else []
    occasion = replace(
        occasion,
        candidates=tuple(Candidacy(name, title) for name, title in candidacies),
        twins=await _twins(connection, agency_id, action, loaded, plan),
        words=tuple(senders.agency_words),
        similarity_limit=policy.similarity_limit,
    )
    template = await template_for(
        connection, agency_id, action.kind, occasion.channel, occasion.actor, occasion.language
    )
    recipient = next(each for each in loaded.facts.contacts if each.ref == planned.recipient)
    return replace(
        case,
        occasion=occasion,
        template=template,
        email=recipient.addresses.get(Channel.EMAIL),
        client_id=loaded.placement.client_id,
    )


async def _twins(
    connection: Reader | Tx, agency_id: str, action: DraftedAction, loaded: Loaded, plan: Plan
) -> tuple[Twin, ...]:
    """What those who sat in the same interview are thanked with."""
    if action.kind != "thank_you" or action.contact_id is None:
        return ()
    names = {contact.ref: contact.name for contact in loaded.facts.contacts}
    written = await written_beside(connection, agency_id, action.placement_id, action.kind, action.id)
    mine = anchor_of_key(action.key)
    return tuple(
        Twin(names[each.contact_id], each.body)
        for each in written
        if each.contact_id in names
        and each.contact_id != action.contact_id
        and (
            anchor_of_key(each.key) in _met_in(plan.timeline, action.contact_id)
            or mine in _met_in(plan.timeline, each.contact_id)
        )
    )


def _met_in(timeline: Timeline, contact_id: str) -> set[str]:
    return {held.event.name for held in timeline.interviews.held if contact_id in held.contacts}
