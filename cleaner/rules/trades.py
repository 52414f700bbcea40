"""What people do who write for sites: the biography of an author names it in its first words.

Of the languages of the cue tables those whose names begin with a capital, by which a biography is told.
"""

#: language → words and their forms, lower-case.
_TRADES = {
    "en": (
        "writer author editor co-editor subeditor journalist reporter correspondent columnist blogger contributor "
        "copywriter freelance freelancer photographer photojournalist producer founder co-founder cofounder ceo "
        "expert consultant strategist analyst professor lecturer scientist"
    ),
    "de": (
        "autor autorin redakteur redakteurin journalist journalistin reporterin korrespondent korrespondentin "
        "kolumnist kolumnistin bloggerin gründer gründerin geschäftsführer geschäftsführerin fotograf fotografin "
        "volontär volontärin chefredakteur chefredakteurin expertin experte"
    ),
    "fr": (
        "auteur auteure autrice rédacteur rédactrice journaliste reportrice correspondant correspondante chroniqueur "
        "chroniqueuse blogueur blogueuse fondateur fondatrice cofondateur cofondatrice photographe experte"
    ),
    "es": (
        "autora redactor redactora periodista reportero reportera corresponsal columnista bloguero bloguera fundador "
        "fundadora cofundador cofundadora fotógrafo fotógrafa experto experta"
    ),
    "pt": (
        "autora redator redatora editora jornalista repórter correspondente colunista blogueiro blogueira fundador "
        "fundadora cofundador cofundadora especialista fotógrafo fotógrafa"
    ),
    "it": (
        "autrice redattore redattrice giornalista cronista corrispondente editorialista fondatore fondatrice "
        "cofondatore cofondatrice fotografo fotografa esperto esperta"
    ),
    "nl": (
        "redacteur redactrice verslaggever verslaggeefster correspondente oprichter medeoprichter fotograaf schrijver "
        "schrijfster"
    ),
    "sv": "skribent författare författarinna redaktör krönikör frilans frilansjournalist grundare fotograf reporter",
    "da": "skribent forfatter redaktør kommentator freelancejournalist grundlægger stifter",
    "no": "skribent forfatter redaktør kommentator frilanser frilansjournalist grunnlegger",
    "fi": "kirjoittaja kirjailija toimittaja päätoimittaja kolumnisti perustaja valokuvaaja",
    "pl": (
        "autorka redaktor redaktorka dziennikarz dziennikarka dziennikarzem dziennikarką redaktorem redaktorką "
        "reporterka reporterem publicysta publicystka publicystą publicystką założyciel założycielka założycielem "
        "założycielką"
    ),
    "cs": "novinář novinářka redaktor redaktorka publicista zakladatel zakladatelka fotografka spisovatel",
    "hu": "újságíró szerkesztő szerző főszerkesztő riporter alapító tudósító",
    "ro": "redactor-șef redactor jurnalist jurnalistă autoare fondator fondatoare",
    "tr": "yazar yazarı gazeteci editör editörü muhabir muhabiri kurucu kurucusu",
    "ru": (
        "журналист журналистка журналистом автор редактор редактором корреспондент корреспондентом обозреватель "
        "обозревателем основатель фотограф блогер колумнист"
    ),
    "uk": (
        "журналіст журналістка журналістом автор авторка редактор редакторка кореспондент кореспондентка оглядач "
        "оглядачка засновник засновниця"
    ),
    "el": (
        "δημοσιογράφος συντάκτης συντάκτρια συγγραφέας αρθρογράφος ανταποκριτής ανταποκρίτρια ιδρυτής ιδρύτρια "
        "φωτογράφος"
    ),
    "id": "penulis wartawan jurnalis redaktur kontributor pendiri",
}
TRADES = frozenset(word for words in _TRADES.values() for word in words.split())
