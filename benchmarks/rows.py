"""Rows by the hundred thousand: one row copied inside the database, with its keys and instants moved on."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import Table, text

from api.store.database import Database, Tx

NUMBERS = {
    True: "(WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < :count) SELECT n FROM s)",
    False: "(SELECT CAST(n AS int) AS n FROM generate_series(1, :count) AS n)",
}
NEW_ID = {
    True: "lower(printf('ffffffff-%04x-7%03x-8%03x-', n >> 16, (n >> 4) & 4095, n & 4095) || hex(randomblob(6)))",
    False: "CAST('ffffffff' || substr(CAST(gen_random_uuid() AS text), 9) AS uuid)",
}
"""Ids behind all that were made before, so that these stay on the first page."""


async def copy(
    database: Database,
    tx: Tx,
    table: Table,
    source_id: str,
    count: int,
    *,
    fresh: Collection[str] = ("id",),
    later: Collection[str] = (),
    other: Mapping[str, str] | None = None,
) -> None:
    """So many copies of the row of that id. Columns in `fresh` get a new id each; instants in `later` move on by
    a second a copy, from thirty days after the source's; `other` gives columns in SQL."""
    lite = database.is_sqlite

    def value(name: str) -> str:
        if other and name in other:
            return other[name]
        if name in fresh:
            return NEW_ID[lite]
        if name not in later:
            return f"source.{name}"
        if lite:
            return f"strftime('%Y-%m-%dT%H:%M:%f', source.{name}, (2592000 + n) || ' seconds') || '000Z'"
        return f"source.{name} + make_interval(days => 30, secs => n)"

    names = [column.name for column in table.columns]
    if not lite:  # nothing here can break a reference, and looking each up would take minutes
        await tx.execute(text("SET LOCAL session_replication_role = replica"))
    await tx.execute(
        text(
            f"INSERT INTO {table.name} ({', '.join(names)}) SELECT {', '.join(value(name) for name in names)} "
            f"FROM {NUMBERS[lite]} AS numbers, (SELECT * FROM {table.name} WHERE id = :source) AS source"
        ),
        {"count": count, "source": source_id},
    )
