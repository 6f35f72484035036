"""Whether what a body refers to exists in the agency. Another agency's id is answered as a missing one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from api.refusals import Fault, Invalid
from api.store.database import Reader, Tx
from api.store.rows import Kind, known_ids


async def require_references(
    connection: Tx | Reader, agency_id: str, given: Mapping[str, Any], references: Mapping[str, Kind]
) -> None:
    """Raises Invalid with a fault for each id, or each entry of a list of ids, that the agency hasn't got."""
    if faults := await faults_of_references(connection, agency_id, given, references):
        raise Invalid.of(faults)


async def faults_of_references(
    connection: Tx | Reader, agency_id: str, given: Mapping[str, Any], references: Mapping[str, Kind]
) -> list[Fault]:
    """Looks only at what is text: anything else is faulted by its form."""
    faults: list[Fault] = []
    for field, kind in references.items():
        value = given.get(field)
        named = [(f"/{field}", value)]
        if isinstance(value, list):
            named = [(f"/{field}/{place}", each) for place, each in enumerate(value)]
        asked = [(pointer, id) for pointer, id in named if isinstance(id, str)]
        known = await known_ids(connection, kind.table, agency_id, [id for _, id in asked])
        faults += [
            Fault(
                pointer, f"There is no {kind.noun} with the id {id[:60]!r}. Make it first, or check the id."
            )
            for pointer, id in asked
            if id.lower() not in known
        ]
    return faults
