"""The placements that a change plans anew: locked together, each planned once the facts are written."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import partial

from api.changes.difference import Cause, Revision
from api.changes.replan import replan
from api.changes.tell import Happening
from api.store.contacts import Named
from api.store.database import Tx
from api.store.facts import Loaded, load_facts
from api.store.failures import Outrun
from api.store.locks import Sibling, hold_sources, lock_for_planning, sibling_ids
from api.store.writes import write_now
from domain.facts.events import Event
from domain.facts.timeline import Timeline
from domain.status import ENDED, Status, accepted

MAYBE_ACCEPTED = {Status.HIRED, Status.CLOSED}
"""A placement with an offer accepted may have been closed since, which adds nothing to that ending."""


@dataclass(slots=True)
class Scope:
    """Locked placements with their siblings (all placements of their candidates), in order of their making; and the
    contacts locked with them."""

    agency_id: str
    siblings: list[Sibling]
    contacts: list[Named]

    async def load(self, tx: Tx, placement_id: str, coming: Sequence[Event] = ()) -> Loaded:
        """The placement with its facts as they stand now in this transaction, and events that it has yet to write."""
        await write_now(tx)
        mine = next(s for s in self.siblings if s.id == placement_id)
        others = [s for s in self.siblings if s.candidate_id == mine.candidate_id and s.id != mine.id]
        open_ones = [s.id for s in others if s.status not in ENDED]
        if mine.status in ENDED or mine.new:
            await hold_sources(tx, self.agency_id, placement_id)
        load = partial(
            load_facts,
            tx,
            self.agency_id,
            placement_id,
            leading=not any(other < placement_id for other in open_ones),
            other_open_placements=len(open_ones),
            coming=coming,
        )
        loaded = await load()
        if not self._holds_contacts_of(loaded):
            # One joined while we waited for our locks. Under these no other can.
            self.contacts += (await lock_for_planning(tx, self.agency_id, [placement_id])).contacts
            loaded = await load()
            assert self._holds_contacts_of(loaded)
        return loaded

    def _holds_contacts_of(self, loaded: Loaded) -> bool:
        return {contact.ref for contact in loaded.facts.contacts} <= {each.id for each in self.contacts}

    async def replan(
        self,
        tx: Tx,
        loaded: Loaded,
        cause: Cause,
        happenings: Sequence[Happening] = (),
        *,
        last: bool = False,
    ) -> Revision:
        """Plans it anew; where it opened or ended, the candidate's other placements that this concerns too.

        `last`: the transaction reads nothing of it any more but through this scope.
        """
        revision, plan = await replan(tx, loaded, cause, happenings, last=last)
        after = str(plan.status)
        self._stands(loaded.placement.id, after)
        was_open = loaded.placement.status not in ENDED and loaded.placement.revision > 0
        opened_or_ended = was_open != (after not in ENDED)
        if opened_or_ended or accepted(plan.timeline):
            await self._require_all_siblings(tx, loaded.placement.candidate_id)
        if opened_or_ended:
            await self._replan_siblings(tx, loaded, cause)
        return revision

    def _stands(self, placement_id: str, status: str) -> None:
        self.siblings = [
            replace(s, status=status, new=False) if s.id == placement_id else s for s in self.siblings
        ]

    async def _require_all_siblings(self, tx: Tx, candidate_id: str) -> None:
        """Where the candidate's others matter, none may be missing that was made while we waited for our locks."""
        known = {sibling.id for sibling in self.siblings}
        if not await sibling_ids(tx, self.agency_id, candidate_id) <= known:
            raise Outrun

    async def _replan_siblings(self, tx: Tx, loaded: Loaded, cause: Cause) -> None:
        """Another may lead now, and one that was accepted has fewer or more to withdraw from elsewhere."""
        mine = loaded.placement
        for sibling in list(self.siblings):
            if sibling.candidate_id != mine.candidate_id or sibling.id == mine.id:
                continue
            if sibling.id < mine.id and sibling.status not in MAYBE_ACCEPTED:
                continue
            other = await self.load(tx, sibling.id)
            known = other.facts
            history = Timeline(known.events, known.contacts, known.primary)
            if sibling.status not in ENDED or accepted(history):
                why = Cause(cause.type, cause.id, f"Another placement of the candidate changed. {cause.text}")
                await replan(tx, other, why)


async def open_scope(
    tx: Tx, agency_id: str, placement_ids: Collection[str], names: Collection[str] = ()
) -> Scope:
    """Locks these placements, their siblings, and then all their contacts and those of these names."""
    locked = await lock_for_planning(tx, agency_id, placement_ids, names)
    return Scope(agency_id, locked.siblings, locked.contacts)
