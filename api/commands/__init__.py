"""The command line: one module a command, each imported only when it is called."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module

from api.refusals import Refusal

COMMANDS = {
    "run": "migrate, seed a demo agency on first start, run API and worker",
    "serve": "run the API",
    "migrate": "bring the database to the newest schema",
    "create-agency": "make an agency; prints its id and first key as JSON",
    "create-key": "make another key of an agency; prints its id and secret as JSON",
    "openapi": "write the OpenAPI document, print it, or check the committed one",
    "docs": "write docs/rules.md and docs/states.md, or check the committed ones",
}


def main(arguments: list[str] | None = None) -> None:
    """Runs one command. Refusals, and what keeps us from the database, go to stderr and end it with 1."""
    parser = argparse.ArgumentParser(prog="python -m api", description="Afterword, a service for follow-ups.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text in COMMANDS.items():
        module = import_module(f"api.commands.{name.replace('-', '_')}")
        module.add_arguments(commands.add_parser(name, help=text, description=text))
    given = parser.parse_args(arguments)
    module = import_module(f"api.commands.{given.command.replace('-', '_')}")
    try:
        sys.exit(module.run(given))
    except Refusal as refusal:
        faults = [f"  {fault.pointer.lstrip('/')}: {fault.detail}" for fault in refusal.faults]
        sys.exit("\n".join([refusal.detail, *faults]))
    except ValueError as error:
        sys.exit(str(error))
    except Exception as error:  # noqa: BLE001 - what isn't the database's is raised anew
        from api.settings import read_settings
        from api.store.troubles import told_plainly

        sys.exit(told_plainly(error, read_settings().database_url))
