"""docs/templates.md: the language of message templates, with every field that one may name."""

from __future__ import annotations

import re

from api.commands.markdown import page, table
from domain.facts.people import Channel
from domain.plan import Actor
from domain.words.drafts.bad_template import (
    DEEPEST,
    LONGEST,
    LONGEST_MARKUP,
    NAMED,
    OUTPUT,
    ROUNDS,
)
from domain.words.drafts.fields import FIELDS, Field
from domain.words.drafts.filled import FieldsOf
from domain.words.drafts.filters import FILTERS
from domain.words.drafts.leaving_out import finished
from domain.words.drafts.samples import full_occasion, sparse_occasion
from domain.words.drafts.sandbox import rendered
from domain.words.drafts.standard import KINDS, LANGUAGES, standard_template
from domain.words.drafts.tags import TAGS
from domain.words.drafts.template import Draft, Template
from domain.words.drafts.writing import LINKEDIN_NOTE, MOST_WORDS, SCRIPT, write_draft

SAMPLE = standard_template("reply", Channel.EMAIL, Actor.CANDIDATE)
EXAMPLE = Template(
    "thank_you",
    Channel.EMAIL,
    Actor.CANDIDATE,
    "en",
    "Thank you for our conversation{% if role %} about the {{ role }} role{% endif %}",
    """Dear {{ greeting }},

Thank you for your time{% if interview_day %} on {{ interview_day }}{% endif %}.
What you said about {{ points.first }} has stayed with me.

{% for concern in concerns %}{% if concern.answered %}You wondered {{ concern.told }}.
{{ concern.answered }}{% endif %} {% endfor %}

You are looking for {{ wanted }}. {{ experience }}, so I would very much like to join {{ company }}.

{% optional %}I would be glad to send you anything further.{% endoptional %}

Kind regards,
{{ sender }}""",
    None,
)
FILTERS_SAY = {
    "capitalize": "a capital at its start, the rest as it is",
    "default": "what stands there where the field isn't known; it is asked all the same",
    "downcase": "in small letters",
    "first": "the first of a list",
    "join": 'a list with this between: `join: "; "`',
    "last": "the last of a list",
    "limit": "the first so many of a list: `limit: 2`",
    "sentence": "as a sentence of its own: a capital, a full stop",
    "size": "how many",
    "strip": "without blanks around it",
    "truncate": "at most so many characters",
    "truncatewords": "at most so many words",
    "upcase": "in capitals",
}
TAGS_SAY = {
    "if": "`{% if role %}…{% elsif company %}…{% else %}…{% endif %}`: where it is known, or by a comparison",
    "unless": "`{% unless role %}…{% endunless %}`: where it isn't",
    "case": "`{% case variant %}{% when 1 %}…{% else %}…{% endcase %}`",
    "for": "`{% for point in points %}- {{ point }}{% endfor %}`: once for each of a list",
    "assign": "`{% assign where = company %}`",
    "capture": "`{% capture where %}at {{ company }}{% endcapture %}`",
    "comment": "`{% comment %}…{% endcomment %}`: for whoever reads the template",
    "optional": "`{% optional %}…{% endoptional %}`: goes, the last first, where the message grows too long",
}


def template_page() -> str:
    return page(
        "Message templates",
        "Every message is written from a template: the standard one, or the newest that the agency has published "
        "for its kind, channel, writer and language (`POST /v1/message-templates`). `GET /v1/message-templates?"
        "standard=true` shows the standard ones, to begin from; `POST /v1/message-template-previews` tries one on "
        "sample data. The language is [Liquid](https://shopify.github.io/liquid/), as far as a message needs it.",
        "## What isn't known",
        "",
        "A field that nobody knows leaves no gap: the sentence that needs it is left out whole, or the line where it "
        "stands in none, and becomes a question to the consultant. So does a field that is only tested with `if`. "
        "`known.role` tells whether a field is known without asking for it. A sentence ends where the template "
        "itself ends it; a full stop within a fact (“Castle Inc.”) ends none.",
        "",
        "## An example",
        "",
        *_fenced(f"Subject: {EXAMPLE.subject}\n\n{EXAMPLE.body}", "liquid"),
        "Where all is known:",
        "",
        *_shown(write_draft(full_occasion(EXAMPLE), EXAMPLE)),
        "Where hardly anything is known:",
        "",
        *_shown(write_draft(sparse_occasion(EXAMPLE), EXAMPLE)),
        "## Fields",
        "",
        "A list reads as “a, b and c”; `points.first`, `points[1]` and a `for` take it apart. Dates, lists and days "
        "are in the words of the template's language. Fields marked (English) weave notes into English sentences; "
        "in other languages use the plain ones beside them.",
        "",
        *table(["field", "what it is", "for example", "asked where it isn't known"], map(_row, FIELDS)),
        "",
        "## Tags",
        "",
        *table(["tag", "what it does"], ([f"`{name}`", TAGS_SAY[name]] for name in TAGS)),
        "",
        "## Filters",
        "",
        *table(["filter", "what it gives"], ([f"`{name}`", FILTERS_SAY[name]] for name in FILTERS)),
        "",
        "## Limits",
        "",
        f"- A text of a template has at most {LONGEST:,} characters, {LONGEST_MARKUP} between two braces, and blocks "
        f"{DEEPEST} deep.",
        f"- A rendering goes round its loops at most {ROUNDS} times in all, writes at most {OUTPUT:,} bytes, and keeps "
        f"at most {NAMED:,}.",
        f"- A LinkedIn note has at most {LINKEDIN_NOTE} characters, a script for a machine {SCRIPT} words; by email "
        f"and letter {', '.join(f'{kind} {most} words' for kind, most in MOST_WORDS.items())}. What is `optional` goes "
        "first; what is still too long the check reports.",
        "- An email has a subject, a call a `voicemail_script` beside its outline; the others have the body alone.",
        "",
        "## Kinds and languages",
        "",
        f"Templates exist for: {', '.join(KINDS)}. connect_online goes by LinkedIn alone. The standard ones are in: "
        f"{', '.join(LANGUAGES)}. For a contact with another language the agency's own template of it is taken, else "
        "that of its family (`pt` for `pt-BR`), else the English one.",
    )


def _row(field: Field) -> list[str]:
    name = "<br>".join([f"`{field.name}`", *(f"`.{part}`: {what}" for part, what in field.parts.items())])
    return [name, field.what, _example(field), _question(field)]


def _example(field: Field) -> str:
    """As the sample has it."""
    said = rendered(f"{{{{ {field.name} }}}}", FieldsOf(full_occasion(SAMPLE), "en"))
    return finished(said, gaps=False)


def _question(field: Field) -> str:
    asked = re.sub(r"\{(\w+)\}", r"*\1*", field.asks or "")
    return asked or "–"


def _shown(draft: Draft) -> list[str]:
    message = draft.message
    asked = [f"- *{question.field}*: {question.text}" for question in draft.questions]
    return [
        *_fenced(f"Subject: {message.subject}\n\n{message.body}", "text"),
        *asked,
        *([""] if asked else []),
    ]


def _fenced(text: str, language: str) -> list[str]:
    return [f"```{language}", text, "```", ""]
