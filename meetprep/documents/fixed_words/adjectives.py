"""How words begin that say whose something is: "German", "position allemande", "polska".

In the languages of documents, folded, by the codes of the states.
"""

from __future__ import annotations

_LISTED = """
    BE belgian belge belgisch belgijsk
    BG bulgarian bulgare bulgarisch bulgarsk
    CZ czech tcheque tschechisch czesk
    DK danish danois danisch dunsk danii
    DE german allemand deutsch niemiec
    EE estonian estonien estnisch estonsk
    IE irish irlandais irisch irlandz
    EL greek grecque griechisch greck hellenic
    ES spanish espagnol spanisch hiszpansk
    FR french francais franzos francusk
    HR croatian croate kroatisch chorwack
    IT italian italien wlosk
    CY cypriot chypriote zyprisch zypriotisch cypryjsk
    LV latvian letton lettisch lotewsk lotwy
    LT lithuanian lituanien litauisch litewsk litwy
    LU luxembourgish luxembourgeois luxemburgisch luksembursk
    HU hungarian hongrois ungarisch wegiersk
    MT maltese maltais maltesisch maltansk
    NL dutch neerlandais niederland niderlandz holendersk netherlands
    AT austrian autrichien osterreichisch austriack
    PL polish polonais polnisch polski polska
    PT portugues portugais portugies portugalsk
    RO romanian roumain rumanisch rumunsk
    SI slovenian slovene slowenisch slowensk
    SK slovak slovaque slowakisch slowack
    FI finnish finlandais finnisch finsk
    SE swedish suedois schwedisch szwedz
    IS icelandic islandais islandisch islandz
    NO norwegian norvegien norwegisch norwesk
    CH swiss suisse schweizer szwajcarsk
"""
ADJECTIVES = {
    beginning: line.split()[0]
    for line in _LISTED.strip().splitlines()
    for beginning in line.split()[1:]
}
# Words of another language that a name can't be told from: "Island" is Iceland in German.
AMBIGUOUS = frozenset({"island"})
