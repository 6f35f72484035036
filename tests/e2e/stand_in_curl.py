"""As much of curl as the docs' pages use, for machines that have none: `python stand_in_curl.py -X POST URL ...`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import httpx

FAILED = 22  # curl's own, for an answer of 400 or more


def install(folder: Path) -> None:
    """Puts a `curl` into the folder that is this file, run by this Python."""
    command = folder / "curl"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{Path(__file__).resolve()}" "$@"\n')
    command.chmod(0o755)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("-sS", action="store_true")
    parser.add_argument("--fail-with-body", action="store_true")
    parser.add_argument("-X", dest="method")
    parser.add_argument("-H", dest="headers", action="append", default=[])
    parser.add_argument("-d", dest="data")
    parser.add_argument("url")
    given = parser.parse_args()
    headers = dict(header.split(": ", 1) for header in given.headers)
    method = given.method or ("GET" if given.data is None else "POST")
    answer = httpx.request(method, given.url, headers=headers, content=given.data, timeout=60)
    sys.stdout.buffer.write(answer.content)
    sys.stdout.buffer.flush()
    return FAILED if given.fail_with_body and answer.status_code >= 400 else 0


if __name__ == "__main__":
    sys.exit(main())
