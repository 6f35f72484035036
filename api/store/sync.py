"""Where a sync stands, for lists that no table stands behind."""

from __future__ import annotations

from sqlalchemy import select

from api.store.columns import sync_floor
from api.store.database import Reader


async def sync_floor_now(reader: Reader) -> int:
    """The stamp below which every write is visible."""
    return (await reader.execute(select(sync_floor()))).scalar_one()
