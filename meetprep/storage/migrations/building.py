"""Blocks that revisions are built of.

Released revisions rely on what these return: a new need gets a new function.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from alembic import op

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.schema import SchemaItem
    from sqlalchemy.types import TypeEngine


def table(name: str, *items: Iterable[SchemaItem]) -> sa.Table:
    """Leave a table of those columns and rules."""
    return op.create_table(name, *(part for item in items for part in item))


def keys(*names: str, nullable: bool = False) -> list[SchemaItem]:
    """Return columns of UUIDs."""
    return _columns(names, sa.String(36), nullable=nullable)


def codes(*names: str, length: int = 32, nullable: bool = False) -> list[SchemaItem]:
    """Return columns of at most ``length`` characters."""
    return _columns(names, sa.String(length), nullable=nullable)


def texts(*names: str, nullable: bool = False) -> list[SchemaItem]:
    """Return columns of text of any length."""
    return _columns(names, sa.Text(), nullable=nullable)


def numbers(*names: str, nullable: bool = False) -> list[SchemaItem]:
    """Return columns of whole numbers."""
    return _columns(names, sa.Integer(), nullable=nullable)


def truths(*names: str, nullable: bool = False) -> list[SchemaItem]:
    """Return columns of yes and no."""
    return _columns(names, sa.Boolean(), nullable=nullable)


def contents(*names: str) -> list[SchemaItem]:
    """Return columns of bytes."""
    return _columns(names, sa.LargeBinary(), nullable=False)


def moments(*names: str, nullable: bool = False) -> list[SchemaItem]:
    """Return columns of moments in UTC."""
    return _columns(names, sa.DateTime(timezone=True), nullable=nullable)


def days(*names: str) -> list[SchemaItem]:
    """Return columns of dates that may be unknown."""
    return _columns(names, sa.Date(), nullable=True)


def primary(name: str, *columns: str) -> list[SchemaItem]:
    """Return the primary key of table ``name``."""
    return [sa.PrimaryKeyConstraint(*columns, name=f"pk_{name}")]


def once(name: str, *columns: str) -> list[SchemaItem]:
    """Return the rule that no two rows agree in ``columns``."""
    return [sa.UniqueConstraint(*columns, name=f"uq_{name}_{'_'.join(columns)}")]


def check(name: str, short: str, rule: str) -> list[SchemaItem]:
    """Return the rule that ``rule`` holds for each row."""
    return [sa.CheckConstraint(rule, name=f"ck_{name}_{short}")]


def one_of(name: str, column: str, values: str) -> list[SchemaItem]:
    """Return the rule that ``column`` holds one of ``values``, which are parted by ", "."""
    listed = ", ".join(f"'{value}'" for value in values.split(", "))
    return check(name, column, f"{column} IN ({listed})")


def part_of(name: str, whole: str, columns: dict[str, str] | None = None) -> list[SchemaItem]:
    """Return the rule that rows vanish with the row of ``whole`` that they belong to."""
    return refers(name, whole, columns or {f"{whole}_id": "id"}, ondelete="CASCADE")


def only_in(name: str, whole: str, *further: str) -> list[SchemaItem]:
    """Return column, key and rule of rows that are told apart by ``whole`` and ``further``."""
    column = f"{whole}_id"
    return [*keys(column), *primary(name, column, *further), *part_of(name, whole)]


def refers(
    name: str,
    to: str,
    columns: dict[str, str],
    **options: Any,  # noqa: ANN401 - as ForeignKeyConstraint takes them
) -> list[SchemaItem]:
    """Return the rule that ``columns`` name those of a row of table ``to``."""
    return [
        sa.ForeignKeyConstraint(
            list(columns),
            [f"{to}.{column}" for column in columns.values()],
            name=f"fk_{name}_{'_'.join(columns)}_{to}",
            **options,
        )
    ]


def index(name: str, *columns: str) -> None:
    """Leave one index on all of ``columns`` together."""
    op.create_index(f"ix_{name}_{'_'.join(columns)}", name, list(columns))


def _columns(
    names: Iterable[str], kind: TypeEngine[Any], *, nullable: bool
) -> list[SchemaItem]:
    return [sa.Column(name, kind, nullable=nullable, autoincrement=False) for name in names]
