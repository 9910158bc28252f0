"""Sign what is written with the name of who writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.changed import Changed
from meetprep.domain.person import Person, introduced

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.storage.database import Database, Transaction


class Signing:
    """Knows who works here: several people of one store are told apart by their logins.

    What was signed before stays as it was signed.
    """

    def __init__(
        self, database: Database, *, login: str, publish: Callable[[Changed], None]
    ) -> None:
        self._database = database
        self._login = login
        self._publish = publish
        # Asked for within transactions, so that it is known before.
        with database.reading() as store:
            name = store.settings.get(f"name/{login}") or ""
            unit = store.settings.get(f"unit/{login}") or ""
            self._own = frozenset({login, *_signatures(store, login)})
        self._person = Person(name, unit)

    @property
    def login(self) -> str:
        """What the system calls who works here."""
        return self._login

    def person(self) -> Person:
        """Return who works here, as far as they said."""
        return self._person

    def author(self) -> str:
        """Return the signature of who writes; their login until they gave a name."""
        return self._person.signature or self._login

    def own_signatures(self) -> frozenset[str]:
        """Return every signature that who works here ever used, their login among them."""
        return self._own

    def introduce(self, name: str, unit: str) -> Person:
        """Sign with that name and unit from now on; "" takes them away."""
        person = introduced(name, unit)
        with self._database.writing() as store:
            earlier = _signatures(store, self._login)
            store.settings.put(f"name/{self._login}", person.name)
            store.settings.put(f"unit/{self._login}", person.unit)
            if person.signature and person.signature not in earlier:
                earlier = (*earlier, person.signature)
                store.settings.put(f"signatures/{self._login}", "\n".join(earlier))
        self._person, self._own = person, frozenset({self._login, *earlier})
        self._publish(Changed.SETTINGS)
        return person


def _signatures(store: Transaction, login: str) -> tuple[str, ...]:
    return tuple((store.settings.get(f"signatures/{login}") or "").splitlines())
