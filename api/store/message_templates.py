"""The agency's message templates: versions a kind, channel, actor and language, the newest not retired holds."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from api.store.database import Reader, Tx
from api.store.paging import Asked, Page, page
from api.store.rows import Kind
from api.store.tables import message_templates as table

t = table.c

MESSAGE_TEMPLATES = Kind(
    "message_template",
    table,
    {
        "id": t.id,
        "kind": t.kind,
        "channel": t.channel,
        "actor": t.actor,
        "language": t.language,
        "version": t.version,
        "subject": t.subject,
        "body": t.body,
        "voicemail_script": t.voicemail_script,
        "note": t.note,
        "author": t.author,
        "retired_at": t.retired_at,
        "created_at": t.created_at,
        "updated_at": t.updated_at,
    },
)


@dataclass(frozen=True, slots=True)
class StoredTemplate:
    """A version's text."""

    id: str
    version: int
    language: str
    subject: str | None
    body: str
    voicemail_script: str | None


async def templates_in_force(
    connection: AsyncConnection,
    agency_id: str,
    kind: str,
    channel: str,
    actor: str,
    languages: Collection[str],
) -> dict[str, StoredTemplate]:
    """The agency's own template for each of these languages that has one."""
    query = (
        select(t.id, t.version, t.language, t.subject, t.body, t.voicemail_script)
        .where(
            *_place(agency_id, kind, channel, actor),
            t.language.in_(sorted(languages)),
            t.retired_at.is_(None),
        )
        .order_by(t.version)
    )
    rows = (await connection.execute(query)).all()
    return {row.language: StoredTemplate(*row) for row in rows}  # of a language the newest comes last


async def add_template(tx: Tx, values: Mapping[str, Any]) -> None:
    await tx.execute(insert(table).values(**values))


async def next_template_version(
    tx: Tx, agency_id: str, kind: str, channel: str, actor: str, language: str
) -> int:
    """Retired versions keep their numbers. Number under `store.policies.lock_versions`."""
    place = (*_place(agency_id, kind, channel, actor), t.language == language)
    newest = (await tx.execute(select(func.max(t.version)).where(*place))).scalar()
    return (newest or 0) + 1


async def retire(tx: Tx, agency_id: str, template_id: str, now: datetime) -> None:
    mine = update(table).where(t.agency_id == agency_id, t.id == template_id)
    await tx.execute(mine.values(retired_at=now, updated_at=now))


async def page_of_templates(
    reader: Reader,
    agency_id: str,
    asked: Asked,
    *,
    kind: str | None = None,
    channel: str | None = None,
    actor: str | None = None,
    language: str | None = None,
) -> Page:
    filters = {"kind": kind, "channel": channel, "actor": actor, "language": language}
    return await page(reader, MESSAGE_TEMPLATES, agency_id, asked, equal=filters)


def _place(agency_id: str, kind: str, channel: str, actor: str) -> tuple[ColumnElement[bool], ...]:
    return (t.agency_id == agency_id, t.kind == kind, t.channel == channel, t.actor == actor)
