"""The process that acts when time has come: `python -m api.worker`. It knows no web framework."""
