"""`serve`: the API by uvicorn, on HOST and PORT."""

from __future__ import annotations

import gc
from argparse import ArgumentParser, Namespace

from api.settings import read_settings

COLLECT_AFTER = (20_000, 20, 50)


def add_arguments(parser: ArgumentParser) -> None:
    """None: the environment says all (README, Settings)."""


def run(given: Namespace) -> int:
    import uvicorn

    from api.app import create_app

    settings = read_settings()
    app = create_app(settings)
    # What is loaded by now lives as long as the process: looking through it again and again for garbage costs
    # a tenth of the rate.
    gc.freeze()
    gc.set_threshold(*COLLECT_AFTER)
    uvicorn.run(
        app,
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
