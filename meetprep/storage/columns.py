"""Column types that mean the same in SQLite and PostgreSQL, and the base of the tables."""

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from sqlalchemy import (
    Date,
    DateTime,
    Dialect,
    Enum,
    ForeignKey,
    LargeBinary,
    MetaData,
    String,
    Text,
    TypeDecorator,
)
from sqlalchemy.orm import DeclarativeBase, MappedColumn, mapped_column

KEY_LENGTH = 36
CODE_LENGTH = 32


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, stored and returned in UTC; SQLite itself forgets the time zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store as UTC.

        Raises:
            ValueError: the moment has no time zone, so it is none.
        """
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return as UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """Common base; named constraints let later migrations drop them."""

    type_annotation_map: ClassVar[dict[type, Any]] = {
        str: Text,
        bytes: LargeBinary,
        date: Date,
        datetime: UtcDateTime,
    }
    metadata: ClassVar[MetaData] = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_N_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


Key = Annotated[str, mapped_column(String(KEY_LENGTH), primary_key=True)]
Ordinal = Annotated[int, mapped_column(primary_key=True)]


def choice(kind: type[StrEnum], column: str) -> Enum:
    """Return a column type that holds the values of ``kind`` and nothing else."""
    return Enum(
        kind,
        name=column,
        native_enum=False,
        create_constraint=True,
        length=CODE_LENGTH,
        values_callable=lambda members: [member.value for member in members],
    )


def part_of(table: str, *, key: bool = False, index: bool = True) -> MappedColumn[str]:
    """Return a column naming the row of ``table`` without which this one cannot live.

    Pass ``index=False`` where another index begins with the column; a key does anyway.
    """
    whole = ForeignKey(f"{table}.id", ondelete="CASCADE")
    return mapped_column(String(KEY_LENGTH), whole, primary_key=key, index=index and not key)


def delegation_code() -> MappedColumn[str]:
    """Return a column naming a delegation, which stays as long as it is named."""
    return mapped_column(String(CODE_LENGTH), ForeignKey("delegation.code"), index=True)
