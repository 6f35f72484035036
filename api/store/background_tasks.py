"""Background tasks as their owners see them: what runs on after an answer, and how far it is."""

from __future__ import annotations

from api.store.rows import Kind
from api.store.tables import background_tasks as table

BACKGROUND_TASKS = Kind(
    "background_task",
    table,
    {
        "id": table.c.id,
        "kind": table.c.kind,
        "state": table.c.state,
        "total": table.c.total,
        "done": table.c.done,
        "error": table.c.error,
        "created_at": table.c.created_at,
        "updated_at": table.c.updated_at,
    },
)
