"""An event as it was just recorded; read again it comes from the database in the same form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from api.views.actions import instant


def event_json(row: Mapping[str, Any]) -> str:
    """Of the event's row as it goes into the store."""
    shown = {
        "id": row["id"],
        "ref": row["external_id"],
        "type": row["type"],
        "occurred_at": instant(row["occurred_at"]),
        "recorded_at": instant(row["recorded_at"]),
        "data": row["data"],
        "placement_id": row["placement_id"],
        "candidate_id": row["candidate_id"],
        "job_id": row["job_id"],
        "voided_by": row["voided_by"],
    }
    return orjson.dumps(shown).decode()
