"""Whether a template may be published: all that is wrong with it, at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import Final

from liquid import BoundTemplate

from domain.facts.people import Channel
from domain.words.drafts.bad_template import BadTemplate, line_of
from domain.words.drafts.fields import BY_NAME, KNOWN, Shape
from domain.words.drafts.filters import FILTERS
from domain.words.drafts.languages import locale_of
from domain.words.drafts.samples import full_occasion, sparse_occasion
from domain.words.drafts.sandbox import compiled
from domain.words.drafts.standard import has_standard
from domain.words.drafts.tags import TAGS
from domain.words.drafts.template import Template
from domain.words.drafts.writing import write_draft

Fault = tuple[str, str]  # which field of the template, and a sentence: what, where, how to mend it
LONGEST_SUBJECT: Final = 1000  # code points of its template: names and dates come to it
_TAG = re.compile(r"\{%-?\s*([A-Za-z_]\w*)")
_CLOSING = frozenset({"else", "elsif", "when", *(f"end{name}" for name in TAGS)})
_OF_A_LIST = frozenset({"first", "last", "size"})


def judge_template(template: Template) -> list[Fault]:
    """Empty where it may be published. Every text is read, and rendered where much is known and where little is."""
    faults = [*_faults_of_its_place(template), *_faults_of_its_parts(template)]
    for name, text in template.parts.items():
        faults += [(name, sentence) for sentence in _faults_of_text(text)]
    if not faults:
        faults += _faults_in_use(template)
    return faults


def _faults_of_its_place(template: Template) -> Iterator[Fault]:
    if not has_standard(template.kind, template.channel, template.actor):
        yield "channel", f"No {template.kind} goes by {template.channel.value}. Send one of its channels."
    if locale_of(template.language) is None:
        problem = f"{template.language[:40]!r} is no language that is known."
        yield "language", f"{problem} Send a BCP 47 tag such as en, de or pt-BR."


def _faults_of_its_parts(template: Template) -> Iterator[Fault]:
    """An email alone has a subject, a call alone a script."""
    channel = template.channel
    if channel is Channel.EMAIL and not (template.subject or "").strip():
        yield "subject", "An email needs a subject. Name the job and the company in it."
    if channel is not Channel.EMAIL and template.subject is not None:
        yield "subject", f"A message by {channel.value} has no subject. Leave it out, or send null."
    if channel is Channel.PHONE and not (template.voicemail_script or "").strip():
        yield (
            "voicemail_script",
            "A call needs what is said to a machine: who, why, interest, how to reach back.",
        )
    if channel is not Channel.PHONE and template.voicemail_script is not None:
        yield "voicemail_script", f"A message by {channel.value} has no script. Leave it out, or send null."
    if not template.body.strip():
        yield "body", "It says nothing. Write the message, or the outline of the call."
    if template.subject is not None and len(template.subject) > LONGEST_SUBJECT:
        yield (
            "subject",
            f"It has {len(template.subject)} characters; a subject has at most {LONGEST_SUBJECT}.",
        )
    if template.subject is not None and "\n" in template.subject.strip():
        yield "subject", "A subject is one line. Take the line breaks out."


def _faults_of_text(text: str) -> Iterator[str]:
    unknown = list(_unknown_tags(text))
    yield from unknown
    try:
        template = compiled(text)
    except BadTemplate as bad:
        if not unknown:
            yield str(bad)
        return
    yield from _faults_of_names(template, text)


def _unknown_tags(text: str) -> Iterator[str]:
    """The library stops at the first; here all of them are named."""
    for found in _TAG.finditer(text[:20_000]):
        name = found.group(1)
        if name not in TAGS and name not in _CLOSING:
            yield f"{line_of(text, found.start())}there is no tag {name[:40]!r}. {_nearest(name, TAGS)}"


def _faults_of_names(template: BoundTemplate, text: str) -> Iterator[str]:
    analysis = template.analyze(include_partials=False)
    for name, spans in analysis.filters.items():
        if name not in FILTERS:
            where = line_of(text, spans[0].index)
            yield f"{where}there is no filter {name[:40]!r}. {_nearest(name, FILTERS)}"
    for variables in analysis.globals.values():
        for variable in dict.fromkeys(variables):
            fault = _fault_of_path(variable.segments)
            if fault is not None:
                yield f"{line_of(text, variable.span.index)}{fault}"


def _fault_of_path(segments: Sequence[object]) -> str | None:
    """What is wrong with a field and its parts as the template names them."""
    name, *rest = segments
    if name == KNOWN:
        return _fault_of_known(rest)
    field = BY_NAME.get(str(name))
    if field is None:
        return f"there is no field {str(name)[:40]!r}. {_nearest(str(name), [*BY_NAME, KNOWN])}"
    if not rest:
        return None
    if field.shape not in (Shape.LIST, Shape.PARTS):
        return f"the field {field.name} is a text and has no parts: write {{{{ {field.name} }}}}."
    first, *parts = rest
    if isinstance(first, str) and first not in _OF_A_LIST:
        return (
            f"{field.name} is a list: {field.name}.{first[:40]} isn't in it. Take {field.name}.first, "
            f"{field.name}[1], or loop over it with for."
        )
    if parts and first != "size" and parts[0] not in field.parts:
        of = f"It has: {', '.join(field.parts)}." if field.parts else "It has none."
        return f"the field {field.name} has no part {str(parts[0])[:40]!r}. {of}"
    return None


def _fault_of_known(rest: Sequence[object]) -> str | None:
    if len(rest) == 1 and str(rest[0]) in BY_NAME:
        return None
    asked = str(rest[0])[:40] if rest else ""
    return f"known tells of a field whether it is known, and there is no field {asked!r}. {_nearest(asked, BY_NAME)}"


def _nearest(name: str, names: Iterable[str]) -> str:
    known = list(names)
    near = get_close_matches(name, known, n=3, cutoff=0.5)
    return f"Nearest: {', '.join(near)}." if near else f"There are: {', '.join(known)}."


def _faults_in_use(template: Template) -> Iterator[Fault]:
    """What comes to light only when it is rendered: loops without end, a part that isn't there, an empty message."""
    found: dict[Fault, None] = {}
    for occasion in (full_occasion(template), sparse_occasion(template), full_occasion(template, attempt=2)):
        for name, text in template.parts.items():
            alone = replace(template, subject=None, voicemail_script=None, body=text)
            try:
                draft = write_draft(occasion, alone)
            except BadTemplate as bad:
                found[name, str(bad)] = None
                continue
            if name == "body" and not draft.message.body and occasion.company:
                found[
                    name, "It says nothing, even where all is known. Write what holds always as plain text."
                ] = None
    yield from found
