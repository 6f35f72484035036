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
# Healthy: the database answers and its schema is at head. Without a worker /readyz says so, and is still 200: the API
# serves, only pushing waits. http.client uses no proxy, whatever the environment names.
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 \
    CMD ["python", "-c", "import http.client, os, sys; c = http.client.HTTPConnection('127.0.0.1', int(os.environ['PORT']), timeout=4); c.request('GET', '/readyz'); sys.exit(c.getresponse().status != 200)"]
CMD ["python", "-m", "api", "serve"]
