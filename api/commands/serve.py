"""`serve`: the API by uvicorn, on HOST and PORT."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from api.settings import read_settings


def add_arguments(parser: ArgumentParser) -> None:
    """None: the environment says all (README, Settings)."""


def run(given: Namespace) -> int:
    import uvicorn

    from api.app import create_app

    settings = read_settings()
    uvicorn.run(
        create_app(settings),
        host=settings.host,
        port=settings.port,
        loop="auto",  # uvloop and httptools where they are installed
        http="auto",
        access_log=settings.access_log,  # it costs a third of the rate
        log_level="info" if settings.access_log else "warning",
        server_header=False,
        timeout_graceful_shutdown=10,
    )
    return 0
