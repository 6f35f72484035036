"""What is to be done: the actions of plans, what became of them, and every revision."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

from api.store.columns import Id, Instant, Json
from api.store.tables.parts import metadata, owned, refers

actions = owned(
    "actions",
    Column("placement_id", Id, nullable=False),
    Column("key", String(400), nullable=False),
    Column("position", Integer, nullable=False),  # its place in the plan's order
    Column("kind", String(40), nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("actor", String(20), nullable=False),
    Column("recipient_type", String(20)),
    Column("recipient_id", Id),  # a contact's or the candidate's
    Column("contact_id", Id),  # the recipient where it is a contact
    Column("channel", String(10)),
    Column("class", String(10), nullable=False, key="class_"),
    Column("state", String(10), nullable=False),
    Column("tentative", Boolean, nullable=False),
    Column("blocked", Boolean, nullable=False),
    Column("blocked_by", String(400)),
    Column("opens_at", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("late_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("time_zone", String(64), nullable=False),
    Column("brief", Json, nullable=False),
    Column("explanation", Json, nullable=False),
    Column("candidate_id", Id, nullable=False),
    Column("client_id", Id, nullable=False),
    Column("consultant_id", Id),
    Column("bundle_id", String(400)),
    Column("snoozed_until", Instant),
    Column("done_at", Instant),  # the instant of its outcome: done, skipped or lapsed
    Column("done_event_id", Id),  # the message_sent that completed it, where one did
    Column(
        "review_required", Boolean, nullable=False, server_default=false()
    ),  # by the policy it was planned by
    Column(
        "draft_state", String(10)
    ),  # its draft's: draft, submitted, returned, approved; null: none was saved
    Column("cancelled_because", Text),
    Column("written_as", String(40), nullable=False),  # a digest of all that the plan says of it
    Column("pushed_due_at", Instant),  # the latest due_at that was pushed
    Column("overdue_late_at", Instant),  # the latest late_at that was told
    Column("next_at", Instant),  # when the clock next does something to it (due, overdue, lapse); null: never
    Column("sandbox", Boolean, nullable=False),
    Column("lease_until", Instant),
    Column("lease_token", Id),
    refers("placement_id", "placements"),
    refers("contact_id", "contacts"),
    refers("candidate_id", "candidates"),
    refers("client_id", "clients"),
    refers("consultant_id", "consultants"),
    UniqueConstraint("agency_id", "placement_id", "key"),
    Index("ix_actions_due", "agency_id", "due_at", "id"),
    Index("ix_actions_contact", "agency_id", "contact_id", "class_"),
    Index("ix_actions_consultant", "agency_id", "consultant_id", "due_at"),
    Index("ix_actions_candidate", "agency_id", "candidate_id"),
    Index(
        "ix_actions_bundle",
        "agency_id",
        "bundle_id",
        postgresql_where=text("bundle_id IS NOT NULL"),
        sqlite_where=text("bundle_id IS NOT NULL"),
    ),
    Index(
        "ix_actions_next_live",
        "next_at",
        postgresql_where=text("next_at IS NOT NULL AND NOT sandbox AND lease_until IS NULL"),
        sqlite_where=text("next_at IS NOT NULL AND NOT sandbox AND lease_until IS NULL"),
    ),
    Index(
        "ix_actions_next_sandbox",
        "agency_id",
        "next_at",
        postgresql_where=text("next_at IS NOT NULL AND sandbox"),
        sqlite_where=text("next_at IS NOT NULL AND sandbox"),
    ),
    Index(
        "ix_actions_lease",
        "lease_until",
        postgresql_where=text("lease_until IS NOT NULL"),
        sqlite_where=text("lease_until IS NOT NULL"),
    ),
)

outcomes = owned(
    "outcomes",
    Column("placement_id", Id, nullable=False),
    Column("action_id", Id, nullable=False),
    Column("action_key", String(400), nullable=False),
    Column("kind", String(40), nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("recipient_type", String(20)),
    Column("recipient_id", Id),
    Column("outcome", String(10), nullable=False),
    Column("occurred_at", Instant, nullable=False),
    Column("channel", String(10)),
    Column("reason", Text),
    Column("sent", Json),  # the text that went out: {subject, body, voicemail_script, draft_version}
    Column("voided_at", Instant),
    refers("placement_id", "placements"),
    refers("action_id", "actions"),
    Index("ix_outcomes_placement", "agency_id", "placement_id"),
    Index("ix_outcomes_action", "agency_id", "action_id"),
)

plan_revisions = Table(
    "plan_revisions",
    metadata,
    Column("agency_id", Id, nullable=False),
    Column("placement_id", Id, nullable=False),
    Column("number", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("cause", Json, nullable=False),  # what it was re-planned for: {type, id, text}
    Column("policy_version", Integer, nullable=False),
    Column("calendar_version", String(100), nullable=False),
    Column("added", Json, nullable=False),
    Column("moved", Json, nullable=False),
    Column("cancelled", Json, nullable=False),
    Column("written", Json, nullable=False),  # the actions that this revision wrote, by key; null: gone
    Column("overwritten", Json),  # the words that it wrote over, by the action's id: {brief, explanation}
    PrimaryKeyConstraint("agency_id", "placement_id", "number"),
    refers("placement_id", "placements"),
)
