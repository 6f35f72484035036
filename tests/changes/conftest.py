"""Changes are tried as a CRM makes them: the API's fixtures serve here too."""

from __future__ import annotations

from tests.routes.conftest import app, http, new_tenant, tenant

__all__ = ["app", "http", "new_tenant", "tenant"]
