"""The public API as a partner calls it: a key, an Idempotency-Key on each POST, loud on every refusal."""

import json
from uuid import uuid4

import httpx

from examples.history import Json


class Refused(Exception):
    """The API answered with something other than 2xx; the problem document is in the text."""


class Service:
    """`repeat_every`: each so many-th POST is sent a second time, as a CRM does that missed the answer."""

    def __init__(self, url: str, key: str, repeat_every: int = 10) -> None:
        self._http = httpx.Client(base_url=url, headers={"Authorization": f"Bearer {key}"}, timeout=120)
        self._repeat_every = repeat_every
        self._posts = 0
        self.replays = 0

    def close(self) -> None:
        self._http.close()

    def get(self, path: str, **params: str | int) -> Json:
        return _body(self._http.get(path, params=params))

    def put(self, path: str, body: Json) -> Json:
        return _body(self._http.put(path, json=body))

    def patch(self, path: str, body: Json) -> Json:
        headers = {"Content-Type": "application/merge-patch+json"}
        return _body(self._http.patch(path, content=json.dumps(body), headers=headers))

    def delete(self, path: str) -> Json:
        return _body(self._http.delete(path))

    def post(self, path: str, body: Json) -> Json:
        headers = {"Idempotency-Key": str(uuid4())}
        answer = _body(self._http.post(path, json=body, headers=headers))
        self._posts += 1
        if self._posts % self._repeat_every == 0:
            self._post_again(path, body, headers, answer)
        return answer

    def _post_again(self, path: str, body: Json, headers: dict[str, str], first: Json) -> None:
        again = self._http.post(path, json=body, headers=headers)
        if _body(again) != first or again.headers.get("Idempotent-Replayed") != "true":
            raise Refused(f"POST {path} sent twice with one Idempotency-Key was not replayed: {again.text}")
        self.replays += 1


def _body(answer: httpx.Response) -> Json:
    if not answer.is_success:
        asked = answer.request
        sent = asked.content.decode(errors="replace")[:2000]
        said = f"{asked.method} {asked.url} answered {answer.status_code}"
        raise Refused(f"{said}\nsent: {sent}\n{_problem(answer)}")
    body: Json = answer.json() if answer.content else {}
    return body


def _problem(answer: httpx.Response) -> str:
    try:
        return json.dumps(answer.json(), indent=2, ensure_ascii=False)
    except ValueError:
        return answer.text
