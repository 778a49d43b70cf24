"""Nouns of other languages than English that say what somebody is, a row a language.

Reason: the offices, ranks and professions that news agencies put before or behind a name, which
are those of `titles` and `role_nouns` in the languages whose quotations are read.
"""

from wirecli.data.row_types import RoleLanguage

# fmt: off
ROLE_LANGUAGES: tuple[RoleLanguage, ...] = (
    RoleLanguage("de",
        titles=(
            "abgeordnete abgeordneten abgeordneter amtsinspektor analyst analystin anwalt "
            "anwältin architekt architektin arzt augenzeuge augenzeugin autor autorin bauer "
            "beauftragte beauftragter betreuer betreuerin bewohner bewohnerin biologe biologin "
            "bischof botschafter botschafterin bruder bundeskanzler bundeskanzlerin "
            "bundespräsident bundestrainer bäcker bäckerin bäuerin bürgermeister bürgermeisterin "
            "chef chefin chefredakteur chefredakteurin coach dekan dekanin delegierter direktor "
            "direktorin dirigent dirigentin ehefrau ehemann experte experten expertin fahrer "
            "fahrerin feuerwehrchef forscher forscherin fotograf fotografin fraktionschef general "
            "geologe geologin geschäftsführer geschäftsführerin gewerkschafter gewerkschafterin "
            "gouverneur gouverneurin gründer gründerin historiker historikerin händler händlerin "
            "ingenieur ingenieurin inhaber inhaberin innenminister intendant intendantin "
            "journalist journalisten journalistin jurist juristen juristin kandidat kandidaten "
            "kandidatin kanzler kanzlerin kapitän kapitänin kardinal klimaforscher kollege "
            "kollegen kollegin komiker kommandant kommandanten kommissar kommissarin könig "
            "königin künstler künstlerin landeshauptfrau landeshauptmann landesrat landesrätin "
            "landrat landrätin lehrer lehrerin leiter leiterin manager managerin meteorologe "
            "meteorologin minister ministerin ministerpräsident ministerpräsidentin mitarbeiter "
            "mitarbeiterin mittelfeldspieler moderator moderatorin musiker musikerin mutter "
            "nachbar nachbarin nachfolger nachfolgerin oberbürgermeister obfrau obmann "
            "olympiasieger olympiasiegerin oppositionsführer oppositionsführerin papst pfarrer "
            "pfarrerin physiker physikerin pilot piloten pilotin politiker politikerin polizist "
            "polizisten polizistin premier premierminister premierministerin professor "
            "professorin präsident präsidenten präsidentin psychologe psychologin regisseur "
            "regisseurin rektor rektorin rennfahrer richter richterin schauspieler schauspielerin "
            "schriftsteller schriftstellerin schwester sekretär sekretärin senator senatorin sohn "
            "soziologe soziologin spieler spielerin sprecher sprecherin staatsanwalt "
            "staatsanwältin staatssekretär staatssekretärin stadtrat stadträtin stürmer stürmerin "
            "sänger sängerin tochter torhüter torhüterin torwart trainer trainerin unternehmer "
            "unternehmerin vater verteidiger verteidigerin virologe virologin vizepräsident "
            "vorgänger vorgängerin vorsitzende vorsitzenden vorsitzender vorstand weltmeister "
            "weltmeisterin wirtin wissenschaftler wissenschaftlerin witwe zeuge zeugin ärztin "
            "ökonom ökonomen ökonomin"
        ),
        bodies="kandidat premier vorstand",
        prefixes="ex vize",
        modifiers=(
            "amtierende amtierender damalige damaliger ehemalige ehemaliger frühere früherer "
            "junge junger neue neuer"
        ),
        links="am an auf aus bei beim der des für im in vom von zum zur",
        articles="das dem den der des die ein eine einer eines ihr ihre sein seine",
        contractions="beim im vom zum zur",
        adjectives="",
        honorifics="dr frau herr prof",
        samples=(
            "„Es ist spät“, sagte {role:Bürgermeister} {person:Karl Brandt}.",
            "{role:Die Bürgermeisterin von Oakvale}, {person:Anna Brask}, sagte nichts.",
            "Der {role:Grünen-Politiker} {person:Cem Tarnquist} war wütend.",
            "{role:SPD-Fraktionschef} {person:Robert Brandt} kam.",
            "{person:Anna Brandt}, {role:Sprecherin der Polizei in Oakvale}, sagte nichts.",
        ),
        near_misses=(
            "Der Trainer lobte die Mannschaft.",
            "Der Bürgermeister von Oakvale sagte nichts.",
        ),
        inflections=(
            "che chen cher de den der ge gen ger le len ler ne nen ner re ren rer se sen ser"
        ),
        compounds=True,
    ),
    RoleLanguage("es",
        titles=(
            "abogada abogado actor actriz agricultor agricultora alcalde alcaldesa analista "
            "antecesor antecesora arqueóloga arqueólogo arquitecta arquitecto arzobispo autor "
            "autora bióloga biólogo bombera bombero campeona campeón canciller candidata "
            "candidato cantante capitana capitán cardenal catedrática catedrático centrocampista "
            "ciclista cineasta colega comandante comisaria comisario compañera compañero concejal "
            "concejala consejera consejero coordinador coordinadora coronel defensa delantera "
            "delantero delegada delegado diputada diputado director directora dirigente doctor "
            "doctora economista embajador embajadora empresaria empresario enfermera enfermero "
            "entrenador entrenadora escritor escritora especialista esposa esposo eurodiputada "
            "eurodiputado exguardameta experta experto fiscal fundador fundadora ganadera "
            "ganadero general gerente geóloga geólogo gobernador gobernadora guardameta guionista "
            "hermana hermano hija hijo historiador historiadora ingeniera ingeniero investigador "
            "investigadora jefa jefe juez jueza jugador jugadora lehendakari líder madre maestra "
            "maestro magistrada magistrado mandataria mandatario marido meteoróloga meteorólogo "
            "ministra ministro médica médico músico novelista obispo padre papa periodista piloto "
            "pintor pintora poeta portavoz portera portero premier presidenta presidente primer- "
            "ministro princesa procurador procuradora profesor profesora príncipe psicóloga "
            "psicólogo rector rectora reina responsable rey sargento secretaria secretario "
            "seleccionador seleccionadora senador senadora sindicalista socióloga sociólogo "
            "sucesor sucesora teniente tenista tesorera tesorero testigo titular torero técnica "
            "técnico vecina vecino viceconsejera viceconsejero viuda vocera vocero zaguero"
        ),
        bodies=(
            "campeona campeón candidata candidato defensa delantera fundador líder portera "
            "premier responsable titular técnica"
        ),
        prefixes="co ex sub vice",
        modifiers=(
            "actual antigua antiguo citada citadas citado citados entonces exitosa gran joven "
            "misma mismas mismo mismos nueva nuevo presunto primer primera propia propio veterana "
            "veterano"
        ),
        links="de del en para",
        articles="el la las los su sus un una",
        contractions="al del",
        adjectives=(
            "al ana ano aria ario belga croata ense esa eña eño griega griego ica ico ina ino "
            "ista iva ivo junta junto or ora rusa ruso suiza suizo turca turco ática ático és"
        ),
        honorifics="don doña dr sr sra",
        samples=(
            '"Es tarde", dijo el {role:alcalde} {person:Juan Brask}.',
            "{role:La alcaldesa de Oakvale}, {person:Marta Brask}, lloró.",
            "El {role:ministro de Hacienda} {person:Luis Brask} vino.",
            "{person:Ramón Brask}, {role:portavoz de los vecinos}, lloró.",
            "El {role:entrenador argentino} {person:Diego Brask} vino.",
        ),
        near_misses=(
            "El alcalde visitó Oakvale.",
            "El presidente del club llegó tarde.",
        ),
    ),
    RoleLanguage("fr",
        titles=(
            "acteur actrice adjoint adjointe agriculteur agricultrice ailier ambassadeur "
            "ambassadrice analyste arbitre archevêque architecte archéologue attaquant attaquante "
            "auteur autrice avocat avocate boulanger boulangère candidat candidate capitaine "
            "cardinal champion championne chancelier chancelière chanteur chanteuse chef cheffe "
            "chercheur chercheuse chorégraphe collègue commandant commandante commissaire "
            "compositeur compositrice conseiller conseillère coordinateur coordinatrice coureur "
            "coureuse coéquipier coéquipière cycliste danseur danseuse directeur directrice "
            "dirigeant dirigeante docteur doyen doyenne défenseur député députée enseignant "
            "enseignante entraîneur entraîneure entraîneuse eurodéputé eurodéputée expert experte "
            "fille fils fondateur fondatrice frère gardien gardienne gouverneur gouverneure "
            "général générale habitant habitante historien historienne humoriste infirmier "
            "infirmière ingénieur ingénieure inspecteur inspectrice journaliste juge leader "
            "lieutenant maire maréchal milieu ministre mère médecin météorologue navigateur "
            "navigatrice ouvreur pape patron patronne pharmacien pharmacienne photographe pilote "
            "pompier porte-drapeau porte-parole premier-ministre prince princesse procureur "
            "procureure producteur productrice professeur professeure prédécesseur préfet préfète "
            "président présidente psychologue père rapporteur rapporteure reine responsable "
            "retraité retraitée roi romancier romancière réalisateur réalisatrice rédacteur "
            "rédactrice sculpteur secouriste secrétaire skipper sociologue sous-préfet "
            "spécialiste successeur syndicaliste sélectionneur sélectionneuse sénateur sénatrice "
            "sœur témoin veuve vigneron vigneronne volcanologue économiste écrivain écrivaine "
            "éleveur éleveuse élu élue épouse époux évêque"
        ),
        bodies="candidat champion championne fondateur leader patron responsable",
        prefixes="ex sous vice",
        modifiers=(
            "actuel actuelle ancien ancienne célèbre futur future grand grande jeune nouveau "
            "nouvelle petit petite premier première"
        ),
        links="au aux chez d de des du en à",
        articles="l la le les leur sa ses son un une",
        contractions="au aux des du",
        adjectives=(
            "aire ais aise al ale arabe belge corse en enne grec ien ienne if in ine ique iste "
            "ive joint jointe ois oise russe suisse turc égué éguée"
        ),
        honorifics="dr m maître me mlle mme",
        samples=(
            "« Il est tard », a dit le {role:maire} {person:Luc Brask}.",
            "{role:Le maire de Oakvale}, {person:Luc Perrin}, a ri.",
            "La {role:ministre de la Culture} {person:Hélène Brask} a ri.",
            "{person:Paul Brask}, {role:directeur de l'hôpital}, a ri.",
        ),
        near_misses=(
            "Le maire a visité Oakvale.",
            "Le président du club a limogé la direction.",
        ),
    ),
    RoleLanguage("it",
        titles=(
            "agricoltore allenatore allenatrice ambasciatore ambasciatrice amministratore "
            "amministratrice analista archeologa archeologo architetto arcivescovo artista "
            "assessora assessore assessori attaccante attore attrice autore autrice avvocata "
            "avvocato biologa biologo campione campionessa cancelliera cancelliere candidata "
            "candidato cantante capitana capitano capo capogruppo cardinale centrocampista "
            "ciclista cofondatore collega colonnello comandante commissaria commissario compagna "
            "compagno compositore consigliera consigliere coordinatore coordinatrice ct delegata "
            "delegato deputata deputato difensore direttore direttrice dirigente docente dottore "
            "economista esperta esperto figlia figlio fisico fondatore fondatrice fratello "
            "generale geologa geologo giornalista giudice governatore governatrice imprenditore "
            "imprenditrice infermiera infermiere ingegnere insegnante leader legale madre "
            "magistrato maresciallo marito medico meteorologa meteorologo ministra ministro "
            "moglie musicista padre papa pilota pittore pittrice pm poeta portavoce portiere "
            "predecessore prefetta prefetto premier preside presidente presidentessa principe "
            "principessa procuratore procuratrice professore professoressa psicologa psicologo "
            "questore re regina regista responsabile rettore rettrice ricercatore ricercatrice "
            "scrittore scrittrice segretaria segretario senatore senatrice sindaca sindacalista "
            "sindaco sociologa sociologo sorella sottosegretaria sottosegretario specialista "
            "stilista storico successore tecnico terzino testimone titolare vedova vescovo "
            "virologo"
        ),
        bodies=(
            "campione capo fondatrice leader premier re responsabile storico tecnico titolare"
        ),
        prefixes="co ex sotto vice",
        modifiers="allora attuale ex giovane neo nuova nuovo prima primo vecchio",
        links=(
            "a agli ai al alla alle d da dal dalla degli dei del dell della delle dello di in per"
        ),
        articles="gli i il l la le lo sua suo un una uno",
        contractions="al all alla dal dalla del dell della",
        adjectives=(
            "ale ana ano are aria ario belga capo croata ense esco ese greca greco ica ico ina "
            "ino ista iva ivo ore russa russo turca turco unta unto"
        ),
        honorifics="don dott sig",
        samples=(
            '"È tardi", ha detto il {role:presidente} {person:Mario Brask}.',
            "{role:Il sindaco di Oakvale}, {person:Carla Brask}, ha riso.",
            "Il {role:ministro dell'Interno} {person:Dario Brask} ha riso.",
            "{person:Paolo Brask}, {role:procuratore capo}, ha riso.",
        ),
        near_misses=(
            "Il sindaco ha visitato Oakvale.",
            "Si dimette l'assessore al Comune di Oakvale.",
        ),
    ),
    RoleLanguage("pt",
        titles=(
            "advogada advogado agricultor agricultora analista antecessor antecessora arcebispo "
            "arqueóloga arqueólogo arquiteta arquiteto assessor assessora ator atriz autarca "
            "autor autora avançada avançado bispo bióloga biólogo bombeira bombeiro campeã "
            "campeão candidata candidato cantor cantora capitã capitão cardeal chanceler chefe "
            "ciclista cineasta colega comandante comissária comissário conselheira conselheiro "
            "consultor consultora coordenador coordenadora coronel defesa delegada delegado "
            "deputada deputado desembargador director directora diretor diretora dirigente doutor "
            "doutora economista embaixador embaixadora empresária empresário encenador enfermeira "
            "enfermeiro engenheira engenheiro escritor escritora especialista esposa eurodeputada "
            "eurodeputado filha filho fundador fundadora futebolista general gerente geóloga "
            "geólogo governador governadora guarda guarda-redes historiador historiadora "
            "investigador investigadora irmã irmão jogador jogadora jornalista juiz juíza líder "
            "marido meteorologista ministra ministro morador moradora mãe médica médico músico "
            "padeira padeiro padre pai papa pescador pescadora pesquisador pesquisadora porta-voz "
            "prefeita prefeito premiê presidenta presidente primeira-ministra primeiro-ministro "
            "princesa procurador procuradora professor professora promotor promotora príncipe "
            "psicóloga psicólogo rainha realizador realizadora rei reitor reitora relator "
            "relatora sargento secretária secretário selecionador selecionadora senador senadora "
            "sindicalista socióloga sociólogo subsecretário sucessor sucessora tenente treinador "
            "treinadora técnica técnico vereador vereadora vizinha vizinho viúva zagueiro"
        ),
        bodies="campeã campeão defesa fundador líder técnica",
        prefixes="co ex sub vice",
        modifiers="antiga antigo atual então jovem nova novo primeira primeiro",
        links="da das de do dos em na no nos para",
        articles="a as o os seu sua um uma",
        contractions="ao da do na no pela pelo à",
        adjectives=(
            "al ana ano ar belga croata eira eiro ense esa grega grego ica ico ina ino ista iva "
            "ivo russa russo suíça suíço turca turco unta unto ária ário ês"
        ),
        honorifics="dom dr dra sr sra",
        samples=(
            '"É tarde", disse o {role:delegado} {person:João Brask}.',
            "{role:A presidente da Câmara de Oakvale}, {person:Inês Brask}, riu.",
            "O {role:ministro da Saúde} {person:Rui Brask} riu.",
            "{person:Marta Brask}, {role:diretora do museu}, riu.",
        ),
        near_misses=(
            "O prefeito visitou Oakvale.",
            "O presidente do clube chegou tarde.",
        ),
    ),
    RoleLanguage("ru",
        titles=(
            "адвокат академик актер актриса аналитик археолог архиепископ биолог брат вдова вице- "
            "губернатор вице-президент вице-премьер вратарь врач врио генерал генсек геолог глава "
            "главарь главком губернатор депутат дизайнер директор доктор доцент дочь жена житель "
            "жительница журналист журналистка замглавы заместитель замминистра защитник инженер "
            "инструктор историк канцлер капитан командир командующий комиссар конструктор "
            "координатор королева король космонавт лидер майор мать метеоролог министр муж "
            "музыкант мэр нападающий начальник омбудсмен отец патриарх певец певица пилот "
            "писатель пожарный полковник полпред полузащитник посол постпред председатель "
            "представитель представительница преемник президент премьер премьер-министр пресс- "
            "секретарь продюсер прокурор профессор психолог рабочий редактор режиссер режиссёр "
            "ректор руководитель секретарь сенатор сестра синоптик следователь советник социолог "
            "спасатель спикер судья сын тренер уполномоченный ученый учитель учительница физик "
            "футболист хирург хоккеист чемпион чемпионка эколог экономист эксперт юрист"
        ),
        bodies="лидер чемпион",
        prefixes="",
        modifiers=(
            "бывшая бывший генеральный главная главный заместитель исполнительный новая новый "
            "официальный первая первый пресс старший"
        ),
        links="в на по при",
        articles="",
        contractions="",
        adjectives="",
        honorifics="",
        samples=(
            '"Поздно", - сказал {role:капитан} {person:Петр Аюшев}.',
            "{role:Министр обороны Норландии} {person:Иван Петров} уехал.",
            "Об этом сообщил {role:губернатор Заречного края} {person:Аркадий Бессмертный}.",
            "{person:Игорь Дробот}, {role:глава комитета по транспорту}, уехал.",
        ),
        near_misses=(
            "Губернатор Заречья уехал.",
            "Капитан команды уехал.",
        ),
        genitives="а ам е ев его ей и ий их ов ого ой у ы ых ю я ям",
    ),
)
"""A row a language; a title with another gender is another word."""
