"""`/docs`: the API's documentation to try out. Its assets come with a Python package, not by network."""

from __future__ import annotations

from importlib import resources

from fastapi import APIRouter, Request, Response
from fastapi.openapi.docs import get_swagger_ui_html
from starlette.responses import RedirectResponse

router = APIRouter(include_in_schema=False)

ASSETS = {
    "swagger-ui-bundle.js": "text/javascript",
    "swagger-ui.css": "text/css",
    "favicon-32x32.png": "image/png",
}
LOOKS = {"deepLinking": True, "persistAuthorization": True, "filter": True, "docExpansion": "none"}


@router.get("/")
async def show_root() -> Response:
    """To the documentation."""
    return RedirectResponse("/docs")


@router.get("/docs")
async def show_docs(request: Request) -> Response:
    """Swagger UI."""
    return get_swagger_ui_html(
        openapi_url="/openapi.json",
        title=f"{request.app.title}: the API",
        swagger_js_url="/docs/swagger-ui-bundle.js",
        swagger_css_url="/docs/swagger-ui.css",
        swagger_favicon_url="/docs/favicon-32x32.png",
        swagger_ui_parameters=LOOKS,
    )


@router.get("/docs/{name}")
async def show_asset(request: Request, name: str) -> Response:
    """One of the page's assets, which browsers may keep for a day."""
    if name not in ASSETS:
        return RedirectResponse("/docs")
    # Importing the package itself would run code of it that we don't use.
    content = resources.files("fastapi_swagger").joinpath("resources", name).read_bytes()
    return Response(content, media_type=ASSETS[name], headers={"Cache-Control": "public, max-age=86400"})
