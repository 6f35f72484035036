"""Publishing and retiring the agency's own message templates, and which template holds for a message."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from api import clock
from api.access.keys import Caller
from api.changes.audit import audit
from api.changes.preconditions import Precondition
from api.changes.saving import Saved, stored
from api.ids import new_id
from api.refusals import Fault, Invalid, NotFound
from api.store import rows
from api.store.database import Reader, Tx
from api.store.message_templates import (
    MESSAGE_TEMPLATES,
    StoredTemplate,
    add_template,
    next_template_version,
    retire,
    templates_in_force,
)
from api.store.policies import lock_versions
from domain.facts.people import Channel
from domain.plan import Actor
from domain.words.drafts.judging import judge_template
from domain.words.drafts.languages import canonical
from domain.words.drafts.standard import ENGLISH, standard_template
from domain.words.drafts.template import Template


@dataclass(frozen=True, slots=True)
class Effective:
    """The template that holds. `id` is None and `version` 0 where it is the standard one."""

    template: Template
    id: str | None = None
    version: int = 0

    @property
    def own(self) -> tuple[str, int] | None:
        """Id and version of the agency's own; None for the standard one."""
        return None if self.id is None else (self.id, self.version)


async def template_for(
    reader: Reader, agency_id: str, kind: str, channel: Channel, actor: Actor, language: str
) -> Effective:
    """The language decides before the author: its own region, its family, then English; of each the agency's
    template before the standard one.

    Raises KeyError where no such message is written: connect_online goes by LinkedIn alone.
    """
    known = canonical(language)
    asked = list(dict.fromkeys((known, known.partition("-")[0], ENGLISH)))
    own = await templates_in_force(reader, agency_id, kind, channel, actor, asked)
    for each in asked:
        if (mine := own.get(each)) is not None:
            return _effective(kind, channel, actor, mine)
        standard = standard_template(kind, channel, actor, each)
        if standard.language == each:
            return Effective(standard)
    return Effective(standard_template(kind, channel, actor))


def _effective(kind: str, channel: Channel, actor: Actor, mine: StoredTemplate) -> Effective:
    template = Template(kind, channel, actor, mine.language, mine.subject, mine.body, mine.voicemail_script)
    return Effective(template, mine.id, mine.version)


def judged_template(given: Mapping[str, Any]) -> Template:
    """The template of a body whose form is right. Raises Invalid with all its faults."""
    template = Template(
        kind=given["kind"],
        channel=Channel(given["channel"]),
        actor=Actor(given.get("actor") or Actor.CANDIDATE),
        language=canonical(given.get("language") or ENGLISH),
        subject=given.get("subject"),
        body=given["body"],
        voicemail_script=given.get("voicemail_script"),
    )
    faults = judge_template(template)
    if faults:
        raise Invalid.of([Fault(f"/{field}", sentence) for field, sentence in faults])
    return template


async def publish_template(tx: Tx, caller: Caller, template: Template, note: str | None) -> Saved:
    """A new version, which holds from now on for drafts that are begun."""
    await lock_versions(tx, caller.agency_id)
    place = (template.kind, template.channel.value, template.actor.value, template.language)
    version = await next_template_version(tx, caller.agency_id, *place)
    now, template_id = clock.now(caller.agency), new_id()
    await add_template(
        tx,
        {
            "agency_id": caller.agency_id,
            "id": template_id,
            **dict(zip(("kind", "channel", "actor", "language"), place, strict=True)),
            "version": version,
            "subject": template.subject,
            "body": template.body,
            "voicemail_script": template.voicemail_script,
            "note": note,
            "author": caller.key_name,
            "created_at": now,
            "updated_at": now,
        },
    )
    await audit(
        tx, caller, "publish", MESSAGE_TEMPLATES.noun, template_id, kind=template.kind, version=version
    )
    return Saved(await stored(tx, caller, MESSAGE_TEMPLATES, template_id), made=True)


async def retire_template(tx: Tx, caller: Caller, template_id: str, precondition: Precondition) -> Saved:
    """From now on the version before it holds, or the standard template. Done twice it stays as it is.

    Raises NotFound, Stale.
    """
    before = await rows.columns(tx, MESSAGE_TEMPLATES, caller.agency_id, template_id, lock=True)
    if before is None:
        raise NotFound()
    precondition.check(before["changed"])
    if before["retired_at"] is None:
        await retire(tx, caller.agency_id, before["id"], clock.now(caller.agency))
        await audit(
            tx,
            caller,
            "retire",
            MESSAGE_TEMPLATES.noun,
            before["id"],
            kind=before["kind"],
            version=before["version"],
        )
    return Saved(await stored(tx, caller, MESSAGE_TEMPLATES, before["id"]))
