"""What a CRM puts at the other end: takes every webhook, verifies it with `standardwebhooks`, keeps it.

Deliveries are at least once, so messages are told apart by their webhook-id and repeats are counted.
With `fail_every` = n the first delivery of every n-th message is answered 500, so that retries are seen.
"""

import hashlib
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from standardwebhooks import Webhook, WebhookVerificationError

from examples.history import Json


@dataclass(frozen=True)
class Received:
    """One message at its first verified arrival; `clock` is the agency's time then, as the player knows."""

    webhook_id: str
    body: Json
    digest: str
    clock: datetime


class Receiver:
    """Listens on 127.0.0.1 from `start` to `stop`. All public attributes may be read while it runs."""

    def __init__(self, clock: Callable[[], datetime], fail_every: int = 0) -> None:
        self._clock = clock
        self._fail_every = fail_every
        self._lock = threading.Lock()
        self._verifier: Webhook | None = None
        self._met: dict[str, str] = {}
        self.messages: dict[str, Received] = {}
        self.repeats: dict[str, int] = {}
        self.refused_on_purpose = 0
        self.faults: list[str] = []
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.take = self._take
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/webhooks"

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def trust(self, secret: str) -> None:
        """The endpoint's secret, known only once the endpoint was made."""
        self._verifier = Webhook(secret)

    def _take(self, content: bytes, headers: dict[str, str]) -> int:
        """The status to answer with."""
        with self._lock:
            try:
                if self._verifier is None:
                    raise WebhookVerificationError("the secret is not known yet")
                body = self._verifier.verify(content, headers)
            except WebhookVerificationError as error:
                self.faults.append(f"a delivery that does not verify: {error}")
                return 400
            return self._keep(headers["webhook-id"], content, body)

    def _keep(self, webhook_id: str, content: bytes, body: Any) -> int:
        digest = hashlib.sha256(content).hexdigest()
        first = webhook_id not in self._met
        if self._met.setdefault(webhook_id, digest) != digest:
            self.faults.append(f"{webhook_id} came again with other bytes")
        if len(content) > 20_000:
            self.faults.append(f"{webhook_id} has {len(content)} bytes, more than 20 kB")
        if first and self._fail_every and len(self._met) % self._fail_every == 0:
            self.refused_on_purpose += 1
            return 500
        if webhook_id in self.messages:
            self.repeats[webhook_id] = self.repeats.get(webhook_id, 0) + 1
        else:
            self.messages[webhook_id] = Received(webhook_id, body, digest, self._clock())
        return 204


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
    take: Callable[[bytes, dict[str, str]], int]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_POST(self) -> None:
        content = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        status = self.server.take(content, {name.lower(): value for name, value in self.headers.items()})
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Quiet: the demo prints what matters."""
