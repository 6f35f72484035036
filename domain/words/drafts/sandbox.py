"""The language of templates: Liquid, as far as an agency needs it to write a message, and nothing beyond it.

No template reads another, none reads the clock, and what one may use of time and room is bounded: in length and
depth when it is read, in rounds and output when it is rendered. Whatever goes wrong is a `BadTemplate`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from io import StringIO
from typing import Any

from liquid import BoundTemplate, Environment, RenderContext
from liquid.ast import Node
from liquid.builtin.expressions.primitive import RangeLiteral
from liquid.builtin.illegal import Illegal
from liquid.builtin.output import Output
from liquid.exceptions import LoopIterationLimitError
from liquid.expression import Expression
from liquid.output import LimitedStringIO
from liquid.tag import Tag
from liquid.undefined import StrictUndefined
from liquid.utils import ReadOnlyChainMap

from domain.words.drafts.bad_template import (
    DEEPEST,
    LONGEST,
    LONGEST_MARKUP,
    NAMED,
    OUTPUT,
    ROUNDS,
    BadTemplate,
    line_of,
    refusal_of,
)
from domain.words.drafts.filters import FILTERS
from domain.words.drafts.marks import without_marks
from domain.words.drafts.tags import TAGS, Text
from domain.words.drafts.values import Unknown


class _Context(RenderContext):
    """Knows the fields and what the template itself names: no `now`, no `today`, no counters."""

    def __init__(self, template: BoundTemplate, **given: Any) -> None:
        super().__init__(template, **given)
        self.scope = ReadOnlyChainMap(self.locals, self.globals)

    def raise_for_loop_limit(self, length: int = 1) -> None:
        """Rounds count over the whole rendering, not for one nest of loops alone."""
        spent = self.tag_namespace["rounds"] = self.tag_namespace.get("rounds", 0) + length
        if spent > ROUNDS:
            raise LoopIterationLimitError("", token=None)


class _Bound(BoundTemplate):
    context_class = _Context


class _NotThere(StrictUndefined):
    """What a template names and there isn't: an error, but beyond the end of a list, which is shorter today."""

    def __new__(cls, name: str, **given: Any) -> Any:
        if given.get("hint") == "index out of range":
            return Unknown(name)
        return super().__new__(cls)


class _Sandbox(Environment):
    block_nesting_limit = DEEPEST
    context_depth_limit = 30
    loop_iteration_limit = ROUNDS
    local_namespace_limit = NAMED
    output_stream_limit = OUTPUT
    template_class = _Bound

    def setup_tags_and_filters(self, *, extra: bool = False) -> None:
        """Only these; the library's others aren't registered at all."""
        always: tuple[type[Tag], ...] = (Text, Output, Illegal)
        for tag in (*always, *TAGS.values()):
            self.add_tag(tag)
        for name, filter_ in FILTERS.items():
            self.add_filter(name, filter_)


_ENVIRONMENT = _Sandbox(undefined=_NotThere, strict_filters=True, autoescape=False)


@lru_cache(maxsize=512)
def compiled(text: str) -> BoundTemplate:
    """The template, read. Raises BadTemplate."""
    if len(text) > LONGEST:
        raise BadTemplate(f"It has {len(text)} characters; a template has at most {LONGEST}. Shorten it.")
    _require_short_markup(text)
    try:
        template = _ENVIRONMENT.from_string(without_marks(text))
        ranges = [e for node in template.nodes for e in _expressions(node) if isinstance(e, RangeLiteral)]
    except Exception as bad:  # noqa: BLE001 - the library lets through whatever its own code runs into
        raise refusal_of(bad, text) from None
    if ranges:
        raise BadTemplate(
            f"{line_of(text, ranges[0].token.start_index)}a template doesn't count through numbers such as (1..9). "
            "Loop over a field that is a list: {% for point in points %}."
        )
    return template


def _require_short_markup(text: str) -> None:
    """Each tag and field closed before the next, and none too long.

    The library's lexer looks through all of the text for the end of each, and tries every blank within it anew:
    thousands of either would take it seconds.
    """
    opened: re.Match[str] | None = None
    for found in _BRACES.finditer(text):
        if found.group() not in ("{{", "{%"):
            if opened is not None and found.start() - opened.end() > LONGEST_MARKUP:
                problem = (
                    f"there are more than {LONGEST_MARKUP} characters between {opened.group()} and its end."
                )
                raise BadTemplate(f"{line_of(text, opened.start())}{problem} Say it in several, or shorter.")
            opened = None
        elif opened is not None:
            break
        else:
            opened = found
    if opened is not None:
        raise BadTemplate(
            f"{line_of(text, opened.start())}{opened.group()} is never closed. Close it, or take it out."
        )


def _expressions(node: Node) -> Iterator[Expression]:
    for expression in node.expressions():
        yield from _within(expression)
    for child in node.children(_Context(_Bound(_ENVIRONMENT, []))):
        yield from _expressions(child)


def _within(expression: Expression) -> Iterator[Expression]:
    yield expression
    for child in expression.children():
        yield from _within(child)


def rendered(text: str, fields: Mapping[str, object]) -> str:
    """The template with these fields in it, the marks still there. Raises BadTemplate and nothing else."""
    template = compiled(text)
    buffer: StringIO = LimitedStringIO(limit=OUTPUT)
    try:
        template.render_with_context(_Context(template, globals=fields), buffer)
    except Exception as bad:  # noqa: BLE001 - a tenant's text must not bring down what renders it
        raise refusal_of(bad, text) from None
    return buffer.getvalue()


_BRACES = re.compile(r"\{\{|\{%|\}\}|%\}")
