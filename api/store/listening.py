"""Listening to the bell (bell.py) on PostgreSQL: workers needn't wait for a tick."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from api.store.bell import CHANNEL
from api.store.database_url import connect


class Listener:
    """A connection of its own that only listens; `keep` opens it anew whenever it was lost."""

    def __init__(self, url: str, heard: Callable[[], None]) -> None:
        self._url = url
        self._heard = heard
        self._connection: Any = None

    async def keep(self) -> None:
        """Sees to it that the connection stands. Raises what connecting raises: the tick does without."""
        if self._connection is not None and not self._connection.is_closed():
            return
        self._connection = await connect(self._url, seconds=10)
        await self._connection.add_listener(CHANNEL, self._on_notify)
        self._heard()  # something may have been announced while nobody listened

    async def close(self) -> None:
        if self._connection is not None:
            await self._connection.close(timeout=5)

    def _on_notify(self, *_: object) -> None:
        self._heard()
