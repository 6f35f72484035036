"""What is written: the agency's own templates, and drafts with their review."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, String, Text, UniqueConstraint

from api.store.columns import Id, Instant, Json
from api.store.tables.parts import owned, refers

message_templates = owned(
    "message_templates",
    Column("kind", String(40), nullable=False),
    Column("channel", String(10), nullable=False),
    Column("actor", String(20), nullable=False),
    Column("language", String(35), nullable=False),
    Column(
        "version", Integer, nullable=False
    ),  # rises by one with each publishing of this kind, channel, actor, language
    Column("subject", Text),
    Column("body", Text, nullable=False),
    Column("voicemail_script", Text),
    Column("note", Text),
    Column("author", String(200)),
    Column("retired_at", Instant),  # from then on the version before it holds, or the standard one
    UniqueConstraint(
        "agency_id",
        "kind",
        "channel",
        "actor",
        "language",
        "version",
        name="uq_message_templates_version",
    ),
)

drafts = owned(
    "drafts",
    Column("placement_id", Id, nullable=False),
    Column("action_id", Id, nullable=False),
    Column(
        "version", Integer, nullable=False
    ),  # rises with each change of the text: approval is of one version
    Column("state", String(10), nullable=False),  # draft, submitted, returned, approved
    Column("subject", Text),
    Column("body", Text, nullable=False),
    Column("voicemail_script", Text),
    Column("template_id", Id),  # the agency's template that it began from; null: the standard one, or none
    Column("findings", Json, nullable=False),  # as of the last save, submission or approval
    Column("overrides", Json, nullable=False),  # [{check, reason}]: errors that somebody answers for
    Column("author", String(200), nullable=False),  # names of keys
    Column("submitted_by", String(200)),
    Column("submitted_at", Instant),
    Column("reviewed_by", String(200)),  # who approved or returned it
    Column("reviewed_at", Instant),
    Column("comments", Text),  # of the last return
    refers("placement_id", "placements"),
    refers("action_id", "actions"),
    refers("template_id", "message_templates"),
    UniqueConstraint("agency_id", "action_id"),
    Index("ix_drafts_placement", "agency_id", "placement_id"),
)
