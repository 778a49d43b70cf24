"""Quotations in other languages than English: who speaks, beside the marks and the verb."""

# ruff: noqa: E501 (a row of a table is one line)

import pytest

from wirecli.marks.quotes import cue_samples
from wirecli.rules.notation import report

TONGUES = [
    ("es", "«{direct:El puente sigue abierto}», {cue:dijo} {mention:Marsh}."),
    ("es", "«{direct:El puente sigue abierto}», {mention:Marsh} {cue:dijo}."),
    ("es", "«{direct:El puente sigue abierto}», lo {cue:dijo} hoy {mention:Marsh}."),
    ("es", "«{direct:El puente sigue abierto}», {cue:dijo} hoy en Oakvale {mention:Ellen Marsh}."),
    ("es", "«{direct:El puente sigue abierto}», {cue:dijo} el alcalde, {mention:Juan Marsh}."),
    (
        "es",
        "«{direct:El puente sigue abierto}», {cue:dijo} el alcalde de Oakvale, {mention:Juan de la Marsh}, en la ciudad.",
    ),
    ("es", "«{direct:El puente sigue abierto}», {cue:dijo} {mention:él}."),
    ("es", "«{direct:El puente sigue abierto}», {cue:dijo} {mention:ella} en Oakvale."),
    ("es", "«{direct:El puente sigue abierto}», {mention:él} {cue:dijo}."),
    ("es", "«{direct:El puente sigue abierto}», {mention:él} lo {cue:dijo}."),
    ("es", "«El puente sigue abierto», dijo que era tarde."),
    ("es", "«El puente sigue abierto», dijo."),
    ("es", "«El puente sigue abierto» dijo Marsh."),
    ("es", "«El puente sigue abierto.» Marsh dijo que era tarde."),
    ("es", "«El puente sigue abierto». Marsh dijo que era tarde."),
    ("es", "«{direct:El puente sigue abierto}» - {cue:dijo} {mention:Marsh}."),
    ("es", "«{direct:El puente sigue abierto}» — {cue:dijo} {mention:Marsh} —."),
    ("es", "«El puente», dijo Marsh."),
    ("es", "«{direct:El puente abierto}», {cue:dijo} {mention:Marsh}."),
    ("es", "«El puente sigue abierto», en la ciudad y en el campo de la zona lo dijo Marsh."),
    (
        "es",
        "«{direct:El puente sigue abierto}», en la ciudad y en el campo lo {cue:dijo} {mention:Marsh}.",
    ),
    ("es", "«El puente sigue abierto»; dijo Marsh."),
    ("es", "«El puente sigue abierto», así: dijo Marsh."),
    ("es", "«{direct:El puente sigue abierto}», {cue:dijo} {mention:un alcalde}."),
    ("es", "«{direct:El puente sigue abierto}», {cue:dijo} {mention:el alcalde en Oakvale}."),
    ("es", "«{direct:El puente sigue abierto}», {cue:dijo} {mention:Juan de Marsh y Reed}."),
    ("es", "«{direct:El puente sigue abierto}», {cue:dijo} {mention:Juan Marsh} de la ciudad."),
    (
        "es",
        "«{direct:El puente sigue abierto}», {cue:indicó} este lunes en Norland {mention:Juan Marsh}.",
    ),
    ("es", "{mention:Marsh} {cue:dijo}: «{direct:El puente sigue abierto}»."),
    ("es", "{mention:Ellen Marsh} lo {cue:dijo}: «{direct:El puente sigue abierto}»."),
    ("es", "{mention:Marsh} {cue:dijo}, «{direct:El puente sigue abierto}»."),
    ("es", "Marsh dijo «El puente sigue abierto»."),
    ("es", "{cue:Dijo} {mention:Marsh}: «{direct:El puente sigue abierto}»."),
    ("es", "{mention:Ella} {cue:dijo}: «{direct:El puente sigue abierto}»."),
    (
        "es",
        "{mention:Marsh} dijo a la prensa y a todos los que estaban en la ciudad y en el campo{cue::} «{direct:El puente sigue abierto}».",
    ),
    (
        "es",
        "{mention:Marsh} {cue:dijo} a la prensa y a todos los que estaban en la ciudad: «{direct:El puente sigue abierto}».",
    ),
    ("es", "{mention:Juan de la Marsh} {cue:dijo}: «{direct:El puente sigue abierto}»."),
    ("es", "El alcalde {mention:Juan Marsh} ha {cue:dicho}: «{direct:El puente sigue abierto}»."),
    ("es", "{mention:Juan Marsh}{cue::} «{direct:El puente sigue abierto}»."),
    ("es", "El puente viejo: «El puente sigue abierto»."),
    (
        "es",
        "«{direct:El puente sigue abierto}», {cue:dijo} {mention:Marsh}. «{direct:Nadie lo va a cerrar}».",
    ),
    (
        "es",
        "«{direct:El puente sigue abierto}», {cue:dijo} {mention:Marsh}.\n«{direct:Nadie lo va a cerrar}».",
    ),
    ("es", "«El puente sigue abierto». — Ellen Marsh"),
    ("es", "Ellen Marsh llegó.\n«{direct:El puente sigue abierto}», {cue:dijo} {mention:ella}."),
    ("es", "Juan Marsh llegó.\n«{direct:El puente sigue abierto}», {cue:dijo} {mention:él}."),
    ("fr", "« {direct:Le pont est ouvert} », a {cue:dit} {mention:Marsh}."),
    ("fr", "« {direct:Le pont est ouvert} », a-t-{mention:il} {cue:dit}."),
    ("fr", "« {direct:Le pont est ouvert} », a-t-{mention:elle} {cue:ajouté} hier."),
    ("fr", "« {direct:Le pont est ouvert} », a {cue:déclaré} le maire, {mention:Jean Marsh}."),
    (
        "fr",
        "« {direct:Le pont est ouvert} », a {cue:déclaré} {mention:le maire de Oakvale Jean Marsh}.",
    ),
    ("fr", "« {direct:Le pont est ouvert} », {cue:dit}-{mention:il}."),
    ("fr", "« {direct:Le pont est ouvert} », {mention:Marsh} a {cue:dit}."),
    ("fr", "« {direct:Le pont est ouvert} », a {cue:dit} hier à Oakvale {mention:Jean Marsh}."),
    ("fr", "{mention:Marsh} a {cue:déclaré} : « {direct:Le pont est ouvert} »."),
    ("fr", "{mention:Il} a {cue:déclaré} : « {direct:Le pont est ouvert} »."),
    ("fr", "« {direct:Le pont est ouvert} », a {cue:dit} {mention:une femme}."),
    ("fr", "« {direct:Le pont est ouvert} », {cue:selon} {mention:Marsh}."),
    ("de", "„{direct:Die Brücke ist offen}“, {cue:sagte} {mention:Marsh}."),
    ("de", "„{direct:Die Brücke ist offen}“, {cue:sagte} {mention:er}."),
    ("de", "„{direct:Die Brücke ist offen}“, {cue:sagte} der Bürgermeister, {mention:Hans Marsh}."),
    ("de", "„{direct:Die Brücke ist offen}“, {cue:sagte} {mention:Hans von Marsh} am Montag."),
    ("de", "{mention:Marsh} {cue:sagte}: „{direct:Die Brücke ist offen.}“"),
    ("de", "{mention:Er} {cue:sagte}: „{direct:Die Brücke ist offen.}“"),
    ("de", "{mention:Hans von der Marsh} {cue:sagte} am Montag: „{direct:Die Brücke ist offen.}“"),
    ("de", "„{direct:Die Brücke ist offen}“, {cue:so} {mention:Marsh}."),
    ("it", "«{direct:Il ponte è aperto}», ha {cue:detto} {mention:Marsh}."),
    ("it", "«{direct:Il ponte è aperto}», ha {cue:detto} {mention:lei}."),
    ("it", "«{direct:Il ponte è aperto}», ha {cue:detto} il sindaco, {mention:Gianni Marsh}."),
    ("it", "{mention:Marsh} ha {cue:detto}: «{direct:Il ponte è aperto}»."),
    ("pt", "«{direct:A ponte está aberta}», {cue:disse} {mention:Marsh}."),
    ("pt", "«{direct:A ponte está aberta}», {cue:disse} o prefeito, {mention:João Marsh}."),
    ("pt", "{mention:Marsh} {cue:disse}: «{direct:A ponte está aberta}»."),
    ("ru", "«{direct:Мост открыт для всех}», {cue:сказал} {mention:Марш}."),
    ("ru", "«{direct:Мост открыт для всех}», — {cue:сказал} {mention:Иван Марш}."),
    ("ru", "«{direct:Мост открыт для всех}», — {cue:сказал} {mention:он}."),
    ("ru", "«{direct:Мост открыт для всех}», — {cue:сказала} {mention:она}."),
    ("ru", "{mention:Марш} {cue:сказал}: «{direct:Мост открыт для всех}»."),
    ("ru", "{mention:Иван Марш} {cue:заявил} журналистам: «{direct:Мост открыт для всех}»."),
    ("ru", "«{direct:Мост открыт для всех}», — {cue:заявил} {mention:мэр города Иван Марш}."),
    ("es", "La gente de {mention:Marsh} {cue:dijo}: «{direct:El puente sigue abierto}»."),
    ("es", "«{direct:El puente sigue abierto}», la gente de {mention:Marsh} {cue:dijo}."),
    (
        "es",
        "«{direct:El puente sigue abierto}», {cue:indicó} este lunes en Norland {mention:el alcalde}.",
    ),
    (
        "es",
        "«{direct:El puente sigue abierto}», {cue:indicó} este lunes {mention:el alcalde Juan Marsh}.",
    ),
]
"""Language, and copy with its answers."""


@pytest.mark.parametrize(("language", "sample"), TONGUES)
def test_a_quotation_of_another_language_has_its_speaker(language: str, sample: str) -> None:
    assert report(cue_samples.faults(sample, language)) == ""
