"""`(columns) IN (...)` of whole keys, all in one parameter: the statement is the same however many they are.

With a parameter for each value there is another statement for every length of the list, and each connection
keeps a hundred prepared ones, here and on the server. (`among` is the same of one column.)
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Boolean, ColumnElement, bindparam
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


def keyed(keys: str, *columns: ColumnElement[Any]) -> ColumnElement[bool]:
    """`keys` names the parameter: a list of keys, each with a value for every column."""
    return _keyed(bindparam(keys, type_=JSON()), *columns)


class _keyed(FunctionElement[bool]):
    type = Boolean()
    inherit_cache = True
    _is_implicitly_boolean = True  # else SQLite is asked for `((columns) IN ...) = 1`, which no index answers


@compiles(_keyed, "postgresql")
def _postgresql(element: _keyed, compiler: SQLCompiler, **kw: Any) -> str:
    keys, *columns = (compiler.process(each, **kw) for each in element.clauses)
    types = (compiler.dialect.type_compiler_instance.process(each.type) for each in list(element.clauses)[1:])
    values = ", ".join(f"CAST(k.v ->> {place} AS {type_})" for place, type_ in enumerate(types))
    return f"(({', '.join(columns)}) IN (SELECT {values} FROM json_array_elements({keys}) AS k(v)))"


@compiles(_keyed, "sqlite")
def _sqlite(element: _keyed, compiler: SQLCompiler, **kw: Any) -> str:
    keys, *columns = (compiler.process(each, **kw) for each in element.clauses)
    values = ", ".join(f"json_extract(k.value, '$[{place}]')" for place in range(len(columns)))
    return f"(({', '.join(columns)}) IN (SELECT {values} FROM json_each({keys}) AS k))"
