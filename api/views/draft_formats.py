"""A draft in the forms in which a consultant takes it along: plain text, an unsent email, a mailto link, a copy."""

from __future__ import annotations

import re
import unicodedata
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import Final
from urllib.parse import quote

from domain.words.occasion import Message

SAFE_LINK: Final = 2000
"""Characters of a mailto link that every mail program takes; Outlook and older browsers cut a longer one."""

_LONGEST_SUBJECT: Final = 500
_LONGEST_NAME: Final = 300


def copy_text(message: Message) -> str:
    """What is pasted into the place where it is sent: the text alone."""
    return message.body


def plain_text(message: Message, to: str | None = None, name: str | None = None) -> str:
    """All of it to read: to whom, the subject, the text; of a call the outline and the script for a machine."""
    addressee = " ".join(part for part in (_line(name), f"<{_line(to)}>" if to else "") if part)
    head = [f"To: {addressee}"] if addressee else []
    if message.subject is not None:
        head.append(f"Subject: {_line(message.subject)}")
    parts = ["\n".join(head), message.body]
    if message.voicemail_script is not None:
        parts.append(f"Voicemail script:\n{message.voicemail_script}")
    return "\n\n".join(part for part in parts if part) + "\n"


def eml(message: Message, to: str | None = None, name: str | None = None) -> str:
    """An email as a file (RFC 5322) that opens ready to be sent, by whoever opens it: X-Unsent, and no sender.

    `to` is an address; what is none leaves To out. ASCII, with CRLF.
    """
    email = EmailMessage(policy=SMTP)
    email["X-Unsent"] = "1"
    if (addressee := _addressee(name, to)) is not None:
        email["To"] = addressee
    email["Subject"] = _line(message.subject)[:_LONGEST_SUBJECT]
    email.set_content(_encodable(message.body), charset="utf-8", cte="quoted-printable")
    return email.as_bytes().decode("ascii")


def mailto(message: Message, to: str) -> str:
    """A link that opens the consultant's mail program (RFC 6068). See `mailto_note` for long ones."""
    fields = {"subject": _line(message.subject), "body": _with_crlf(_encodable(message.body))}
    query = "&".join(f"{name}={quote(text, safe='')}" for name, text in fields.items() if text)
    return f"mailto:{quote(_line(to), safe='@')}" + (f"?{query}" if query else "")


def mailto_note(link: str) -> str | None:
    """What to know of a link that is too long for some programs; None for all others."""
    if len(link) <= SAFE_LINK:
        return None
    return (
        f"The link has {len(link)} characters, and some mail programs cut one of more than {SAFE_LINK}. "
        "Take the message as .eml instead."
    )


def _addressee(name: str | None, address: str | None) -> Address | None:
    if not address:
        return None
    try:
        return Address(_line(name)[:_LONGEST_NAME], addr_spec=_line(address))
    except (ValueError, HeaderParseError, IndexError):
        return None


def _line(text: str | None) -> str:
    """One line without anything that could begin another header, or show another name than it says: no control, and
    nothing that turns the direction of writing."""
    plain = "".join(
        c if unicodedata.category(c) not in ("Cc", "Cf", "Zl", "Zp") else _blank(c) for c in text or ""
    )
    return _encodable(" ".join(plain.split()))


def _blank(character: str) -> str:
    """A break parts words; the joiner of an emoji family stays; all else that can't be seen goes."""
    if character.isspace() or unicodedata.category(character) in ("Zl", "Zp"):
        return " "
    return character if character == "\u200d" else ""


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def _with_crlf(text: str) -> str:
    return re.sub(r"\r\n|\r|\n", "\r\n", text)
