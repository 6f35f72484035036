"""Signatures are those of Standard Webhooks, checked with its own package."""

from __future__ import annotations

import base64
from datetime import UTC, datetime

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from api.webhooks.signature import headers, new_secret

BODY = '{"type":"ping","data":{"name":"Zoë"}}'.encode()


def signed(*secrets: str) -> dict[str, str]:
    return headers("0192", datetime.now(UTC), BODY, secrets)


def test_the_standards_own_package_verifies_a_signature() -> None:
    secret = new_secret()
    assert Webhook(secret).verify(BODY, signed(secret)) == {"type": "ping", "data": {"name": "Zoë"}}


def test_while_a_secret_rotates_either_verifies() -> None:
    old, new = new_secret(), new_secret()
    for secret in (old, new):
        Webhook(secret).verify(BODY, signed(new, old))


@pytest.mark.parametrize("changed", ["webhook-id", "webhook-timestamp"])
def test_what_is_signed_cannot_be_changed(changed: str) -> None:
    secret = new_secret()
    tampered = signed(secret)
    tampered[changed] = str(int(datetime.now(UTC).timestamp()) + 1)
    with pytest.raises(WebhookVerificationError):
        Webhook(secret).verify(BODY, tampered)


def test_another_secret_does_not_verify() -> None:
    with pytest.raises(WebhookVerificationError):
        Webhook(new_secret()).verify(BODY, signed(new_secret()))


def test_a_secret_has_the_standards_form() -> None:
    secret = new_secret()
    assert secret.startswith("whsec_")
    assert 24 <= len(base64.b64decode(secret.removeprefix("whsec_"))) <= 64
    assert secret != new_secret()
