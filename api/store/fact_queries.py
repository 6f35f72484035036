"""The statement that reads all that a placement's plan is made from."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    CompoundSelect,
    Select,
    Text,
    and_,
    bindparam,
    case,
    cast,
    false,
    func,
    null,
    or_,
    select,
    true,
    union_all,
)

from api.store.letterheads import (
    AGENCY,
    PLACEMENT,
    endpoints_column,
    people_column,
    with_contact_and_consultant,
)
from api.store.paging import joined
from api.store.policies import layers_of
from api.store.tables import (
    actions,
    agencies,
    candidates,
    clients,
    contacts,
    event_placements,
    events,
    jobs,
    outcomes,
    placement_contacts,
    placements,
)
from api.store.wire import as_it_is
from domain.facts.events import EventType
from domain.facts.people import Role
from domain.plan import ActionClass

OF_ALL_PLACEMENTS = (EventType.CONTACT_AWAY, EventType.CONTACT_OPTED_OUT)
"""A contact's absence and opting out, wherever recorded, hold for all placements."""

SINCE: BindParameter[Any] = bindparam("courtesies_since")
"""How far back the courtesy messages of others are read."""


@cache  # making it costs more than the database takes to answer it
def everything_of_a_placement() -> Select[Any]:
    """One row, because a round trip for each would cost more than all of them: the placement with what it
    belongs to, as JSON lists its contacts, events, outcomes and actions and the courtesies of others, and the
    letterhead of its messages."""
    p, a, cl, ca, j = placements.c, agencies.c, clients.c, candidates.c, jobs.c
    its_own = with_contact_and_consultant(
        placements.join(agencies, a.agency_id == p.agency_id)
        .join(clients, and_(cl.agency_id == p.agency_id, cl.id == p.client_id))
        .join(candidates, and_(ca.agency_id == p.agency_id, ca.id == p.candidate_id))
        .join(jobs, and_(j.agency_id == p.agency_id, j.id == p.job_id))
    )
    return (
        select(
            p.candidate_id,
            p.client_id,
            p.consultant_id,
            p.primary_contact_id,
            p.status,
            p.waiting_since,
            p.next_action_at,
            p.revision,
            p.sequence,
            a.name.label("agency_name"),
            a.time_zone.label("agency_time_zone"),
            a.country.label("agency_country"),
            a.subdivision.label("agency_subdivision"),
            a.closures.label("agency_closures"),
            a.sandbox,
            a.sandbox_now,
            cl.name.label("client_name"),
            cl.time_zone.label("client_time_zone"),
            cl.country.label("client_country"),
            cl.subdivision.label("client_subdivision"),
            cl.closures.label("client_closures"),
            ca.name.label("candidate_name"),
            ca.time_zone.label("candidate_time_zone"),
            ca.country.label("candidate_country"),
            ca.subdivision.label("candidate_subdivision"),
            ca.strengths,
            ca.aims,
            j.title.label("job_title"),
            j.requirements,
            _listed(layers_of(AGENCY, PLACEMENT)).label("policy_layers"),
            _listed(_contacts()).label("contacts"),
            _listed(_events()).label("events"),
            _listed(_outcomes()).label("outcomes"),
            _listed(_actions()).label("actions"),
            _listed(_courtesies()).label("courtesies"),
            people_column(),
            endpoints_column(),
        )
        .select_from(its_own)
        .where(p.agency_id == AGENCY, p.id == PLACEMENT)
    )


def _listed(rows: Select[Any] | CompoundSelect[Any]) -> ColumnElement[Any]:
    """The query's rows as the inside of a JSON list, in their order; nobody outside reads them."""
    return select(joined(as_it_is(rows.subquery()), ",")).scalar_subquery()


def _contacts() -> Select[Any]:
    c, link = contacts.c, placement_contacts.c
    return (
        select(
            c.id,
            c.name,
            c.role,
            c.email,
            c.linkedin_url,
            c.postal_address,
            c.phone,
            c.preferred_channel,
            c.time_zone,
            c.country,
            c.subdivision,
            c.salutation,
            c.language,
        )
        .select_from(
            contacts.join(placement_contacts, and_(link.agency_id == c.agency_id, link.contact_id == c.id))
        )
        .where(link.agency_id == AGENCY, link.placement_id == PLACEMENT)
        .order_by(c.id)
    )


def _events() -> CompoundSelect[Any]:
    """Its own, those of its candidate and job that reached it, and its contacts' absences and opting out;
    what is voided is gone."""
    e, link, part = events.c, event_placements.c, placement_contacts.c
    wanted = (e.id, e.type, e.occurred_at, e.data)
    live = and_(e.agency_id == AGENCY, e.voided_by.is_(None), e.type != EventType.VOIDED.value)
    own = select(*wanted).where(live, e.placement_id == PLACEMENT)
    linked = select(link.event_id).where(link.agency_id == AGENCY, link.placement_id == PLACEMENT)
    shared = select(*wanted).where(live, e.id.in_(linked))
    theirs = select(part.contact_id).where(part.agency_id == AGENCY, part.placement_id == PLACEMENT)
    of_contacts = select(*wanted).where(
        live, e.contact_id.in_(theirs), or_(*(e.type == t.value for t in OF_ALL_PLACEMENTS))
    )
    return union_all(own, shared, of_contacts)


def _outcomes() -> Select[Any]:
    o = outcomes.c
    return select(
        o.id,
        o.action_id,
        o.action_key,
        o.kind,
        o.attempt,
        o.recipient_type,
        o.recipient_id,
        o.outcome,
        o.occurred_at,
    ).where(o.agency_id == AGENCY, o.placement_id == PLACEMENT, o.voided_at.is_(None))


def _actions() -> Select[Any]:
    a = actions.c
    return select(
        a.id,
        a.key,
        a.kind,
        a.attempt,
        a.recipient_id,
        a.state,
        a.tentative,
        a.opens_at,
        a.due_at,
        a.late_at,
        a.expires_at,
        a.snoozed_until,
        a.done_at,
        a.done_event_id,
        a.pushed_due_at,
        a.overdue_late_at,
        a.written_as,
        a.channel,
        a.actor,
        a.draft_state,
        a.bundle_id,
    ).where(a.agency_id == AGENCY, a.placement_id == PLACEMENT)


def _courtesies() -> CompoundSelect[Any]:
    """Those of other placements to the contacts who are paced here, from SINCE on: of actions, and messages sent
    with their kind. With the consultant whose bundle it is part of."""
    a, e, c, link, own = actions.c, events.c, contacts.c, placement_contacts.c, placements.alias("own").c
    primary = select(own.primary_contact_id).where(own.agency_id == AGENCY, own.id == PLACEMENT)
    paced = (
        select(c.id)
        .select_from(
            contacts.join(placement_contacts, and_(link.agency_id == c.agency_id, link.contact_id == c.id))
        )
        .where(link.agency_id == AGENCY, link.placement_id == PLACEMENT)
        .where(or_(c.role == Role.EMPLOYEE.value, c.id == primary.scalar_subquery()))
    )
    courtesy = and_(
        a.agency_id == AGENCY,
        a.contact_id.in_(paced),
        a.class_ == ActionClass.COURTESY.value,
        a.placement_id != PLACEMENT,
    )
    alone = cast(null(), a.consultant_id.type)
    bundled = case((a.bundle_id.is_not(None), a.consultant_id), else_=alone)
    # No SINCE: what is scheduled isn't old, and SQLite would choose the index of due_at over the contact's.
    placed = select(
        a.placement_id,
        a.contact_id,
        a.due_at.label("at"),
        bundled.label("consultant_id"),
        true().label("placed"),
        cast(null(), Text).label("kind"),
    ).where(courtesy, a.state == "scheduled")
    done = select(a.placement_id, a.contact_id, a.done_at, bundled, false(), cast(null(), Text)).where(
        courtesy, a.state == "done", a.done_event_id.is_(None), a.done_at >= SINCE
    )
    sent = select(
        e.placement_id,
        e.contact_id,
        e.occurred_at,
        alone,
        false(),
        func.coalesce(e.data["kind"].as_string(), ""),
    ).where(
        e.agency_id == AGENCY,
        e.contact_id.in_(paced),
        e.type == EventType.MESSAGE_SENT.value,
        or_(e.placement_id != PLACEMENT, e.placement_id.is_(None)),
        e.voided_by.is_(None),
        e.occurred_at >= SINCE,
    )
    return union_all(placed, done, sent)
