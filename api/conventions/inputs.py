"""What input models are made of: texts with their limits, places, dates. Unknown fields are refused."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Annotated, Any, ClassVar, Literal

from fastapi import Path, Request
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    JsonValue,
    StrictBool,
    ValidationInfo,
)

from api.refusals import Fault
from api.store.database import Reader
from api.store.rows import Kind
from domain.working_time.calendars import place_faults

Json = dict[str, JsonValue]
Judge = Callable[[Request, Reader, dict[str, Any]], Awaitable[Sequence[Fault]]]
"""Finds what is wrong in the meaning of a body. It is given the parts whose form is right: a field that isn't right is
left out, an entry of a list null. Asked only where the request is refused anyway: what it finds a change finds too."""
NOT_BLANK = r"\S"
LONGEST_PLACE = 80  # no zone, country or subdivision has a longer name
FIRST_YEAR, LAST_YEAR = 1900, 2100
UUID = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})")


class Input(BaseModel):
    """A body. `read_only`: fields that clients see but can't send; `fixed`: that can't be changed.
    `references`: fields that hold ids of a kind. `judges`: who else judges what the fields mean.

    A field that may be left out stands with `omitted()`; whether it may be null, its type alone says.
    """

    model_config = ConfigDict(extra="forbid")

    read_only: ClassVar[frozenset[str]] = frozenset()
    fixed: ClassVar[frozenset[str]] = frozenset()
    references: ClassVar[Mapping[str, Kind]] = {}
    judges: ClassVar[Sequence[Judge]] = ()

    def given(self) -> dict[str, Any]:
        """What was sent, not what was left out; ids in lower case."""
        values = {name: getattr(self, name) for name in self.model_fields_set}
        for field in self.references.keys() & values.keys():
            value = values[field]
            values[field] = (
                [id.lower() for id in value] if isinstance(value, list) else value and value.lower()
            )
        return values


def omitted(**more: Any) -> Any:
    """The default of a field that may be left out. A factory, so that OpenAPI shows no default of null."""
    return Field(default_factory=_nothing, **more)


def _nothing() -> None:
    return None


def _day(value: Any) -> Any:
    if isinstance(value, str) and not DAY.fullmatch(value):
        raise ValueError(f"{value[:40]!r} is not a date. Write it as YYYY-MM-DD.")
    if not isinstance(value, str | date) or isinstance(value, datetime):
        raise ValueError("This must be a date, as text: YYYY-MM-DD.")
    return value


def _in_our_time(value: date) -> date:
    """Calendars reckon days on from it, and no holidays are known for other centuries."""
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise ValueError(f"The year {value.year} can't be meant: {FIRST_YEAR} to {LAST_YEAR} are possible.")
    return value


def _instant(value: Any) -> Any:
    if isinstance(value, str) and not INSTANT.fullmatch(value):
        problem = f"{value[:40]!r} is not an instant. Write it as RFC 3339 with an offset"
        raise ValueError(f"{problem}, for example 2026-11-21T00:15:00Z.")
    if not isinstance(value, str | datetime):
        raise ValueError("This must be an instant, as text: 2026-11-21T00:15:00Z.")
    return value


def _utc(value: datetime) -> datetime:
    try:
        return value.astimezone(UTC)
    except OverflowError:
        raise ValueError("This instant lies outside the years 1 to 9999.") from None


def _zone(value: str) -> str:
    return _first_fault(value, place_faults(value[:LONGEST_PLACE], None, None))


def _country(value: str) -> str:
    return _first_fault(value, place_faults(None, value[:LONGEST_PLACE], None))


def _subdivision(value: str, info: ValidationInfo) -> str:
    """Judged here by the country beside it; without one, by that which is stored (changes/places.py)."""
    country = info.data.get("country")
    return (
        value if country is None else _first_fault(value, place_faults(None, country, value[:LONGEST_PLACE]))
    )


def _first_fault(value: str, faults: list[tuple[str, str]]) -> str:
    if faults:
        raise ValueError(faults[0][1])
    return value


Name = Annotated[str, Field(min_length=1, max_length=200, pattern=NOT_BLANK)]
ExternalId = Annotated[
    str,
    Field(min_length=1, max_length=200, pattern=NOT_BLANK, description="The CRM's own id, unique per kind."),
]
ExternalIdInPath = Annotated[str, Path(min_length=1, max_length=200, pattern=NOT_BLANK)]
Id = Annotated[str, Field(min_length=1, max_length=36, description="The id of an existing one (UUIDv7).")]
ShortText = Annotated[str, Field(min_length=1, max_length=500, pattern=NOT_BLANK)]
LongText = Annotated[str, Field(max_length=20_000)]
Email = Annotated[str, Field(min_length=3, max_length=320, pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
Phone = Annotated[str, Field(min_length=1, max_length=50, pattern=r"^[0-9+()./ \-]*[0-9][0-9+()./ \-xX]*$")]
Url = Annotated[str, Field(min_length=8, max_length=2000, pattern=r"^https?://[^\s/]+\S*$")]
Language = Annotated[
    str,
    Field(
        max_length=35,
        pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
        description="BCP 47, for example en-GB.",
    ),
]
# The limits of these three stand in the document alone: what is too long has its nearest valid names too.
TimeZone = Annotated[
    str,
    Field(description="IANA, for example Europe/Berlin.", json_schema_extra={"maxLength": 64}),
    AfterValidator(_zone),
]
Country = Annotated[
    str,
    Field(description="ISO 3166-1 alpha-2, for example DE.", json_schema_extra={"maxLength": 2}),
    AfterValidator(_country),
]
Subdivision = Annotated[
    str,
    Field(
        description="ISO 3166-2 without the country, for example BY; needs its country.",
        json_schema_extra={"maxLength": 64},
    ),
    AfterValidator(_subdivision),
]
Day = Annotated[date, BeforeValidator(_day), AfterValidator(_in_our_time)]
Moment = Annotated[datetime, BeforeValidator(_instant), AfterValidator(_utc), AfterValidator(_in_our_time)]
Closures = Annotated[
    list[Day],
    Field(max_length=1000, description="Days off besides weekends and public holidays."),
    AfterValidator(lambda days: [each.isoformat() for each in sorted(set(days))]),
]
Flag = StrictBool
IdFilter = Annotated[
    str,
    Field(pattern=UUID, description="An id (UUIDv7)."),
    AfterValidator(str.lower),
]
Texts = Annotated[list[ShortText], Field(max_length=50)]
ContactIds = Annotated[list[Id], Field(max_length=100, description="Contacts of the job's client.")]
Salutation = Annotated[str, Field(min_length=1, max_length=100, pattern=NOT_BLANK)]
Address = Annotated[str, Field(min_length=1, max_length=1000, pattern=NOT_BLANK)]
Channel = Literal["email", "phone", "linkedin", "letter"]
Role = Literal["hiring_manager", "interviewer", "hr", "employee"]
Status = Literal[
    "prospect",
    "applied",
    "waiting",
    "interviewing",
    "offered",
    "on_hold",
    "hired",
    "declined",
    "rejected",
    "withdrawn",
    "closed",
]
