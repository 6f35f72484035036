"""Webhooks as bytes and calls: what a message says, its signature, where it may go, one attempt at it."""
