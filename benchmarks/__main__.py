"""`python -m benchmarks`: all of them, or those named; prints a table of ratios, each with its limit.

A run of all writes docs/benchmarks.md too.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks import checks, claiming, delivering, listing, memory, planning, previewing, recording
from benchmarks.figures import Figure, as_markdown, as_text, machine

BENCHMARKS = {
    "checks": checks,
    "planning": planning,
    "recording": recording,
    "claiming": claiming,
    "delivering": delivering,
    "listing": listing,
    "previewing": previewing,
    "memory": memory,
}
PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("only", nargs="*", metavar="BENCHMARK", help=f"some of {', '.join(BENCHMARKS)}")
    parser.add_argument(
        "--full",
        action="store_true",
        help="a million rows, 10,000 placements, 100,000 requests and messages: most of an hour, not minutes",
    )
    parser.add_argument("--keep", action="store_true", help="don't write docs/benchmarks.md")
    given = parser.parse_args()
    if unknown := [name for name in given.only if name not in BENCHMARKS]:
        parser.error(f"no benchmark {', '.join(unknown)}: there are {', '.join(BENCHMARKS)}")
    figures: list[Figure] = []
    for name in given.only or BENCHMARKS:
        sys.stdout.write(f"{name} ...\n")
        sys.stdout.flush()
        found = BENCHMARKS[name].run(given.full)
        sys.stdout.write(as_text(found) + "\n\n")
        figures += found
    missed = [figure for figure in figures if figure.holds == "NO"]
    sys.stdout.write(f"{len(missed)} of {sum(bool(each.limit) for each in figures)} limits don't hold.\n")
    if not given.only and not given.keep:
        PAGE.write_text(page(figures, full=given.full))


def page(figures: list[Figure], *, full: bool) -> str:
    """docs/benchmarks.md: the last figures, how they came about, and on what machine."""
    what = "\n".join(
        f"- `{name}`: {' '.join((module.__doc__ or '').split())}" for name, module in BENCHMARKS.items()
    )
    command = "python -m benchmarks --full" if full else "python -m benchmarks"
    return f"""# Benchmarks

Every figure of speed is a ratio of two things measured in turn within one run, the median over the rounds; those of
the checks are shares of the corpus. The last run
was `{command}`, on {machine()}.

{as_markdown(figures)}

What is measured:

{what}

`make bench` runs all; `python -m benchmarks planning` one of them; `--full` is the size that the limits
are meant for: a million rows, 10,000 placements to preview, 100,000 requests and messages.
"""


if __name__ == "__main__":
    main()
