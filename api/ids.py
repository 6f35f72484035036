"""Identifiers: UUIDv7 as strings, rising within a process, so that their order is the order of recording."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import uuid_utils


def new_id() -> str:
    return str(uuid_utils.uuid7())


def made_at(id: str) -> datetime:
    """When the id was made, by the machine's clock, in UTC."""
    return datetime.fromtimestamp((UUID(id).int >> 80) / 1000, UTC)


def is_id(text: str) -> bool:
    """Whether the text is a UUID in its usual form; anything else can't be the id of a stored thing."""
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False
