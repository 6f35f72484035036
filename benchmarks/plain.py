"""What an API is measured against: plain FastAPI, SQLAlchemy's ORM and a response_model, as their tutorials have it.

`python -m benchmarks.plain` serves it on PORT from DATABASE_URL, by the same uvicorn with the same settings.
It asks for no key, limits nothing, keeps no idempotency, writes no audit row. The lists show the same columns of
the same tables as ours.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID, uuid4

import uvicorn
from fastapi import Depends, FastAPI, Request
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import JSON, ForeignKey, String, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from api.settings import read_settings
from api.store import tables
from api.store.columns import Instant
from api.store.database_url import engine_for

app = FastAPI()


async def a_session(request: Request) -> AsyncIterator[AsyncSession]:
    async with request.app.state.sessions() as session:
        yield session


Session = Annotated[AsyncSession, Depends(a_session)]


class Base(DeclarativeBase):
    metadata = tables.metadata


# One row, written.


class Note(Base):
    """An event's columns, and nothing that follows from it."""

    __tablename__ = "plain_notes"

    agency_id: Mapped[str] = mapped_column(ForeignKey("agencies.agency_id"), primary_key=True)
    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    type: Mapped[str] = mapped_column(String(40))
    occurred_at: Mapped[datetime] = mapped_column(Instant)
    recorded_at: Mapped[datetime] = mapped_column(Instant)
    data: Mapped[dict[str, Any]] = mapped_column(JSON)


class NoteIn(BaseModel):
    agency_id: UUID
    type: str
    occurred_at: datetime
    data: dict[str, Any] = {}


class NoteOut(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: UUID
    type: str
    occurred_at: datetime
    recorded_at: datetime
    data: dict[str, Any]


@app.post("/notes", status_code=201, response_model=NoteOut)
async def make_note(body: NoteIn, session: Session) -> Note:
    now = datetime.now(UTC)
    note = Note(
        **body.model_dump() | {"id": str(uuid4()), "recorded_at": now, "agency_id": str(body.agency_id)}
    )
    session.add(note)
    await session.commit()
    return note


# A page of fifty, read.


class Contact(Base):
    __table__ = tables.contacts


class Candidate(Base):
    __table__ = tables.candidates


class PlacementContact(Base):
    __table__ = tables.placement_contacts


class Placement(Base):
    __table__ = tables.placements

    __allow_unmapped__ = True

    contact_ids: list[str]


class Action(Base):
    __table__ = tables.actions

    contact = relationship(Contact, viewonly=True, lazy="joined")
    candidate = relationship(Candidate, viewonly=True, lazy="joined")

    @property
    def recipient(self) -> dict[str, Any] | None:
        if self.recipient_type is None:
            return None
        whose = self.contact if self.recipient_type == "contact" else self.candidate
        return {"type": self.recipient_type, "id": self.recipient_id, "ref": None, "name": whose.name}

    @property
    def review(self) -> str | None:
        if not self.review_required:
            return None
        if self.draft_state == "approved":
            return "approved"
        if self.state == "done":
            return "unreviewed"
        if self.state != "scheduled":
            return None
        return self.draft_state if self.draft_state in ("submitted", "returned") else "to_be_reviewed"


class Out(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: UUID
    created_at: datetime
    updated_at: datetime


class RecipientOut(BaseModel):
    type: str
    id: UUID | None
    ref: str | None
    name: str | None


class ActionOut(Out):
    key: str
    kind: str
    attempt: int
    actor: str
    recipient: RecipientOut | None
    channel: str | None
    class_: Annotated[str, Field(serialization_alias="class")]
    state: str
    tentative: bool
    blocked: bool
    blocked_by: str | None
    opens_at: datetime
    due_at: datetime
    late_at: datetime
    expires_at: datetime
    time_zone: str
    brief: list[dict[str, Any]]
    explanation: list[dict[str, Any]]
    placement_id: UUID | None
    candidate_id: UUID | None
    client_id: UUID | None
    consultant_id: UUID | None
    bundle_id: str | None
    snoozed_until: datetime | None
    done_at: datetime | None
    cancelled_because: str | None
    review: str | None


class PlacementOut(Out):
    external_id: str | None
    candidate_id: UUID
    job_id: UUID
    client_id: UUID
    primary_contact_id: UUID
    consultant_id: UUID | None
    contact_ids: list[UUID]
    status: str
    next_action_at: datetime | None
    waiting_since: datetime | None


class CandidateOut(Out):
    external_id: str | None
    name: str
    email: str | None
    phone: str | None
    language: str | None
    time_zone: str | None
    country: str | None
    subdivision: str | None
    strengths: list[str]
    aims: str | None


@app.get("/actions/{agency_id}", response_model=list[ActionOut])
async def list_actions(agency_id: UUID, session: Session, limit: int = 50) -> Any:
    mine = select(Action).where(Action.agency_id == str(agency_id))
    return (await session.scalars(mine.order_by(Action.due_at, Action.id).limit(limit))).all()


@app.get("/placements/{agency_id}", response_model=list[PlacementOut])
async def list_placements(agency_id: UUID, session: Session, limit: int = 50) -> Any:
    mine = select(Placement).where(Placement.agency_id == str(agency_id))
    found = (await session.scalars(mine.order_by(Placement.id).limit(limit))).all()
    # By hand: what selectinload makes of keys of two columns takes SQLite through the whole table.
    theirs = select(PlacementContact).where(
        PlacementContact.agency_id == str(agency_id),
        PlacementContact.placement_id.in_([placement.id for placement in found]),
    )
    links: dict[str, list[str]] = {placement.id: [] for placement in found}
    for link in await session.scalars(theirs.order_by(PlacementContact.contact_id)):
        links[link.placement_id].append(link.contact_id)
    for placement in found:
        placement.contact_ids = links[placement.id]
    return found


@app.get("/candidates/{agency_id}", response_model=list[CandidateOut])
async def list_candidates(agency_id: UUID, session: Session, limit: int = 50) -> Any:
    mine = select(Candidate).where(Candidate.agency_id == str(agency_id))
    return (await session.scalars(mine.order_by(Candidate.id).limit(limit))).all()


@app.get("/livez")
async def livez() -> dict[str, str]:
    return {"status": "ok"}


if __name__ == "__main__":
    settings = read_settings()
    app.state.sessions = async_sessionmaker(
        engine_for(settings.database_url, pool_size=10, max_overflow=0), expire_on_commit=False
    )
    uvicorn.run(app, port=settings.port, access_log=False, log_level="warning", server_header=False)
