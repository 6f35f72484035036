"""If-Match and If-None-Match on a write: whether the resource is still as the client last saw it."""

from __future__ import annotations

from dataclasses import dataclass

from api.refusals import Stale


@dataclass(frozen=True, slots=True)
class Precondition:
    """`stamps`: it must be in one of these states (none given: any). `absent`: it must not exist yet."""

    stamps: frozenset[int] | None = None
    exists: bool = False
    absent: bool = False

    def check(self, changed: int | None) -> None:
        """Raises Stale. `changed` is the stamp of the resource as it is now, None where it doesn't exist."""
        if self.absent and changed is not None:
            raise Stale(
                "already_exists", "If-None-Match: * was sent, but it exists already. Read it, then PATCH it."
            )
        if changed is None:
            if self.exists or self.stamps is not None:
                raise Stale("stale", "If-Match was sent, but there is nothing here. Leave it out to make it.")
        elif self.stamps is not None and changed not in self.stamps:
            raise Stale(
                "stale",
                "It was changed since the version that If-Match names. Read it again, apply the change to "
                "what it is now, and send the ETag of that.",
            )


ANYHOW = Precondition()
