"""Who judges what the fields of a body mean, where it is refused anyway: each asks what its change would ask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from fastapi import Request
from pydantic import TypeAdapter

from api import clock
from api.access.agency_time import in_its_time
from api.changes.api_keys import faults_of_key
from api.changes.event_admission import in_the_future
from api.changes.event_data import NewEvent, contacts_of, resolve_contacts
from api.changes.places import PLACE, faults_of_place
from api.changes.publish_policy import require_harmony, require_target
from api.changes.publish_template import judged_template
from api.changes.record_events import SUBJECTS
from api.changes.save_endpoint import require_callable
from api.conventions.callers import caller_of
from api.conventions.inputs import Judge, Moment
from api.ids import new_id
from api.refusals import Fault, Invalid
from api.store import rows
from api.store.database import Reader
from api.store.events import subject_and_named
from api.store.rows import Kind

Body = Mapping[str, Any]
MOMENT: TypeAdapter[datetime] = TypeAdapter(Moment)


def place_of(kind: Kind | None) -> Judge:
    """Zone, country and subdivision with those that are stored: of the row that the path names, or (None) of the
    agency."""

    async def judge(request: Request, reader: Reader, body: Body) -> Sequence[Fault]:
        sent = await request.json()
        if "country" in sent and "country" not in body:
            return []  # in a country that is none, no subdivision can be judged
        given = {field: body[field] for field in PLACE if field in body}
        before = await _stored_place(request, reader, kind)
        differs = any(before.get(field) != value for field, value in given.items())
        return faults_of_place({**before, **given}) if differs else []

    return judge


async def _stored_place(request: Request, reader: Reader, kind: Kind | None) -> Body:
    caller, path = caller_of(request), request.path_params
    if kind is None:
        return {field: getattr(caller.agency, field) for field in PLACE}
    id = path.get("id")
    if external_id := path.get("external_id"):
        id = await rows.id_of_external_id(reader, kind, caller.agency_id, external_id)
    found = await rows.columns(reader, kind, caller.agency_id, id) if id else None
    return {field: found[field] for field in PLACE} if found else {}


async def url_of_endpoint(request: Request, reader: Reader, body: Body) -> Sequence[Fault]:
    faults: list[Fault] = []
    with _kept_in(faults):
        require_callable(body, request.app.state.settings.webhook_allow_private)
    return faults


async def scopes_and_expiry(request: Request, reader: Reader, body: Body) -> Sequence[Fault]:
    scopes = [scope or "" for scope in body.get("scopes") or ()]
    return faults_of_key(
        {"scopes": scopes, "expires_at": _moment(body, "expires_at")}, caller_of(request).scopes
    )


async def version_of_policy(request: Request, reader: Reader, body: Body) -> Sequence[Fault]:
    """The changes only where all of them are right: without one of them the others say something else."""
    if "layer" not in body:
        return []
    agency_id, layer = caller_of(request).agency_id, body["layer"]
    target_id = (body.get("target_id") or "").lower() or None
    faults: list[Fault] = []
    with _kept_in(faults):
        await require_target(reader, agency_id, layer, target_id)
    if "changes" in body and body["changes"] == (await request.json())["changes"]:
        if layer != "agency" and (faults or target_id is None):
            target_id = new_id()  # nobody's: a target that isn't there has no layers below it
        with _kept_in(faults):
            await require_harmony(reader, agency_id, layer, target_id, body["changes"])
    return faults


async def words_of_template(request: Request, reader: Reader, body: Body) -> Sequence[Fault]:
    faults: list[Fault] = []
    if all(field in body for field in ("kind", "channel", "body")):
        with _kept_in(faults):
            judged_template(body)
    return faults


async def events_recorded(request: Request, reader: Reader, body: Body) -> Sequence[Fault]:
    """When they were and whom they name. Not the history that they make: with one of them wrong it is another."""
    caller = await in_its_time(reader, caller_of(request))
    now = clock.now(caller.agency)
    listed = (
        [(f"/events/{place}", each) for place, each in enumerate(body["events"])] if "events" in body else []
    )
    entries = [_entry(each, at, now) for at, each in listed or [("", body)] if each is not None]
    subject = await subject_and_named(
        reader,
        SUBJECTS[f"{request.url.path.split('/')[2].removesuffix('s')}_id"],
        caller.agency_id,
        request.path_params["id"],
        contacts_of(entries),
    )
    if subject is None:
        return []
    return [*(fault for _, fault in in_the_future(entries, now)), *resolve_contacts(subject, entries)[1]]


def _entry(event: Body, at: str, now: datetime) -> NewEvent:
    data = {name: _filled(name, value) for name, value in (event.get("data") or {}).items()}
    return NewEvent(event.get("type", ""), _moment(event, "occurred_at") or now, data, None, at)


def _filled(name: str, value: Any) -> Any:
    """An entry of a list that isn't right is null; it names nobody."""
    if not isinstance(value, list):
        return value
    return [each or ("" if name == "contacts" else {}) for each in value]


def _moment(body: Body, field: str) -> datetime | None:
    return MOMENT.validate_python(body[field]) if body.get(field) else None


@contextmanager
def _kept_in(faults: list[Fault]) -> Iterator[None]:
    try:
        yield
    except Invalid as invalid:
        faults += invalid.faults
