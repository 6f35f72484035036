"""Every problem's code with its page: what, why and how to mend it. A test finds codes without one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Explained:
    """`status` as it is answered; the rest are sentences for a person."""

    status: int
    what: str
    mend: str


CATALOGUE: dict[str, Explained] = {
    "malformed_json": Explained(
        400,
        "The body is not JSON (RFC 8259). NaN, Infinity, comments and trailing commas are no JSON either.",
        "Mend it at the line and column that the detail names.",
    ),
    "bad_request": Explained(400, "The request can't be read.", "See the detail."),
    "no_key": Explained(401, "The request bears no key.", "Send the header Authorization: Bearer <key>."),
    "unknown_key": Explained(
        401,
        "No live key has this secret: it was mistyped, or revoked.",
        "Use another key of the agency, or have one made with POST /v1/api-keys.",
    ),
    "expired_key": Explained(
        401, "The key's expires_at has passed.", "Make a new key in time: several may live at once."
    ),
    "missing_scope": Explained(
        403,
        "The key lacks the scope that this needs. Scopes are <resource>:read and <resource>:write.",
        "Use a key with that scope. A key's scopes can't be changed: make a new one.",
    ),
    "not_found": Explained(
        404,
        "There is nothing under this id. Another agency's id is answered just so.",
        "Check the id, and that the key is of the right agency.",
    ),
    "no_such_path": Explained(404, "There is no such path.", "See /docs or /openapi.json."),
    "method_not_allowed": Explained(
        405, "The path has no such method.", "The header Allow names those it has."
    ),
    "taken": Explained(409, "Another request made the same at the same time.", "Read it, then PATCH it."),
    "external_id_taken": Explained(
        409,
        "Another resource of this kind has the external_id: it is unique per agency and kind.",
        "PUT /v1/{kind}/by-external-id/{external_id} changes that one. Or choose another.",
    ),
    "not_a_sandbox": Explained(
        409,
        "Only a sandbox agency has a clock of its own.",
        "Make one on the command line: python -m api create-agency --sandbox.",
    ),
    "clock_moved_backwards": Explained(
        409,
        "From the agency's first event on, the sandbox clock goes forward only.",
        "Set it to a later instant, or make another sandbox agency.",
    ),
    "endpoint_disabled": Explained(
        409, "The webhook endpoint is disabled: nothing is delivered to it.", "Enable it first, with PATCH."
    ),
    "endpoint_deleted": Explained(
        409,
        "The webhook endpoint was deleted: nothing is delivered to it any more.",
        "Make another endpoint; what was said is kept under /v1/webhook-messages.",
    ),
    "still_pending": Explained(
        409,
        "The delivery is under way already: it will be tried again by itself.",
        "Wait until it has ended.",
    ),
    "action_cancelled": Explained(
        409,
        "The action no longer follows from what happened.",
        "If the message went out all the same, record a message_sent event on the placement.",
    ),
    "action_settled": Explained(
        409,
        "The action is done, or was skipped, already.",
        "DELETE its completion or skip first, if that was recorded in error.",
    ),
    "action_not_scheduled": Explained(
        409, "Only a scheduled action can be snoozed.", "See the action's state, and what followed it."
    ),
    "nothing_to_draft": Explained(
        409,
        "The action is no message to a contact, so it has no draft.",
        "Only correspondence has one, and connect_online; the action's brief says what is to be done.",
    ),
    "draft_not_open": Explained(
        409,
        "The draft is submitted or approved already: there is nothing more to submit.",
        "Have it approved or returned; or change its text, which makes it a draft again.",
    ),
    "draft_not_submitted": Explained(
        409,
        "Only a submitted draft can be approved, and only a submitted or approved one returned.",
        "POST its submission first.",
    ),
    "draft_version": Explained(
        409,
        "Approval is of exact text, and the version that it names is not the one that was submitted.",
        "Read the draft again, and approve the version that it has now.",
    ),
    "errors_found": Explained(
        409,
        "The check of the text found errors; `findings` lists those that nobody answers for.",
        "Mend each as its fix says, or send an override for its check, with the reason.",
    ),
    "event_not_admissible": Explained(
        409,
        "The event can't follow, or can't be voided, given all that is recorded: the whole history is judged.",
        "See what the detail names; void what was recorded in error, or mend occurred_at.",
    ),
    "already_exists": Explained(
        412, "If-None-Match: * asks for what doesn't exist yet, but it does.", "Read it, then PATCH it."
    ),
    "stale": Explained(
        412,
        "If-Match names a version that is not the newest: somebody changed it since.",
        "Read it again, apply your change to what it is now, and send the new ETag.",
    ),
    "body_too_large": Explained(413, "The body has more than 1 MiB.", "Send several smaller requests."),
    "wrong_media_type": Explained(
        415, "The body is not declared as JSON.", "Send Content-Type: application/json."
    ),
    "invalid": Explained(
        422,
        "Values are missing, unknown or out of bounds. `errors` lists all, each with its JSON pointer.",
        "Mend each as its detail says; nothing was stored.",
    ),
    "idempotency_key_reused": Explained(
        422,
        "The Idempotency-Key was sent within the last 24 hours with another path or body.",
        "Send a new key with each new request, and the same key only with the very same request.",
    ),
    "rate_limited": Explained(
        429,
        "The key has used up its requests of this minute; RateLimit-Policy tells how many it has.",
        "Wait as many seconds as Retry-After says.",
    ),
    "internal_error": Explained(
        500,
        "Something broke on our side; nothing was stored.",
        "Try again. If it stays, tell us the request_id.",
    ),
}
