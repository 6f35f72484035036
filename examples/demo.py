"""`python -m examples.demo`: an agency's autumn against a running service, and a reckoning at the end.

Exits with 0 only if every push that was owed came exactly once and nothing else did.
"""

import argparse
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from examples.history import History, load
from examples.player import Player
from examples.receiver import Receiver
from examples.reconcile import Discrepancy, Verdict, reconcile
from examples.running import Running, service
from examples.service import Service
from examples.timeline import timeline

DELIVERY_PATIENCE = 180.0
FAIL_EVERY = 25


def main() -> int:
    options = _options()
    history = load()
    if options.only:
        if options.only not in history.placements:
            sys.exit(f"there is no placement {options.only}; there are: {', '.join(history.placements)}")
        history = history.only(options.only)
    with _running(options, history) as running:
        return _demonstrate(running, history, options.quiet)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m examples.demo", description=__doc__)
    parser.add_argument("--url", help="play against this service (it must be able to reach this machine)")
    parser.add_argument("--key", help="the key of a fresh sandbox agency there")
    parser.add_argument("--only", metavar="PLACEMENT", help="play one placement only")
    parser.add_argument("--quiet", action="store_true", help="the reconciliation only, no timeline")
    options = parser.parse_args()
    if bool(options.url) != bool(options.key):
        parser.error("--url and --key go together")
    return options


@contextmanager
def _running(options: argparse.Namespace, history: History) -> Iterator[Running]:
    if options.url:
        yield Running(options.url, options.key)
    else:
        with service(history.agency) as running:
            yield running


def _demonstrate(running: Running, history: History, quiet: bool) -> int:
    client = Service(running.url, running.key)
    player = Player(client, history, _progress)
    receiver = Receiver(clock=lambda: player.now, fail_every=FAIL_EVERY)
    receiver.start()
    began = time.monotonic()
    try:
        receiver.trust(player.open_the_agency(receiver.url))
        player.play()
        _progress("waiting for the last deliveries")
        faults = [*_undelivered(client)]
    finally:
        receiver.stop()
        client.close()
        _progress("")
    received = sorted(receiver.messages.values(), key=lambda one: one.body["timestamp"])
    if not quiet:
        print("\n".join(timeline(player, received)), end="\n\n")
    faults += [Discrepancy("receiver", fault) for fault in receiver.faults]
    verdict = reconcile(player.observer.steps, received)
    _report(verdict, faults, player, receiver, time.monotonic() - began)
    return 0 if verdict.good and not faults else 1


def _undelivered(client: Service) -> Iterator[Discrepancy]:
    patience = time.monotonic() + DELIVERY_PATIENCE
    while time.monotonic() < patience:
        if not client.get("/v1/webhook-deliveries", state="pending", limit=1)["data"]:
            return
        time.sleep(0.25)
    yield Discrepancy("undelivered", f"deliveries are still pending after {DELIVERY_PATIENCE:.0f} s")


def _progress(text: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\033[K{text}")
        sys.stderr.flush()


def _report(
    verdict: Verdict, faults: list[Discrepancy], player: Player, receiver: Receiver, seconds: float
) -> None:
    rows = {
        "placements": len(player.history.placements),
        "entries played": len(player.history.entries),
        **verdict.counts,
        "deliveries refused on purpose, and sent again": receiver.refused_on_purpose,
        "deliveries that came more than once": sum(receiver.repeats.values()),
        "POSTs sent twice, and answered from memory": player.service.replays,
        "seconds": round(seconds),
    }
    print("Reconciliation: what came due, as seen from outside, against what was pushed")
    for name, number in rows.items():
        print(f"  {name:<60} {number:>8}")
    found = [*faults, *verdict.discrepancies]
    for one in found:
        print(f"  {one.what.upper():<12} {one.text}")
    good = "Every push that was owed came, once. Nothing else did."
    print(f"  {len(found)} discrepancies" if found else f"  {good}")


if __name__ == "__main__":
    sys.exit(main())
