"""The language of a text is told by its smallest words, or not at all."""

import pytest

from meetprep.domain.tongues import likely_tongue


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("How can we ensure that the rules of the Union are followed?", "en-GB"),
        ("Comment pouvons-nous garantir que les règles de l’Union sont suivies ?", "fr-FR"),
        ("Wie können wir sicherstellen, dass die Regeln der Union befolgt werden?", "de-DE"),
        ("Jak możemy zapewnić, że zasady Unii są przestrzegane i nie są omijane?", "pl-PL"),
        ("¿Cómo podemos garantizar que las normas y los plazos son los mismos?", "es-ES"),
        ("Wij willen dat het voorstel van de Commissie niet wordt gewijzigd.", "nl-NL"),
        ("", ""),
        ("COM(2021) 753", ""),
        ("Frontex, Europol, Eurojust", ""),
    ],
)
def test_language_is_told_where_it_is_sure(text, tag):
    assert likely_tongue(text) == tag
