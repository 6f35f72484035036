"""`openapi`: the committed openapi.json is what the code says, or CI fails."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

import orjson

from api.settings import Settings

COMMITTED = Path(__file__).resolve().parents[2] / "openapi.json"


def add_arguments(parser: ArgumentParser) -> None:
    how = parser.add_mutually_exclusive_group()
    how.add_argument(
        "--write", action="store_true", help="write openapi.json (what it does without an option)"
    )
    how.add_argument(
        "--check", action="store_true", help="end with 1 where openapi.json is not what the code says"
    )
    how.add_argument("--print", action="store_true", help="print it")


def run(given: Namespace) -> int:
    said = text()
    if given.print:
        sys.stdout.buffer.write(said)
    elif given.check:
        if not COMMITTED.exists() or COMMITTED.read_bytes() != said:
            print("openapi.json is not what the code says: run `make openapi`, and look at the difference.")
            return 1
    else:
        COMMITTED.write_bytes(said)
    return 0


def text() -> bytes:
    """The document as it is committed."""
    from api.app import create_app

    return orjson.dumps(
        create_app(Settings()).openapi(), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    )
