"""`docs`: docs/rules.md and docs/states.md are what the rule table and the states say, or a test fails."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path

from domain.policy import FIELDS, PRESETS
from domain.rules.sources import SOURCES
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
MADE_BY = "<!-- Made by `python -m api docs`. Change the table, not this page. -->"


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
    return {"rules.md": _rules(), "states.md": _states()}


def _rules() -> str:
    entries = catalogue()
    return _page(
        "What we owe whom, and when",
        "Every kind of action, in the order of the table that plans are made from (`domain/rules/table.py`). "
        "The words are the rulebook's: *morning* is the follow-up time, *open* and *close* are the start and end of "
        "office hours, `plus(day, n)` is the n-th business day after a day, `office(t)` and `waking(t)` the first "
        "instant from t on within office or waking hours, all local to the recipient's calendar. "
        "[Fields] in brackets are the policy's, below with their defaults; days are business days of the recipient "
        "unless they are said to be calendar days.",
        *_table(
            ["kind", "when", "who → whom", "class", "opens", "due", "late", "ends early when", "sources"],
            ([_link(e.kind), *_row(e)] for e in entries),
        ),
        "",
        "What is not done by its *expires* lapses: " + _expiries(entries) + ".",
        *(line for entry in entries for line in _paragraphs(entry)),
        "",
        "## The policy",
        "",
        *_table(["field", "default", "what it is"], (_field(name) for name in FIELDS)),
        "",
        "Presets: " + "; ".join(_preset(name) for name in PRESETS) + ".",
        "",
        "## The sources",
        "",
        *_table(
            ["", "what it is", "text"], ([s.id, s.title, f"`{s.text}`" if s.text else ""] for s in SOURCES)
        ),
    )


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
    fields = ", ".join(f"`{name}`" for name in entry.policy_fields)
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
        f"**Policy:** {fields}. **Sources:** {', '.join(_cited(entry.sources))}.",
    ]


def _field(name: str) -> list[str]:
    # Imported here: the rest of the command line doesn't need it.
    from api.changes.policies import policy_of
    from api.views.policies import policy_as_json

    default, known = policy_as_json(policy_of({}))[name], FIELDS[name].metadata
    if isinstance(default, dict):
        default = f"{default['start']}-{default['end']}" if default else "none"
    elif isinstance(default, bool):
        default = "on" if default else "off"
    bounds = f" ({known['least']} to {known['most']})" if "least" in known else ""
    return [f"`{name}`", str(default or "none") if default != 0 else "0", f"{known['says']}{bounds}"]


def _preset(name: str) -> str:
    changes = ", ".join(f"{field} {value}" for field, value in PRESETS[name].items())
    return f"**{name}** ({changes or 'the defaults'})"


def _states() -> str:
    return _page(
        "The states of an action",
        "Drawn from `domain/words/states.py`.",
        "```mermaid",
        "stateDiagram-v2",
        *(f"    {arrow.before or '[*]'} --> {arrow.after}: {arrow.when}" for arrow in ARROWS),
        "```",
        "",
        *_table(["state", "what it means"], ([state.value, text] for state, text in STATES.items())),
        "",
        "Done, skipped and lapsed are facts, and a fact can be voided: DELETE a completion or a skip, or void the "
        "event that did it. The plan follows, and the action with it. An action keeps its id as long as its key is "
        "the same.",
        "",
        "## The status of a placement",
        "",
        "Derived from its events and read-only: the first of these that holds.",
        "",
        *_table(["status", "holds when"], ([status.value, text] for status, text in STATUSES.items())),
    )


def _page(title: str, first: str, *lines: str) -> str:
    return "\n".join([f"# {title}", "", MADE_BY, "", first, "", *lines]) + "\n"


def _table(heads: list[str], rows: Iterable[list[str]]) -> list[str]:
    return [
        _line(heads),
        _line(["---"] * len(heads)),
        *(_line([_cell(each) for each in row]) for row in rows),
    ]


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _link(kind: str) -> str:
    return f"[{kind}](#{kind})"
