# syntax=docker/dockerfile:1

FROM python:3.13-slim AS dependencies
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /app
RUN python -m venv /app/.venv
COPY requirements.lock .
RUN .venv/bin/pip install --require-hashes --only-binary=:all: --requirement requirements.lock \
    && .venv/bin/pip uninstall --yes pip

FROM python:3.13-slim
ENV PATH=/app/.venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    HOST=0.0.0.0 \
    PORT=8000
RUN groupadd --gid 10001 afterword \
    && useradd --uid 10001 --gid afterword --no-create-home --shell /usr/sbin/nologin afterword
WORKDIR /app
COPY --from=dependencies /app/.venv .venv
COPY alembic.ini ./
COPY alembic alembic
COPY domain domain
COPY api api
RUN python -m compileall -q api domain alembic
USER 10001:10001
EXPOSE 8000
# Ready means: the database answers, its schema is at head, and a worker has been at work lately.
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request; urllib.request.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/readyz', timeout=4)"]
CMD ["python", "-m", "api", "serve"]
