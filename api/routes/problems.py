"""`/problems/{code}`: the pages that the `type` of a problem document points to."""

from __future__ import annotations

from html import escape

from fastapi import APIRouter, Response

from api.conventions.problem_catalogue import CATALOGUE
from api.refusals import NotFound

router = APIRouter(include_in_schema=False)

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>body{{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}}
code{{font:0.95em ui-monospace,monospace}}dt{{font-weight:600;margin-top:1rem}}dd{{margin:0}}</style></head>
<body><h1>{title}</h1>{body}</body></html>
"""


@router.get("/problems")
async def list_problems() -> Response:
    """All codes."""
    items = "".join(f'<li><a href="/problems/{code}"><code>{code}</code></a></li>' for code in CATALOGUE)
    return _page("Problems", f"<ul>{items}</ul>")


@router.get("/problems/{code}")
async def show_problem(code: str) -> Response:
    """What the code means, why it comes, and how to mend it."""
    explained = CATALOGUE.get(code)
    if explained is None:
        raise NotFound("no_such_path", "There is no problem of this code. /problems lists all.")
    body = (
        f"<dl><dt>Status</dt><dd>{explained.status}</dd>"
        f"<dt>What and why</dt><dd>{escape(explained.what)}</dd>"
        f"<dt>How to mend it</dt><dd>{escape(explained.mend)}</dd></dl>"
        '<p><a href="/problems">All problems</a></p>'
    )
    return _page(code, body)


def _page(title: str, body: str) -> Response:
    return Response(PAGE.format(title=escape(title), body=body), media_type="text/html")
