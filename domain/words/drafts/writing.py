"""A draft: a template, filled from what is known of an occasion (rulebook section 7)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from domain.facts.people import Channel
from domain.words.checks.likeness import not_the_same_text
from domain.words.checks.reading import Reading
from domain.words.drafts.filled import FieldsOf
from domain.words.drafts.leaving_out import finished, settled
from domain.words.drafts.sandbox import rendered
from domain.words.drafts.tells import VARIANTS
from domain.words.drafts.template import Draft, Question, Template
from domain.words.occasion import Message, Occasion

LINKEDIN_NOTE: Final = 300  # characters that LinkedIn takes with an invitation
SCRIPT: Final = 75  # words (rulebook section 7)
MOST_WORDS: Final[dict[str, int]] = {
    "thank_you": 250,
    "application_follow_up": 150,
    "status_follow_up": 150,
    "share_update": 150,
    "offer_idea": 150,
    "offer_materials": 150,
}
NO_SUBJECT: Final = Question("subject", "Which subject shall the email have? Name the job and the company.")
EMPTY: Final = Question(
    "body", "What is to be said? All that the template says needs something that isn't known."
)


def write_draft(occasion: Occasion, template: Template) -> Draft:
    """The message as far as the facts go, and a question for each of them that is missing.

    Of the template's variants the one by the recipient's place is taken, or where that reads like another draft of
    the same interview, the next that doesn't. Raises `sandbox.BadTemplate` where the template can't be rendered.
    """
    draft = _written(occasion, template, FieldsOf(occasion, template.language))
    if not _like_another(draft, occasion):
        return draft
    for variant in range(1, VARIANTS + 1):
        other = _written(occasion, template, FieldsOf(occasion, template.language, variant))
        if not _like_another(other, occasion):
            return other
    return draft


def _written(occasion: Occasion, template: Template, fields: FieldsOf) -> Draft:
    subject = None
    if template.subject is not None:
        subject = " ".join(finished(rendered(template.subject, fields), False).split())
    body = rendered(template.body, fields)
    body = settled(body, bool(fields.questions), _body_fits(template))
    script = template.voicemail_script
    if script is not None:
        script = " ".join(settled(rendered(script, fields), False, _script_fits).split())
    questions = list(fields.questions)
    if template.subject is not None and not subject:
        questions.append(NO_SUBJECT)
    if not body:
        questions.append(EMPTY)
    return Draft(Message(body, subject or None, script), tuple(questions))


def _body_fits(template: Template) -> Callable[[str], bool]:
    if template.channel is Channel.LINKEDIN:
        return lambda text: len(text) <= LINKEDIN_NOTE
    most = MOST_WORDS.get(template.kind)
    if most is None or template.channel is Channel.PHONE:
        return lambda text: True
    return lambda text: len(text.split()) <= most


def _script_fits(text: str) -> bool:
    return len(text.split()) <= SCRIPT


def _like_another(draft: Draft, occasion: Occasion) -> bool:
    if not occasion.twins:
        return False
    return any(True for _ in not_the_same_text(Reading(draft.message, occasion)))
