"""How an English message is framed: the greeting and the close of each channel, and what a machine is told."""

from __future__ import annotations

import re
from dataclasses import dataclass

from domain.facts.people import Channel
from domain.plan import Actor
from domain.words.drafts.en.parts import PARTS
from domain.words.drafts.template import Template

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Words:
    """What one says on one kind of occasion: `prose` as an email and as a letter, `note` on LinkedIn, by phone the
    points of an `outline`; `why` goes on after "I am calling", `more` is said to a machine after it.

    A text may be wrapped: a line break within a paragraph is a blank. <parts> are those of `parts.py`.
    """

    kind: str
    actor: Actor
    subject: str
    prose: str
    note: str
    outline: str
    why: str
    more: str

    @property
    def templates(self) -> tuple[Template, ...]:
        """One a channel."""
        return (
            self._template(Channel.EMAIL, self._framed("", "Kind regards"), written_out(self.subject)),
            self._template(Channel.LETTER, self._framed(_HEAD, "Yours sincerely")),
            note(self.kind, self.actor, self.note),
            self._template(Channel.PHONE, self._points, script=self._script),
        )

    def _template(
        self, channel: Channel, body: str, subject: str | None = None, script: str | None = None
    ) -> Template:
        return Template(self.kind, channel, self.actor, ENGLISH, subject, body, script)

    def _framed(self, head: str, close: str) -> str:
        agency = "\n{{ agency }}" if self.actor is Actor.CONSULTANT else ""
        return f"{head}{_GREETING}\n\n{written_out(self.prose)}\n\n{close},\n{{{{ sender }}}}{agency}"

    @property
    def _points(self) -> str:
        return f"{_FIRST_POINT[self.actor]}\n{written_out(self.outline)}\n{_LAST_POINT}"

    @property
    def _script(self) -> str:
        more = f"{{% optional %}}{written_out(self.more)}{{% endoptional %}}"
        return f"{_CALLER[self.actor]} I am calling {written_out(self.why)}. {more} {_REACH} {_GOODBYE}"


def note(kind: str, actor: Actor, text: str) -> Template:
    """A note on LinkedIn, which has its own greeting and no close."""
    return Template(kind, Channel.LINKEDIN, actor, ENGLISH, None, written_out(text), None)


def headed(about: str) -> str:
    """A subject that names the opening first: "Dispatch Manager at Harlow Freight: where things stand"."""
    return (
        f"{{% if role %}}{{{{ role }}}}<at>: {about}{{% elsif company %}}{{{{ company }}}}: {about}"
        f"{{% else %}}{about[:1].upper()}{about[1:]}{{% endif %}}"
    )


def written_out(text: str) -> str:
    """A text as a template has it: each paragraph and each point of a list on one line, its parts put in."""
    paragraphs = re.split(r"\n\s*\n", text.strip())
    unwrapped = "\n\n".join(re.sub(r"\s*\n\s*(?!\s*- )", " ", paragraph) for paragraph in paragraphs)
    lines = "\n".join(line.strip() for line in unwrapped.split("\n"))
    return _with_parts(_with_parts(lines))  # some parts have parts


def _with_parts(text: str) -> str:
    return re.sub(r"<([a-z ]+)>", lambda found: PARTS[found.group(1)], text)


_GREETING = "Dear {{ greeting }},"
_HEAD = "{{ recipient }}\n{% if company %}{{ company }}\n{% endif %}{{ address }}\n\n{{ date }}\n\n"
_OF_AGENCY = "{% if agency %} of {{ agency }}{% endif %}"
_MOMENT = "Ask whether it is a good moment."
_FIRST_POINT = {
    Actor.CANDIDATE: f"- Say who is calling: {{{{ sender }}}}. {_MOMENT}",
    Actor.CONSULTANT: f"- Say who is calling: {{{{ sender }}}}{_OF_AGENCY}. {_MOMENT}",
}
_LAST_POINT = "- Thank {{ recipient }} for the time, and say what happens next."
_CALLER = {
    Actor.CANDIDATE: "Hello {{ greeting }}{% if sender %}, this is {{ sender }}{% endif %}.",
    Actor.CONSULTANT: f"Hello {{{{ greeting }}}}{{% if sender %}}, this is {{{{ sender }}}}{_OF_AGENCY}"
    "{% elsif agency %}, this is {{ agency }}{% endif %}.",
}
_REACH = (
    "{% if reach %}You can reach me at {{ reach }}."
    "{% else %}You can reach me at the number I am calling from.{% endif %}"
)
_GOODBYE = "Thank you for your time, and goodbye."
