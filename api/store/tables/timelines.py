"""Placements with what happened on them, and the policies they are planned by."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, PrimaryKeyConstraint, String, Table, Text, text

from api.store.columns import Id, Instant, Json, change_stamp
from api.store.tables.parts import metadata, owned, refers

placements = owned(
    "placements",
    Column("candidate_id", Id, nullable=False),
    Column("job_id", Id, nullable=False),
    Column("client_id", Id, nullable=False),
    Column("primary_contact_id", Id, nullable=False),
    Column("consultant_id", Id),
    Column("status", String(20), nullable=False),
    Column("next_action_at", Instant),
    Column("waiting_since", Instant),
    Column("revision", Integer, nullable=False),
    Column("sequence", BigInteger, nullable=False),
    refers("candidate_id", "candidates"),
    refers("job_id", "jobs"),
    refers("client_id", "clients"),
    refers("primary_contact_id", "contacts"),
    refers("consultant_id", "consultants"),
    Index("ix_placements_candidate", "agency_id", "candidate_id"),
    Index("ix_placements_job", "agency_id", "job_id"),
    Index("ix_placements_client", "agency_id", "client_id"),
    Index("ix_placements_primary_contact", "agency_id", "primary_contact_id"),
    Index("ix_placements_consultant", "agency_id", "consultant_id"),
    external=True,
)

placement_contacts = Table(
    "placement_contacts",
    metadata,
    Column("agency_id", Id, nullable=False),
    Column("placement_id", Id, nullable=False),
    Column("contact_id", Id, nullable=False),
    # When the contact joined it: what is known of the contact is of the placement since then.
    Column(
        "changed",
        BigInteger,
        nullable=False,
        server_default=text("0"),
        default=change_stamp(),
        onupdate=change_stamp(),
    ),
    PrimaryKeyConstraint("agency_id", "placement_id", "contact_id"),
    refers("placement_id", "placements"),
    refers("contact_id", "contacts"),
    Index("ix_placement_contacts_contact", "agency_id", "contact_id"),
)

events = owned(
    "events",
    Column("type", String(40), nullable=False),
    Column("occurred_at", Instant, nullable=False),
    Column("recorded_at", Instant, nullable=False),
    Column("data", Json, nullable=False),
    # Exactly one of the first three says whose timeline it was recorded on; a contact's is by PATCH alone.
    Column("placement_id", Id),
    Column("candidate_id", Id),
    Column("job_id", Id),
    Column(
        "contact_id", Id
    ),  # the contact its data names first: absences and opting out reach all placements
    Column("voided_by", Id),
    refers("placement_id", "placements"),
    refers("candidate_id", "candidates"),
    refers("job_id", "jobs"),
    refers("contact_id", "contacts"),
    refers("voided_by", "events"),
    Index("ix_events_placement", "agency_id", "placement_id"),
    Index("ix_events_candidate", "agency_id", "candidate_id"),
    Index("ix_events_job", "agency_id", "job_id"),
    Index("ix_events_contact", "agency_id", "contact_id", "type"),
    external=True,
)

event_placements = Table(
    "event_placements",
    metadata,
    # The open placements that an event of a candidate or a job went to when it was recorded.
    Column("agency_id", Id, nullable=False),
    Column("placement_id", Id, nullable=False),
    Column("event_id", Id, nullable=False),
    PrimaryKeyConstraint("agency_id", "placement_id", "event_id"),
    refers("placement_id", "placements"),
    refers("event_id", "events"),
    Index("ix_event_placements_event", "agency_id", "event_id"),
)

policies = owned(
    "policies",
    Column("layer", String(10), nullable=False),
    Column("target_id", Id),
    Column("version", Integer, nullable=False),
    Column("changes", Json, nullable=False),
    Column("note", Text),
    Column("author", String(200)),
    Index("ix_policies_layer", "agency_id", "layer", "target_id", "version"),
)
