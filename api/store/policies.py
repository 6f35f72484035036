"""Published policies: versions of a layer, each naming only what it changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from api.store.database import Reader, Tx
from api.store.paging import Asked, Page, page
from api.store.rows import Kind
from api.store.tables import agencies
from api.store.tables import policies as table

p = table.c

POLICIES = Kind(
    "policy",
    table,
    {
        "id": p.id,
        "layer": p.layer,
        "target_id": p.target_id,
        "version": p.version,
        "changes": p.changes,
        "note": p.note,
        "author": p.author,
        "created_at": p.created_at,
    },
)


async def latest_policy(connection: AsyncConnection, agency_id: str) -> tuple[int, Mapping[str, Any]]:
    """The agency layer's newest version and its changes; version 0: the defaults."""
    query = (
        select(p.version, p.changes)
        .where(p.agency_id == agency_id, p.layer == "agency")
        .order_by(p.version.desc())
        .limit(1)
    )
    row = (await connection.execute(query)).first()
    return (0, {}) if row is None else (row.version, row.changes)


async def add_policy(tx: Tx, values: Mapping[str, Any]) -> None:
    await tx.execute(insert(table).values(**values))


async def lock_versions(tx: Tx, agency_id: str) -> None:
    """Until the transaction ends nobody else numbers a version of the agency's.

    NO KEY UPDATE: the row of an Idempotency-Key, claimed before, holds a key share of the agency's row; two that
    publish at once, each with its key, would wait for each other's for ever.
    """
    a = agencies.c
    await tx.execute(select(a.agency_id).where(a.agency_id == agency_id).with_for_update(key_share=True))


async def next_version(tx: Tx, agency_id: str) -> int:
    newest = (await tx.execute(select(func.max(p.version)).where(p.agency_id == agency_id))).scalar()
    return (newest or 0) + 1


async def page_of_policies(reader: Reader, agency_id: str, asked: Asked, *, layer: str | None = None) -> Page:
    where: list[ColumnElement[bool]] = [] if layer is None else [p.layer == layer]
    return await page(reader, POLICIES, agency_id, asked, where)
