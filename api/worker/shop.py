"""What a worker works with, for as long as it lives."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from api.ids import new_id
from api.settings import Settings
from api.store.database import Database
from api.store.delivery_claims import Result
from api.webhooks.post import Client


@dataclass
class Shop:
    database: Database
    settings: Settings
    client: Client
    worker_id: str = field(default_factory=new_id)
    closing: bool = False
    """Set once, when the worker is asked to stop: what is under way is finished, nothing new is begun."""

    bells: defaultdict[str, asyncio.Event] = field(default_factory=lambda: defaultdict(asyncio.Event))
    """By the job's name: rung by the ticker, by the database's word, or by another job."""

    under_way: set[asyncio.Task[Any]] = field(default_factory=set)
    """Attempts at deliveries: they outlast the run that claimed them."""

    results: list[Result] = field(default_factory=list)
    """What came of attempts and is not yet written; `pen` is held by whoever writes them."""

    pen: asyncio.Lock = field(default_factory=asyncio.Lock)

    def ring(self, job: str) -> None:
        self.bells[job].set()
