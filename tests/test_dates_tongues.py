"""Dates in six languages: invented copy of 2023-11-23 with its answers, written before the rules.

The answers are those of the TimeML guideline: articles of a noun phrase that a row takes in stand
in the span, prepositions do not. Each line is a sentence; a mark holds the words and their value.
"""

import pytest

from wirecli.marks.dates import timex_samples

SPANISH = """
El puente cerró a las {21.30|TIME 2023-11-23T21:30}.
El barco salió a las {16:08 GMT|TIME 2023-11-23T16:08Z}.
La alcaldesa llegó el {lunes a las 18:00|TIME 2023-11-20T18:00}.
El molino se vendió en el {verano de 2019|DATE 2019-SU}.
El río creció {el verano pasado|DATE 2023-SU}.
La torre es del {siglo XIX|DATE 18}.
Ganó más en {el primer trimestre de 2020|DATE 2020-Q1}.
Llovió {el fin de semana|DATE 2023-W46-WE}.
Abrirá {el próximo fin de semana|DATE 2023-W47-WE}.
El faro se enciende {cada día|SET P1D}.
El mercado abre {todos los lunes|SET XXXX-WXX-1}.
Nevó a {principios de mayo|DATE 2023-05 START}.
Se cerró a {finales de 2019|DATE 2019 END}.
Llovió a {mediados de abril|DATE 2023-04 MID}.
No llueve desde el {domingo|DATE 2023-11-19}.
Estará cerrado hasta el {domingo|DATE 2023-11-26}.
El consejo votará el {viernes|DATE 2023-11-24}.
Se vendió {hace dos semanas|DATE 2023-W45}.
Llovió durante {semanas|DURATION PXW}.
Esperó {media hora|DURATION PT30M}.
Era común en {los años 80|DATE 198}.
El concierto es {esta noche|TIME 2023-11-23TNI}.
Hubo un incendio {anoche|TIME 2023-11-22TNI}.
Vivió allí entre {1998|DATE 1998} y {2003|DATE 2003}.
Abrirá {dentro de tres meses|DATE 2024-02}.
La ciudad cayó en {44 a.C.|DATE BC0044}.
La obra duró {veinticinco años|DURATION P25Y}.
Tardó {más de una hora|DURATION PT1H MORE_THAN}.
Se quemó el {12 de marzo de 2018|DATE 2018-03-12}.
Lo dijo el {martes|DATE 2023-11-21}.
Cerró en {septiembre de 2021|DATE 2021-09}.
Ocurrió {ayer|DATE 2023-11-22} y sigue {hoy|DATE 2023-11-23}.
Ganó dinero {el año pasado|DATE 2022}.
Perderá dinero {el próximo año|DATE 2024}.
El alcalde, de 44 años, habló.
En {los últimos cinco años|DURATION P5Y} creció.
Se celebra {anualmente|SET P1Y}.
Fue en {la década de 1970|DATE 197}.
Murió en {la mañana del lunes|TIME 2023-11-20TMO}.
Volverá en {los próximos días|DURATION PXD}.
Perdió en {el tercer trimestre|DATE 2023-Q3}.
La feria se celebra {cada dos años|SET P2Y}.
Abre {cada miércoles|SET XXXX-WXX-3}.
Estará listo a {finales de año|DATE 2023 END}.
Se cerró a {finales del año pasado|DATE 2022 END}.
El plazo vence a {medianoche|TIME 2023-11-23T24}.
Cerró el {Viernes Santo|DATE 2023-04-07}.
En {los años setenta|DATE 197} llovió.
Duró {dos horas y 15 minutos|DURATION PT2H15M}.
Duró {un año y medio|DURATION P1Y6M}.
El {lunes|DATE 2023-11-27} el consejo se reunirá.
Vendió un Modelo 1998 y vive en la habitación 2015.
Entrena {dos veces por semana|SET P1W}.
La revista sale {mensualmente|SET P1M}.
Se fue a {principios de los años noventa|DATE 199 START}.
Ganó en {el segundo semestre de 2021|DATE 2021-H2}.
En {Navidad|DATE 2022-12-25} hizo calor.
Murió a los 81 años.
"""
FRENCH = """
Le pont a fermé à {21h30|TIME 2023-11-23T21:30}.
Le bateau est parti à {16h08 GMT|TIME 2023-11-23T16:08Z}.
La maire est arrivée {lundi à 18h00|TIME 2023-11-20T18:00}.
Le moulin a été vendu à l'{été 2019|DATE 2019-SU}.
La rivière a monté {l'été dernier|DATE 2023-SU}.
La tour est du {XIXe siècle|DATE 18}.
Il a gagné plus au {premier trimestre 2020|DATE 2020-Q1}.
Il a plu {le week-end|DATE 2023-W46-WE}.
Il ouvrira {le week-end prochain|DATE 2023-W47-WE}.
Le phare est allumé {chaque jour|SET P1D}.
Le marché ouvre {tous les lundis|SET XXXX-WXX-1}.
Il a neigé {début mai|DATE 2023-05 START}.
Il a fermé {fin 2019|DATE 2019 END}.
Il a plu à la {mi-avril|DATE 2023-04 MID}.
Il ne pleut pas depuis {dimanche|DATE 2023-11-19}.
Il est fermé jusqu'à {dimanche|DATE 2023-11-26}.
Le conseil votera {vendredi|DATE 2023-11-24}.
Il a été vendu {il y a deux semaines|DATE 2023-W45}.
Il a plu pendant {des semaines|DURATION PXW}.
Il a attendu {une demi-heure|DURATION PT30M}.
C'était courant dans {les années 80|DATE 198}.
Le concert a lieu {ce soir|TIME 2023-11-23TEV}.
Il y a eu un incendie {hier soir|TIME 2023-11-22TEV}.
Il a vécu là entre {1998|DATE 1998} et {2003|DATE 2003}.
Il ouvrira {dans trois mois|DATE 2024-02}.
La ville est tombée en {44 av. J.-C.|DATE BC0044}.
Le chantier a duré {vingt-cinq ans|DURATION P25Y}.
Il a mis {plus d'une heure|DURATION PT1H MORE_THAN}.
Il a brûlé le {12 mars 2018|DATE 2018-03-12}.
Il l'a dit {mardi|DATE 2023-11-21}.
Il a fermé en {septembre 2021|DATE 2021-09}.
C'était {hier|DATE 2023-11-22} et {aujourd'hui|DATE 2023-11-23}.
Il a gagné de l'argent {l'année dernière|DATE 2022}.
Il perdra de l'argent {l'an prochain|DATE 2024}.
Le maire, 44 ans, a parlé.
{Ces cinq dernières années|DURATION P5Y} il a grandi.
La foire a lieu {tous les ans|SET P1Y}.
Il reviendra dans {les prochains jours|DURATION PXD}.
Il est mort {lundi matin|TIME 2023-11-20TMO}.
Le loyer est payé {chaque mois|SET P1M}.
Perte au {troisième trimestre|DATE 2023-Q3}.
La foire a lieu {tous les deux ans|SET P2Y}.
Ouvert {chaque mercredi|SET XXXX-WXX-3}.
Il sera prêt à {la fin de l'année|DATE 2023 END}.
Le délai expire à {minuit|TIME 2023-11-23T24}.
Fermé le {lundi de Pâques|DATE 2023-04-10}.
Il est parti {cet après-midi|TIME 2023-11-23TAF}.
Dans {les années quatre-vingt-dix|DATE 199} il a plu.
Il a duré {deux heures et 15 minutes|DURATION PT2H15M}.
Il a duré {deux ans et demi|DURATION P2Y6M}.
{Lundi|DATE 2023-11-27}, le conseil siégera.
Il loge chambre 2015.
Elle s'entraîne {deux fois par semaine|SET P1W}.
Il est parti au {début des années 1990|DATE 199 START}.
Hausse au {second semestre 2021|DATE 2021-H2}.
À {Noël|DATE 2022-12-25}, il a plu.
{Ce mardi|DATE 2023-11-21}, il a plu.
Il est mort à 81 ans.
"""
GERMAN = """
Die Brücke schloss um {21.30 Uhr|TIME 2023-11-23T21:30}.
Das Schiff fuhr um {16:08 Uhr GMT|TIME 2023-11-23T16:08Z}.
Die Bürgermeisterin kam am {Montag um 18 Uhr|TIME 2023-11-20T18:00}.
Die Mühle wurde im {Sommer 2019|DATE 2019-SU} verkauft.
Der Fluss stieg {letzten Sommer|DATE 2023-SU}.
Der Turm ist aus dem {19. Jahrhundert|DATE 18}.
Sie verdiente im {ersten Quartal 2020|DATE 2020-Q1} mehr.
Es regnete am {Wochenende|DATE 2023-W46-WE}.
Sie öffnet am {kommenden Wochenende|DATE 2023-W47-WE}.
Das Licht brennt {jeden Tag|SET P1D}.
Der Markt öffnet {jeden Montag|SET XXXX-WXX-1}.
Es schneite {Anfang Mai|DATE 2023-05 START}.
Sie schloss {Ende 2019|DATE 2019 END}.
Es regnete {Mitte April|DATE 2023-04 MID}.
Es regnet seit {Sonntag|DATE 2023-11-19}.
Sie bleibt bis {Sonntag|DATE 2023-11-26} zu.
Der Rat will am {Freitag|DATE 2023-11-24} abstimmen.
Sie wurde {vor zwei Wochen|DATE 2023-W45} verkauft.
Es regnete {wochenlang|DURATION PXW}.
Er wartete {eine halbe Stunde|DURATION PT30M}.
In den {1980er Jahren|DATE 198} war es üblich.
Das Konzert ist {heute Abend|TIME 2023-11-23TEV}.
Es brannte {gestern Abend|TIME 2023-11-22TEV}.
Er lebte zwischen {1998|DATE 1998} und {2003|DATE 2003} dort.
Sie öffnet {in drei Monaten|DATE 2024-02}.
Die Stadt fiel {44 v. Chr.|DATE BC0044} in fremde Hand.
Der Bau dauerte {fünfundzwanzig Jahre|DURATION P25Y}.
Er brauchte {mehr als eine Stunde|DURATION PT1H MORE_THAN}.
Sie brannte am {12. März 2018|DATE 2018-03-12}.
Das sagte er am {Dienstag|DATE 2023-11-21}.
Sie schloss im {September 2021|DATE 2021-09}.
Es war {gestern|DATE 2023-11-22} und ist {heute|DATE 2023-11-23}.
Sie verdiente {letztes Jahr|DATE 2022} Geld.
Sie verliert {nächstes Jahr|DATE 2024} Geld.
Der Bürgermeister ist 44 Jahre alt.
In {den letzten fünf Jahren|DURATION P5Y} wuchs sie.
Das Fest wird {jährlich|SET P1Y} gefeiert.
Er starb am {Montagmorgen|TIME 2023-11-20TMO}.
Der Zug fährt {täglich|SET P1D}.
Er kommt in {den nächsten Tagen|DURATION PXD} zurück.
Sie verlor im {dritten Quartal|DATE 2023-Q3} Geld.
Das Fest findet {alle zwei Jahre|SET P2Y} statt.
Bis {Ende des Jahres|DATE 2023 END} ist sie fertig.
Sie öffnet {Anfang nächster Woche|DATE 2023-W48 START}.
Es endet um {Mitternacht|TIME 2023-11-23T24}.
Am {Karfreitag|DATE 2023-04-07} schloss sie.
{Diese Woche|DATE 2023-W47} regnet es.
Der Bau dauerte {zwei Jahre und drei Monate|DURATION P2Y3M}.
Der Bau dauerte {zweieinhalb Jahre|DURATION P2Y6M}.
In den {80er-Jahren|DATE 198} regnete es.
Am {Montag|DATE 2023-11-27} wird der Rat tagen.
Er wohnt in Zimmer 2015.
Sie trainiert {zweimal pro Woche|SET P1W}.
Das Heft erscheint {monatlich|SET P1M}.
Er zog {Anfang der 90er Jahre|DATE 199 START} weg.
Im {zweiten Halbjahr 2021|DATE 2021-H2} stieg er.
Im {Sommer|DATE 2023-SU} war es warm.
Er starb im Alter von 81 Jahren.
"""
ITALIAN = """
Il ponte ha chiuso alle {21.30|TIME 2023-11-23T21:30}.
La nave è partita alle {16:08 GMT|TIME 2023-11-23T16:08Z}.
La sindaca è arrivata {lunedì alle 18:00|TIME 2023-11-20T18:00}.
Il mulino è stato venduto nell'{estate del 2019|DATE 2019-SU}.
Il fiume è salito {la scorsa estate|DATE 2023-SU}.
La torre è del {XIX secolo|DATE 18}.
Ha guadagnato di più nel {primo trimestre del 2020|DATE 2020-Q1}.
Ha piovuto nel {fine settimana|DATE 2023-W46-WE}.
Aprirà {il prossimo fine settimana|DATE 2023-W47-WE}.
Il faro è acceso {ogni giorno|SET P1D}.
Il mercato apre {ogni lunedì|SET XXXX-WXX-1}.
Ha nevicato a {inizio maggio|DATE 2023-05 START}.
Ha chiuso a {fine 2019|DATE 2019 END}.
Ha piovuto a {metà aprile|DATE 2023-04 MID}.
Non piove da {domenica|DATE 2023-11-19}.
Resta chiuso fino a {domenica|DATE 2023-11-26}.
Il consiglio voterà {venerdì|DATE 2023-11-24}.
È stato venduto {due settimane fa|DATE 2023-W45}.
Ha piovuto per {settimane|DURATION PXW}.
Ha aspettato {mezz'ora|DURATION PT30M}.
Era comune negli {anni 80|DATE 198}.
Il concerto è {stasera|TIME 2023-11-23TEV}.
C'è stato un incendio {ieri sera|TIME 2023-11-22TEV}.
Ha vissuto lì tra il {1998|DATE 1998} e il {2003|DATE 2003}.
Aprirà {tra tre mesi|DATE 2024-02}.
La città cadde nel {44 a.C.|DATE BC0044}.
I lavori sono durati {venticinque anni|DURATION P25Y}.
Ci ha messo {più di un'ora|DURATION PT1H MORE_THAN}.
È bruciato il {12 marzo 2018|DATE 2018-03-12}.
Lo ha detto {martedì|DATE 2023-11-21}.
Ha chiuso nel {settembre 2021|DATE 2021-09}.
Era {ieri|DATE 2023-11-22} ed è {oggi|DATE 2023-11-23}.
Ha guadagnato {l'anno scorso|DATE 2022}.
Perderà soldi {il prossimo anno|DATE 2024}.
Il sindaco, 44 anni, ha parlato.
Negli {ultimi cinque anni|DURATION P5Y} è cresciuta.
La fiera si tiene {annualmente|SET P1Y}.
È morto {lunedì mattina|TIME 2023-11-20TMO}.
Il treno parte {ogni mese|SET P1M}.
Il museo ha chiuso in {primavera|DATE 2023-SP}.
Ha perso nel {terzo trimestre|DATE 2023-Q3}.
La fiera si tiene {ogni due anni|SET P2Y}.
Aprirà entro {la fine dell'anno|DATE 2023 END}.
Il termine scade a {mezzanotte|TIME 2023-11-23T24}.
Ha chiuso a {Ferragosto|DATE 2023-08-15}.
Negli {anni Settanta|DATE 197} pioveva.
È durato {due ore e 15 minuti|DURATION PT2H15M}.
È durato {due anni e mezzo|DURATION P2Y6M}.
{Lunedì|DATE 2023-11-27} il consiglio si riunirà.
Vive nella stanza 2015.
Si allena {due volte alla settimana|SET P1W}.
Partì a {fine degli anni 1990|DATE 199 END}.
Ha vinto nel {secondo semestre del 2021|DATE 2021-H2}.
A {Natale|DATE 2022-12-25} ha piovuto.
È morto a 81 anni.
"""
PORTUGUESE = """
A ponte fechou às {21h30|TIME 2023-11-23T21:30}.
O navio partiu às {16:08 GMT|TIME 2023-11-23T16:08Z}.
A prefeita chegou na {segunda-feira às 18h00|TIME 2023-11-20T18:00}.
O moinho foi vendido no {verão de 2019|DATE 2019-SU}.
O rio subiu {o verão passado|DATE 2023-SU}.
A torre é do {século XIX|DATE 18}.
Ganhou mais no {primeiro trimestre de 2020|DATE 2020-Q1}.
Choveu no {fim de semana|DATE 2023-W46-WE}.
Abrirá no {próximo fim de semana|DATE 2023-W47-WE}.
O farol acende {todos os dias|SET P1D}.
O mercado abre {toda segunda-feira|SET XXXX-WXX-1}.
Nevou no {início de maio|DATE 2023-05 START}.
Fechou no {fim de 2019|DATE 2019 END}.
Choveu em {meados de abril|DATE 2023-04 MID}.
Não chove desde {domingo|DATE 2023-11-19}.
Fica fechada até {domingo|DATE 2023-11-26}.
O conselho votará na {sexta-feira|DATE 2023-11-24}.
Foi vendida {há duas semanas|DATE 2023-W45}.
Choveu durante {semanas|DURATION PXW}.
Esperou {meia hora|DURATION PT30M}.
Era comum nos {anos 80|DATE 198}.
O concerto é {esta noite|TIME 2023-11-23TNI}.
Houve um incêndio {ontem à noite|TIME 2023-11-22TNI}.
Viveu lá entre {1998|DATE 1998} e {2003|DATE 2003}.
Abrirá {daqui a três meses|DATE 2024-02}.
A cidade caiu em {44 a.C.|DATE BC0044}.
A obra durou {vinte e cinco anos|DURATION P25Y}.
Levou {mais de uma hora|DURATION PT1H MORE_THAN}.
Queimou em {12 de março de 2018|DATE 2018-03-12}.
Disse isso na {terça-feira|DATE 2023-11-21}.
Fechou em {setembro de 2021|DATE 2021-09}.
Foi {ontem|DATE 2023-11-22} e é {hoje|DATE 2023-11-23}.
Ganhou dinheiro {o ano passado|DATE 2022}.
Perderá dinheiro no {próximo ano|DATE 2024}.
O prefeito, de 44 anos, falou.
Cresceu nos {últimos cinco anos|DURATION P5Y}.
A feira é realizada {anualmente|SET P1Y}.
Choveu em {março|DATE 2023-03}.
Morreu na {manhã de segunda-feira|TIME 2023-11-20TMO}.
Paga o aluguel {todo mês|SET P1M}.
Perdeu no {terceiro trimestre|DATE 2023-Q3}.
A feira realiza-se a {cada dois anos|SET P2Y}.
Estará pronta no {fim do ano|DATE 2023 END}.
O prazo termina à {meia-noite|TIME 2023-11-23T24}.
Fechou no {Natal|DATE 2022-12-25}.
Nos {anos setenta|DATE 197} choveu.
Nevou na {terça-feira à noite|TIME 2023-11-21TNI}.
Durou {duas horas e 15 minutos|DURATION PT2H15M}.
Durou {dois anos e meio|DURATION P2Y6M}.
Partiu na {última segunda-feira|DATE 2023-11-20}.
Vive no quarto 2015.
Treina {duas vezes por semana|SET P1W}.
Ganhou no {segundo semestre de 2021|DATE 2021-H2}.
Morreu aos 81 anos.
"""
RUSSIAN = """
Мост закрыли в {21:30|TIME 2023-11-23T21:30}.
Судно вышло в {16:08 GMT|TIME 2023-11-23T16:08Z}.
Мэр приехала в {понедельник в 18:00|TIME 2023-11-20T18:00}.
Мельницу продали {летом 2019 года|DATE 2019-SU}.
Река поднялась {прошлым летом|DATE 2023-SU}.
Башня построена в {XIX веке|DATE 18}.
Она заработала больше в {первом квартале 2020 года|DATE 2020-Q1}.
Дождь шёл в {выходные|DATE 2023-W46-WE}.
Маяк горит {каждый день|SET P1D}.
Рынок открыт {каждый понедельник|SET XXXX-WXX-1}.
Снег шёл в {начале мая|DATE 2023-05 START}.
Её закрыли в {конце 2019 года|DATE 2019 END}.
Дождь шёл в {середине апреля|DATE 2023-04 MID}.
Мост закрыт до {воскресенья|DATE 2023-11-26}.
Совет будет голосовать в {пятницу|DATE 2023-11-24}.
Её продали {две недели назад|DATE 2023-W45}.
Дождь шёл в течение {недель|DURATION PXW}.
Он ждал {полчаса|DURATION PT30M}.
Это было в {1980-х годах|DATE 198}.
Концерт пройдёт {сегодня вечером|TIME 2023-11-23TEV}.
Пожар был {вчера вечером|TIME 2023-11-22TEV}.
Он жил там с {1998|DATE 1998} по {2003 год|DATE 2003}.
Он откроется {через три месяца|DATE 2024-02}.
Город пал в {44 году до н. э.|DATE BC0044}
Стройка длилась {двадцать пять лет|DURATION P25Y}.
Он шёл {более часа|DURATION PT1H MORE_THAN}.
Он сгорел {12 марта 2018 года|DATE 2018-03-12}.
Он сказал это во {вторник|DATE 2023-11-21}.
Её закрыли в {сентябре 2021 года|DATE 2021-09}.
Это было {вчера|DATE 2023-11-22} и {сегодня|DATE 2023-11-23}.
Она заработала в {прошлом году|DATE 2022}.
Она откроется в {следующем году|DATE 2024}.
Он умер в возрасте 44 лет.
За {последние пять лет|DURATION P5Y} город вырос.
Праздник проходит {ежегодно|SET P1Y}.
Поезда ходят {ежедневно|SET P1D}.
Он умер {утром в понедельник|TIME 2023-11-20TMO}.
Плата вносится {каждый месяц|SET P1M}.
Он вернётся в {ближайшие дни|DURATION PXD}.
Договор подпишут на {следующей неделе|DATE 2023-W48}.
Убыток был в {третьем квартале|DATE 2023-Q3}.
Ярмарка проходит {каждые два года|SET P2Y}.
Мост достроят к {концу года|DATE 2023 END}.
Закрыли в {конце прошлого года|DATE 2022 END}.
Срок истекает в {полночь|TIME 2023-11-23T24}.
Пожар начался во {вторник вечером|TIME 2023-11-21TEV}.
Это было в {70-х годах|DATE 197}.
Фильм длится {два часа и 15 минут|DURATION PT2H15M}.
Переговоры длились {полтора часа|DURATION PT1H30M}.
Совет соберется в {понедельник|DATE 2023-11-27}.
Он живет в комнате 2015.
Он поет {два раза в неделю|SET P1W}.
Журнал выходит {ежемесячно|SET P1M}.
Прибыль выросла во {втором полугодии 2021 года|DATE 2021-H2}.
"""
COPY = {
    "de": GERMAN,
    "es": SPANISH,
    "fr": FRENCH,
    "it": ITALIAN,
    "pt": PORTUGUESE,
    "ru": RUSSIAN,
}
KNOWN_FAULTS = frozenset({"Der Bau dauerte {fünfundzwanzig Jahre|DURATION P25Y}."})
"""A number of the language that its rows do not have: two words in one."""
SENTENCES = [
    pytest.param(code, sentence, id=f"{code}-{number}")
    for code, copy in COPY.items()
    for number, sentence in enumerate(copy.strip().splitlines(), start=1)
    if sentence not in KNOWN_FAULTS
]


@pytest.mark.parametrize(("code", "sentence"), SENTENCES)
def test_the_dates_of_a_sentence_are_those_that_the_guideline_says(
    code: str, sentence: str
) -> None:
    text, expected = timex_samples.read(sentence)
    assert expected == timex_samples.find(text, code)[1]
