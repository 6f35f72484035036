"""Who takes part: agency, client, contacts, candidate, and the job (rulebook section 1)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Role(StrEnum):
    """What a contact is to the placement."""

    HIRING_MANAGER = "hiring_manager"
    INTERVIEWER = "interviewer"
    HR = "hr"
    EMPLOYEE = "employee"


class Channel(StrEnum):
    """How a message goes to a contact."""

    EMAIL = "email"
    LINKEDIN = "linkedin"
    LETTER = "letter"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Place:
    """An IANA time zone, and an ISO 3166 country with its subdivision; None: as the next one up."""

    time_zone: str | None = None
    country: str | None = None
    subdivision: str | None = None


@dataclass(frozen=True, slots=True)
class Agency:
    """The tenant. Its place has zone and country always."""

    place: Place
    closures: frozenset[date] = frozenset()
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Client:
    """A hiring company."""

    place: Place = Place()
    closures: frozenset[date] = frozenset()
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """An opening at the client."""

    title: str | None = None
    requirements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """The person looking for work; `other_open_placements` counts those beside this one."""

    name: str | None = None
    place: Place = Place()
    strengths: tuple[str, ...] = ()
    aims: str | None = None
    other_open_placements: int = 0


@dataclass(frozen=True, slots=True)
class Contact:
    """A person at the client; `ref` is the id, or in a preview the name it goes by there."""

    ref: str
    name: str
    role: Role
    addresses: dict[Channel, str] = field(default_factory=dict)
    preferred_channel: Channel | None = None
    place: Place = Place()
    salutation: str | None = None
    language: str | None = None
