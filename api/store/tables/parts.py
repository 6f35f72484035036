"""What tables are made of."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKeyConstraint,
    Index,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
    text,
)
from sqlalchemy.schema import SchemaItem

from api.store.columns import Id, Instant, change_stamp

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def owned(name: str, *parts: SchemaItem, external: bool = False) -> Any:
    """A table of things that belong to an agency: (agency_id, id), when made and when last written."""
    columns: list[SchemaItem] = [Column("agency_id", Id, nullable=False), Column("id", Id, nullable=False)]
    rules: list[SchemaItem] = [
        PrimaryKeyConstraint("agency_id", "id"),
        ForeignKeyConstraint(["agency_id"], ["agencies.agency_id"]),
        Index(f"ix_{name}_changed", "agency_id", "changed"),
    ]
    if external:
        columns.append(Column("external_id", String(200)))
        rules.append(UniqueConstraint("agency_id", "external_id"))
    written: list[SchemaItem] = [
        Column("created_at", Instant, nullable=False),
        Column("updated_at", Instant, nullable=False),
        Column("changed", BigInteger, nullable=False, default=change_stamp(), onupdate=change_stamp()),
    ]
    return Table(name, metadata, *columns, *parts, *written, *rules)


def refers(column: str, table: str) -> ForeignKeyConstraint:
    """A reference within the agency."""
    return ForeignKeyConstraint(["agency_id", column], [f"{table}.agency_id", f"{table}.id"])


def place() -> list[Column[Any]]:
    """Where somebody is: IANA zone, ISO 3166 country and its subdivision; null means: as the next one up."""
    return [Column("time_zone", String(64)), Column("country", String(2)), Column("subdivision", String(64))]


def by_name(table: str) -> Index:
    """Names are looked for whatever their case: may a message name them?"""
    return Index(f"ix_{table}_name", "agency_id", text("lower(name)"))
