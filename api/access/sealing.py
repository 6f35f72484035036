"""Text that only the holder of the asking key can read again.

The answer that shows a new secret is kept for 24 hours, to be given again to a repeated request, and yet only
a secret's SHA-256 may be stored. So the answer is stored enciphered with the bearer key, which isn't stored:
a keystream of SHAKE-256 over the key and a nonce, and an HMAC over both.
"""

from __future__ import annotations

import hmac
import secrets
from base64 import b64decode, b64encode
from hashlib import sha256, shake_256

NONCE, TAG = 16, 32


class Unreadable(Exception):
    """Sealed with another key."""


def seal(key: str, text: str) -> str:
    nonce, plain = secrets.token_bytes(NONCE), text.encode()
    hidden = _xor(plain, _stream(key, nonce, len(plain)))
    return b64encode(nonce + _tag(key, nonce + hidden) + hidden).decode()


def unseal(key: str, sealed: str) -> str:
    """Raises Unreadable."""
    raw = b64decode(sealed)
    nonce, tag, hidden = raw[:NONCE], raw[NONCE : NONCE + TAG], raw[NONCE + TAG :]
    if not hmac.compare_digest(tag, _tag(key, nonce + hidden)):
        raise Unreadable
    return _xor(hidden, _stream(key, nonce, len(hidden))).decode()


def _key(key: str, purpose: bytes) -> bytes:
    return hmac.digest(key.encode("utf-8", "surrogatepass"), purpose, sha256)


def _stream(key: str, nonce: bytes, length: int) -> bytes:
    return shake_256(_key(key, b"afterword keystream") + nonce).digest(length)


def _tag(key: str, data: bytes) -> bytes:
    return hmac.digest(_key(key, b"afterword tag"), data, sha256)


def _xor(left: bytes, right: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(left, right, strict=True))
