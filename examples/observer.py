"""Watches the agency's actions from outside, through GET /v1/actions, after each thing that was done.

What it notes is all that the reconciliation knows of the service: it never reads what the service
says about its own pushing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from examples.history import Json
from examples.service import Service


@dataclass(frozen=True)
class Seen:
    """An action as it stood at one look."""

    id: str
    placement_id: str
    kind: str
    attempt: int
    recipient: str
    state: str
    tentative: bool
    due_at: datetime
    expires_at: datetime

    @property
    def firm(self) -> bool:
        return self.state == "scheduled" and not self.tentative


@dataclass(frozen=True)
class Step:
    """What one move of the clock (`moved`, from `before` to `after`) or one entry (both equal) changed."""

    moved: bool
    before: datetime
    after: datetime
    changes: tuple[Seen, ...]


class Observer:
    def __init__(self, service: Service) -> None:
        self._service = service
        self._cursor: str | None = None
        self.standing: dict[str, Seen] = {}
        self.steps: list[Step] = []

    def look(self, moved: bool, before: datetime, after: datetime) -> bool:
        """Notes what changed since the last look as one step.

        Answers whether that leaves something already due or expired while the clock stands, as a fact
        recorded late does: the next move of the clock fires or lapses it first.
        """
        seen = [_seen(row) for row in self._changed()]
        changes = tuple(one for one in seen if self.standing.get(one.id) != one)
        self.standing.update((one.id, one) for one in changes)
        if moved or changes:
            self.steps.append(Step(moved, before, after, changes))
        scheduled = [one for one in changes if one.state == "scheduled"]
        return any(one.expires_at <= after or (one.firm and one.due_at <= after) for one in scheduled)

    def next_instant(self, after: datetime, until: datetime) -> datetime:
        """The first due_at or expires_at of a scheduled action past `after`, at most `until`."""
        scheduled = [one for one in self.standing.values() if one.state == "scheduled"]
        instants = [instant for one in scheduled for instant in (one.due_at, one.expires_at)]
        return min((instant for instant in instants if after < instant < until), default=until)

    def _changed(self) -> Iterator[Json]:
        params: dict[str, str | int] = {"limit": 200}
        if self._cursor is not None:
            params["changed_since"] = self._cursor
        page = self._service.get("/v1/actions", **params)
        self._cursor = page["sync_cursor"]
        yield from page["data"]
        while page["next_cursor"]:
            page = self._service.get("/v1/actions", **params, cursor=page["next_cursor"])
            yield from page["data"]


def _seen(row: Json) -> Seen:
    return Seen(
        id=row["id"],
        placement_id=row["placement_id"],
        kind=row["kind"],
        attempt=row["attempt"],
        recipient=(row["recipient"] or {}).get("name") or "nobody",
        state=row["state"],
        tentative=row["tentative"],
        due_at=datetime.fromisoformat(row["due_at"]),
        expires_at=datetime.fromisoformat(row["expires_at"]),
    )
