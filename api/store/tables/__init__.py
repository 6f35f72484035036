"""All tables. Each tenant table's primary key and every foreign key begin with agency_id (docs/decisions/0002),
so that the database itself can't hold a reference across agencies, and rows could be spread by agency later.

Instants are UTC. `changed` numbers the transaction that last wrote the row: the sync cursor and the ETag
are made of it. `external_id` is the CRM's own id, unique per agency and table.
"""

from __future__ import annotations

from api.store.tables.keeping import audit_events, background_tasks, change_counter, idempotency_keys, workers
from api.store.tables.parts import metadata
from api.store.tables.people import agencies, api_keys, candidates, clients, consultants, contacts, jobs
from api.store.tables.plans import actions, outcomes, plan_revisions
from api.store.tables.texts import drafts, message_templates
from api.store.tables.timelines import event_placements, events, placement_contacts, placements, policies
from api.store.tables.webhooks import (
    delivery_attempts,
    webhook_deliveries,
    webhook_endpoints,
    webhook_messages,
)

__all__ = [
    "actions",
    "agencies",
    "api_keys",
    "audit_events",
    "background_tasks",
    "candidates",
    "change_counter",
    "clients",
    "consultants",
    "contacts",
    "delivery_attempts",
    "drafts",
    "event_placements",
    "events",
    "idempotency_keys",
    "jobs",
    "message_templates",
    "metadata",
    "outcomes",
    "placement_contacts",
    "placements",
    "plan_revisions",
    "policies",
    "webhook_deliveries",
    "webhook_endpoints",
    "webhook_messages",
    "workers",
]
