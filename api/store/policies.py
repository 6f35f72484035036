"""Published policies: versions of a layer, each naming only what it changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    and_,
    exists,
    func,
    insert,
    literal,
    literal_column,
    select,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from api.store.columns import Id
from api.store.database import Reader, Tx
from api.store.paging import Asked, Page, page
from api.store.rows import Kind
from api.store.tables import agencies, candidates, clients, placements
from api.store.tables import policies as table

p = table.c

LAYERS = ("agency", "client", "placement")
"""The nearest last."""

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


@dataclass(frozen=True, slots=True)
class PolicyLayer:
    """The newest version of one layer: the agency's, a client's or a placement's."""

    layer: str
    target_id: str | None
    version: int
    changes: Mapping[str, Any]


def read_layers(rows: Iterable[Mapping[str, Any]]) -> tuple[PolicyLayer, ...]:
    """The layers that `layers_of` found, the nearest last."""
    found = [PolicyLayer(r["layer"], r["target_id"], r["version"], r["changes"]) for r in rows]
    return tuple(sorted(found, key=lambda each: LAYERS.index(each.layer)))


def version_of(layers: Sequence[PolicyLayer]) -> int:
    """Which version a plan by these layers is made by: versions rise over all layers of the agency. 0: none."""
    return max((layer.version for layer in layers), default=0)


def layers_of(agency_id: ColumnElement[Any], placement_id: ColumnElement[Any]) -> CompoundSelect[Any]:
    """Up to three rows: the newest version of each layer that holds for the placement."""
    client_id = (
        select(placements.c.client_id)
        .where(placements.c.agency_id == agency_id, placements.c.id == placement_id)
        .scalar_subquery()
    )
    return union_all(
        _newest(agency_id, "agency", p.target_id.is_(None)),
        _newest(agency_id, "client", p.target_id == client_id),
        _newest(agency_id, "placement", p.target_id == placement_id),
    )


def _newest(
    agency_id: ColumnElement[Any], layer: str, target: ColumnElement[bool]
) -> Select[tuple[str, str | None, int, Any]]:
    found = (
        select(p.layer, p.target_id, p.version, p.changes)
        .where(p.agency_id == agency_id, p.layer == layer, target)
        .order_by(p.version.desc())
        .limit(literal_column("1"))
        .subquery()
    )
    return select(found.c.layer, found.c.target_id, found.c.version, found.c.changes)


async def layers_of_placement(
    connection: AsyncConnection, agency_id: str, placement_id: str
) -> tuple[PolicyLayer, ...]:
    """The nearest last; empty: nothing was published, the defaults hold."""
    found = await connection.execute(layers_of(literal(agency_id, Id), literal(placement_id, Id)))
    return read_layers(found.mappings())


async def agency_changes(connection: AsyncConnection, agency_id: str) -> Mapping[str, Any]:
    """What the newest version of the agency's own layer changes."""
    found = (
        await connection.execute(_newest(literal(agency_id, Id), "agency", p.target_id.is_(None)))
    ).first()
    return {} if found is None else found.changes


@dataclass(frozen=True, slots=True)
class LayerOfSome:
    """The newest version of a client's or a placement's layer, with whose it is."""

    layer: PolicyLayer
    client_id: str
    name: str  # the client's, or the candidate's whose placement it is


async def layers_below(tx: Tx, agency_id: str, client_id: str | None = None) -> list[LayerOfSome]:
    """Every newest layer of clients and placements of the agency; with `client_id` only those of that client."""
    newer = table.alias()
    is_newest = ~exists().where(
        newer.c.agency_id == p.agency_id,
        newer.c.layer == p.layer,
        newer.c.target_id == p.target_id,
        newer.c.version > p.version,
    )
    wanted = (p.layer, p.target_id, p.version, p.changes)
    cl, pl, ca = clients.c, placements.c, candidates.c
    of_clients = (
        select(*wanted, cl.id.label("client_id"), cl.name)
        .join_from(table, clients, and_(cl.agency_id == p.agency_id, cl.id == p.target_id))
        .where(p.agency_id == agency_id, p.layer == "client", is_newest)
    )
    of_placements = (
        select(*wanted, pl.client_id, ca.name)
        .join_from(table, placements, and_(pl.agency_id == p.agency_id, pl.id == p.target_id))
        .join(candidates, and_(ca.agency_id == pl.agency_id, ca.id == pl.candidate_id))
        .where(p.agency_id == agency_id, p.layer == "placement", is_newest)
    )
    if client_id is not None:
        of_clients = of_clients.where(cl.id == client_id)
        of_placements = of_placements.where(pl.client_id == client_id)
    found = [*(await tx.execute(of_clients)), *(await tx.execute(of_placements))]
    return [
        LayerOfSome(PolicyLayer(r.layer, r.target_id, r.version, r.changes), r.client_id, r.name)
        for r in found
    ]


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


async def page_of_policies(
    reader: Reader, agency_id: str, asked: Asked, *, layer: str | None = None, target_id: str | None = None
) -> Page:
    return await page(reader, POLICIES, agency_id, asked, equal={"layer": layer, "target_id": target_id})
