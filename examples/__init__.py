"""A whole agency's autumn, played through the public API, for all to see."""
