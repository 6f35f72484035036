"""The agency as it is inside this transaction: a sandbox's clock is read anew each time, never remembered."""

from __future__ import annotations

from api.access.keys import Caller, with_agency
from api.store.agencies import agency_of
from api.store.database import Reader, Tx


async def in_its_time(connection: Tx | Reader, caller: Caller) -> Caller:
    """The caller with its sandbox's clock as it stands now. Costs nothing for any other agency."""
    if not caller.agency.sandbox:
        return caller
    return with_agency(caller, await agency_of(connection, caller.agency_id))
