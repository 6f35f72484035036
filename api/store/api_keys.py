"""API keys: only the SHA-256 of a key is here, never the key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update

from api.store.agencies import Agency, agency_columns, agency_from
from api.store.database import Reader, Tx
from api.store.paging import Asked, Page, page
from api.store.rows import Kind
from api.store.tables import agencies
from api.store.tables import api_keys as table

API_KEYS = Kind(
    "api_key",
    table,
    {
        "id": table.c.id,
        "external_id": table.c.external_id,
        "name": table.c.name,
        "scopes": table.c.scopes,
        "expires_at": table.c.expires_at,
        "last_used_at": table.c.last_used_at,
        "revoked_at": table.c.revoked_at,
        "created_at": table.c.created_at,
        "updated_at": table.c.updated_at,
    },
)

USE_IS_NOTED_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A live or dead key with its agency."""

    agency_id: str
    agency: Agency
    id: str
    name: str
    scopes: frozenset[str]
    expires_at: datetime | None
    last_used_at: datetime | None
    revoked_at: datetime | None


async def key_by_hash(reader: Reader, secret_hash: str) -> KeyRow | None:
    query = (
        select(
            table.c.agency_id,
            table.c.id.label("key_id"),
            table.c.name.label("key_name"),
            table.c.scopes,
            table.c.expires_at,
            table.c.last_used_at,
            table.c.revoked_at,
            *agency_columns,
        )
        .join(agencies, agencies.c.agency_id == table.c.agency_id)
        .where(table.c.secret_hash == secret_hash)
    )
    row = (await reader.execute(query)).first()
    if row is None:
        return None
    return KeyRow(
        agency_id=row.agency_id,
        agency=agency_from(row),
        id=row.key_id,
        name=row.key_name,
        scopes=frozenset(row.scopes),
        expires_at=row.expires_at,
        last_used_at=row.last_used_at,
        revoked_at=row.revoked_at,
    )


async def note_use(tx: Tx, agency_id: str, key_id: str, now: datetime) -> None:
    """Sets last_used_at unless somebody else did within the last minute."""
    mine = update(table).where(table.c.agency_id == agency_id, table.c.id == key_id)
    long_ago = table.c.last_used_at.is_(None) | (table.c.last_used_at < now - USE_IS_NOTED_EVERY)
    await tx.execute(mine.where(long_ago).values(last_used_at=now))


async def page_of_api_keys(
    reader: Reader, agency_id: str, asked: Asked, *, external_id: str | None = None
) -> Page:
    return await page(reader, API_KEYS, agency_id, asked, equal={"external_id": external_id})
