"""The tags that a template may use: Liquid's own that neither read nor repeat without end, and `optional`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, TextIO

from liquid import RenderContext
from liquid.ast import BlockNode, Node
from liquid.builtin.content import ContentNode, Literal
from liquid.builtin.tags.assign_tag import AssignTag
from liquid.builtin.tags.capture_tag import CaptureTag
from liquid.builtin.tags.case_tag import CaseTag
from liquid.builtin.tags.comment_tag import CommentTag
from liquid.builtin.tags.for_tag import ForTag
from liquid.builtin.tags.if_tag import IfTag
from liquid.builtin.tags.unless_tag import UnlessTag
from liquid.parser import get_parser
from liquid.stream import TokenStream
from liquid.tag import Tag
from liquid.token import TOKEN_TAG, Token

from domain.words.drafts.marks import OPTIONAL, OPTIONAL_END, with_sentence_ends


class Text(Literal):
    """The template's own words, each sentence with its mark."""

    def parse(self, stream: TokenStream) -> ContentNode:
        node = super().parse(stream)
        node.text = with_sentence_ends(node.text)
        return node


class _OptionalNode(Node):
    def __init__(self, token: Token, block: BlockNode) -> None:
        super().__init__(token)
        self.block = block
        self.blank = block.blank

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        return buffer.write(OPTIONAL) + self.block.render(context, buffer) + buffer.write(OPTIONAL_END)

    def children(self, static_context: RenderContext, *, include_partials: bool = True) -> Iterable[Node]:
        yield self.block


class _OptionalTag(Tag):
    """{% optional %} ... {% endoptional %}: what goes first where the message grows too long."""

    name = "optional"
    end = "endoptional"

    def parse(self, stream: TokenStream) -> Node:
        token = stream.eat(TOKEN_TAG)
        if not stream.current.is_tag("endoptional") and stream.current.kind == "EXPRESSION":
            next(stream)
        block = get_parser(self.env).parse_block(stream, frozenset((self.end,)))
        stream.expect(TOKEN_TAG, value=self.end)
        return _OptionalNode(token, block)


TAGS: Final[dict[str, type[Tag]]] = {
    "if": IfTag,
    "unless": UnlessTag,
    "case": CaseTag,
    "for": ForTag,
    "assign": AssignTag,
    "capture": CaptureTag,
    "comment": CommentTag,
    "optional": _OptionalTag,
}
