"""Load and store the choices that belong to the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, select, update

from meetprep.storage.schema_meetings import SettingRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

HOME = "home delegation"


class Settings:
    """Named values, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, key: str) -> str | None:
        """Return the value; None where none was put."""
        return self._session.scalar(select(SettingRow.value).where(SettingRow.key == key))

    def put(self, key: str, value: str) -> None:
        """Keep ``value``, instead of what was there."""
        if self.get(key) is None:
            self._session.execute(insert(SettingRow).values(key=key, value=value))
        else:
            self._session.execute(
                update(SettingRow).where(SettingRow.key == key).values(value=value)
            )
