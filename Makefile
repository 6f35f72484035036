# The commands of this project; `make help` lists them.

VENV   := .venv
PYTHON := $(VENV)/bin/python
READY  := $(VENV)/.ready
LOCK   := requirements-dev.lock
TESTS  ?= tests
JOBS   ?= 2

.DEFAULT_GOAL := help
.PHONY: help setup run demo test check format migrate openapi bench lock clean
.PHONY: check-lint check-format check-types check-walls check-migrations check-openapi

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY) ## make .venv and install the locked dependencies

run: $(READY) ## run API and worker with a demo agency, on SQLite unless DATABASE_URL says else
	@exec $(PYTHON) -m api run

demo: $(READY) ## play an agency's autumn through the API and reconcile every webhook
	@$(PYTHON) -m examples.demo

test: $(READY) ## all tests, on SQLite and PostgreSQL; TESTS=path picks some, JOBS=n sets how many at a time
	@$(PYTHON) -m pytest -q -n $(JOBS) --dist worksteal $(TESTS)

check: $(READY) ## lint, format, types, import walls, migrations, openapi.json
	@$(MAKE) --no-print-directory --keep-going check-lint check-format check-types check-walls check-migrations check-openapi

check-lint: $(READY)
	@echo "== ruff check"
	@$(PYTHON) -m ruff check --quiet .

check-format: $(READY)
	@echo "== ruff format --check"
	@$(PYTHON) -m ruff format --check --quiet .

check-types: $(READY)
	@echo "== mypy --strict"
	@$(PYTHON) -m mypy --strict --no-error-summary

check-walls: $(READY)
	@echo "== import-linter"
	@PYTHONPATH=. $(VENV)/bin/lint-imports --no-cache

check-migrations: $(READY) # a fresh database at head must be what api/store/tables says
	@echo "== alembic check"
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && \
		export DATABASE_URL="sqlite:///$$folder/check.db" && \
		$(VENV)/bin/alembic upgrade head && $(VENV)/bin/alembic check

check-openapi: $(READY) # the committed openapi.json must be what the code says
	@echo "== openapi.json"
	@$(PYTHON) -m api openapi --check

format: $(READY) ## sort imports, mend what can be mended, format
	@$(PYTHON) -m ruff check --fix --exit-zero .
	@$(PYTHON) -m ruff format .

migrate: $(READY) ## bring the database of DATABASE_URL to the newest schema
	@$(PYTHON) -m api migrate

openapi: $(READY) ## write openapi.json anew
	@$(PYTHON) -m api openapi

bench: $(READY) ## print the benchmarks' ratios
	@$(PYTHON) -m benchmarks

# --custom-compile-command keeps this machine's paths out of the locks; --no-config and --default-index
# keep out the settings and the mirrors that one machine has and another has not.
COMPILE = $(VENV)/bin/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-config --no-annotate --custom-compile-command "make lock" --quiet $(LOCKFLAGS)

lock: $(READY) ## pin all dependencies anew from pyproject.toml; LOCKFLAGS=--upgrade takes the newest
	@$(COMPILE) --output-file requirements.lock
	@$(COMPILE) --extra dev --constraint requirements.lock --output-file requirements-dev.lock

clean: ## remove .venv and caches
	@rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

# The environment is made anew when the lock changes. The stamp is written last, so that a broken
# installation is never taken for a whole one.
$(READY): $(LOCK)
	@python=; for each in python3 python3.14 python3.13 python3.12 python3.11; do \
		if $$each -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then python=$$each; break; fi; \
	done; \
	if [ -z "$$python" ]; then \
		echo "No Python 3.11 or newer with the venv module was found (tried python3, python3.14 to python3.11)." >&2; \
		echo "Install one, for example: apt-get install python3 python3-venv" >&2; exit 1; \
	fi; \
	echo "Setting up $(VENV) with $$($$python --version); this takes about a minute, once."; \
	$$python -m venv --clear $(VENV)
	@$(PYTHON) -m pip install -qq --disable-pip-version-check --require-hashes -r $(LOCK)
	@touch $(READY)
