"""`docs`: the pages of docs/ that are drawn from tables are what the tables say, or a test fails."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path

from api.changes.rule_examples import example_of
from api.commands.checks_page import checks_page
from api.commands.markdown import page, table
from api.commands.template_page import template_page
from api.views.policies import policy_as_json
from domain.policy import FIELDS, PRESETS, Policy
from domain.rules.disagreements import DISAGREEMENTS
from domain.rules.sources import SOURCES
from domain.rules.table import CORRESPONDENCE_KINDS
from domain.words.catalogue import Entry, catalogue
from domain.words.states import ARROWS, STATES, STATUSES

DOCS = Path(__file__).resolve().parents[2] / "docs"
WHOM = {
    "primary": "the primary contact",
    "candidate": "the candidate",
    "that contact": "that contact",
    "all": "each who took part",
    "employees": "each contact who is an employee",
    "hr": "the hr contact, where there is one,",
}


def add_arguments(parser: ArgumentParser) -> None:
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--write", action="store_true", help="write the pages (what it does without an option)")
    how.add_argument("--check", action="store_true", help="end with 1 where a page is not what the code says")


def run(given: Namespace) -> int:
    if given.check:
        stale = stale_pages()
        for name in stale:
            print(
                f"docs/{name} is not what the code says: run `python -m api docs`, and look at the difference."
            )
        return 1 if stale else 0
    for name, text in pages().items():
        (DOCS / name).write_text(text, encoding="utf-8")
    return 0


def stale_pages() -> list[str]:
    """The pages whose committed text is another."""
    return [
        name
        for name, text in pages().items()
        if not (DOCS / name).exists() or (DOCS / name).read_text(encoding="utf-8") != text
    ]


def pages() -> dict[str, str]:
    """Each page's text by its file's name."""
    return {
        "rules.md": _rules(),
        "states.md": _states(),
        "templates.md": template_page(),
        "checks.md": checks_page(),
    }


def _rules() -> str:
    entries = catalogue()
    return page(
        "What we owe whom, and when",
        "Every kind of action, in the order of the table that plans are made from (`domain/rules/table.py`). "
        "The words are the rulebook's: *morning* is the follow-up time, *open* and *close* are the start and end of "
        "office hours, `plus(day, n)` is the n-th business day after a day, `office(t)` and `waking(t)` the first "
        "instant from t on within office or waking hours, all local to the recipient's calendar. "
        "[Fields] in brackets are the policy's, below with their defaults; days are business days of the recipient "
        "unless they are said to be calendar days.",
        *table(
            ["kind", "when", "who → whom", "class", "opens", "due", "late", "ends early when", "sources"],
            ([_link(e.kind), *_row(e)] for e in entries),
        ),
        "",
        "What is not done by its *expires* lapses: " + _expiries(entries) + ".",
        *(line for entry in entries for line in _paragraphs(entry)),
        "",
        "## Where the sources disagree, and what we chose",
        "",
        *table(
            ["question", "the sources", "what we chose", "it decides"],
            ([d.question, d.sources, d.choice, _decided(d.kinds)] for d in DISAGREEMENTS),
        ),
        "",
        "## The policy",
        "",
        *table(["field", "default", "what it is"], (_field(name) for name in FIELDS)),
        "",
        "Presets: " + "; ".join(_preset(name) for name in PRESETS) + ".",
        "",
        "## The sources",
        "",
        *table(
            ["", "what it is", "text"], ([s.id, s.title, f"`{s.text}`" if s.text else ""] for s in SOURCES)
        ),
    )


def _decided(kinds: tuple[str, ...]) -> str:
    return "all correspondence" if set(kinds) == CORRESPONDENCE_KINDS else ", ".join(kinds)


def _row(entry: Entry) -> list[str]:
    who = f"{entry.who} → {entry.whom}" if entry.whom != "nobody" else entry.who
    ends = "; ".join(entry.ends_early)
    return [
        entry.when,
        who,
        entry.class_,
        entry.opens,
        entry.due,
        entry.late,
        ends,
        " ".join(_cited(entry.sources)),
    ]


def _cited(sources: Iterable[str]) -> list[str]:
    return [source.replace("after ", "after\u00a0") for source in sources]


def _expiries(entries: Iterable[Entry]) -> str:
    by_phrase: dict[str, list[str]] = {}
    for entry in entries:
        by_phrase.setdefault(entry.expires, []).append(entry.kind)
    usual = max(by_phrase, key=lambda phrase: len(by_phrase[phrase]))
    others = (f"{phrase} for {', '.join(kinds)}" for phrase, kinds in by_phrase.items() if phrase != usual)
    return "; ".join([usual, *others])


def _paragraphs(entry: Entry) -> list[str]:
    ends = f" It no longer follows once: {'; '.join(entry.ends_early)}." if entry.ends_early else ""
    remains = " It remains after an ending." if entry.remains_after_an_ending else ""
    disabled = "" if entry.can_be_disabled else " It can't be disabled."
    whom = f" for **{WHOM[entry.whom]}**" if entry.whom in WHOM else ""
    when = (
        f"**When:** {entry.when}. The **{entry.who}** does it{whom}; it is *{entry.class_}*. "
        f"Opens: {entry.opens}. Due: {entry.due}. Late: {entry.late}.{ends}{remains}{disabled}"
    )
    return [
        "",
        f"## {entry.kind}",
        "",
        entry.why,
        "",
        when,
        "",
        "**What it must say or settle:**",
        "",
        *(f"- {each.text} ({', '.join(_cited(each.sources))})" for each in entry.must_say),
        "",
        "**What changes it:**",
        "",
        *(f"- `{name}` [{_default(name)}]: {FIELDS[name].metadata['says']}" for name in entry.policy_fields),
        "",
        *_example(entry.kind),
        "",
        f"**Sources:** {', '.join(_cited(entry.sources))}.",
    ]


def _example(kind: str) -> list[str]:
    """The steps to its dates; without the last, which names the versions of calendars and zones."""
    example = example_of(kind)
    happened = "; ".join(f"{e['type']} at {e['occurred_at']}" for e in example["given"]["events"])
    return [
        f"**Example:** {happened}.",
        "",
        *(f"- {text}" for text in example["action"]["explanation"][:-1]),
    ]


def _field(name: str) -> list[str]:
    known = FIELDS[name].metadata
    bounds = f" ({known['least']} to {known['most']})" if "least" in known else ""
    return [f"`{name}`", _default(name), f"{known['says']}{bounds}"]


def _default(name: str) -> str:
    default = policy_as_json(Policy())[name]
    if isinstance(default, dict):
        default = f"{default['start']}-{default['end']}" if default else "none"
    elif isinstance(default, bool):
        default = "on" if default else "off"
    return str(default or "none") if default != 0 else "0"


def _preset(name: str) -> str:
    changes = ", ".join(f"{field} {value}" for field, value in PRESETS[name].items())
    return f"**{name}** ({changes or 'the defaults'})"


def _states() -> str:
    return page(
        "The states of an action",
        "Drawn from `domain/words/states.py`.",
        "```mermaid",
        "stateDiagram-v2",
        *(f"    {arrow.before or '[*]'} --> {arrow.after}: {arrow.when}" for arrow in ARROWS),
        "```",
        "",
        *table(["state", "what it means"], ([state.value, text] for state, text in STATES.items())),
        "",
        "Done, skipped and lapsed are facts, and a fact can be voided: DELETE a completion or a skip, or void the "
        "event that did it. The plan follows, and the action with it. An action keeps its id as long as its key is "
        "the same.",
        "",
        "## The status of a placement",
        "",
        "Derived from its events and read-only: the first of these that holds.",
        "",
        *table(["status", "holds when"], ([status.value, text] for status, text in STATUSES.items())),
    )


def _link(kind: str) -> str:
    return f"[{kind}](#{kind})"
