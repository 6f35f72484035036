"""The pages that are made from the code, as Markdown."""

from __future__ import annotations

from collections.abc import Iterable

MADE_BY = "<!-- Made by `python -m api docs`. Change the table, not this page. -->"


def page(title: str, first: str, *lines: str) -> str:
    return "\n".join([f"# {title}", "", MADE_BY, "", first, "", *lines]) + "\n"


def table(heads: list[str], rows: Iterable[list[str]]) -> list[str]:
    return [
        _line(heads),
        _line(["---"] * len(heads)),
        *(_line([_cell(each) for each in row]) for row in rows),
    ]


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", "<br>")
