"""What the tags, roles and class names of HTML say: tables, and no code that walks anything.

Three tables:

- how a tag takes part in the text: `BREAKS` (starts and ends a block), `UNSEEN` (a browser shows none of its text),
  all others run along with the line;
- what a tag, an ARIA role or a microdata property means: its *marks*, which become the feature ``within``;
- what people call things in ``class`` and ``id``: its *token families*, which become the feature ``tokens``.

Sources: the HTML Standard's rendering section and the ARIA in HTML mapping for the first two. The families are curated
by hand from the habits of many site builders, in several languages; what means a thing on one site only has no place.
"""

import re
from functools import lru_cache
from operator import add
from typing import Self

#: Tags that start a new line when a browser shows them with its own style sheet; cells and buttons, which stand apart.
BREAKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog"  # noqa: SIM905 - reads best as one list
    " dir div dl dt fieldset"
    " figcaption figure"
    " footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p"
    " plaintext pre search section summary table tbody td tfoot th thead tr ul xmp".split()
)

#: Tags without text that a reader sees.
UNSEEN = frozenset(
    "-comment -doctype !doctype annotation annotation-xml applet area audio base basefont canvas col colgroup"  # noqa: SIM905 - reads best as one list
    " datalist embed frame iframe input"
    " link meta noembed noframes noscript object param rp rt rtc script select source style svg template textarea title"
    " track video".split()
)

#: Tags whose white space is shown as it stands.
VERBATIM = frozenset({"pre", "listing", "xmp", "plaintext"})

#: Tags that change the type within a line, by what they mean.
INLINE = {
    "a": "link", "b": "strong", "strong": "strong", "i": "em", "em": "em", "cite": "em", "var": "em", "dfn": "em",
    "code": "code", "kbd": "code", "samp": "code", "tt": "code", "sup": "sup", "sub": "sub",
    "del": "del", "s": "del", "strike": "del", "q": "quote",
}  # fmt: skip

#: Tags that say what a part is.
TAG_MARKS = {
    "nav": "nav", "header": "header", "footer": "footer", "aside": "aside", "main": "main", "article": "article",
    "section": "section", "form": "form", "figure": "figure", "figcaption": "figcaption", "table": "table", "th": "th",
    "pre": "pre", "blockquote": "blockquote", "dialog": "dialog", "ul": "list", "ol": "ordered-list", "menu": "list",
    "dl": "definitions", "button": "button", "details": "details", "summary": "summary", "fieldset": "form",
    "address": "address", "caption": "caption", "label": "label", "time": "time", "p": "p", "search": "search",
    "amp-sidebar": "menu", "amp-consent": "dialog", "amp-lightbox": "dialog", "amp-user-notification": "alert",
}  # fmt: skip

#: ARIA roles, in the terms of the tags that mean the same.
ROLE_MARKS = {
    "navigation": "nav", "banner": "header", "contentinfo": "footer", "complementary": "aside", "main": "main",
    "article": "article", "form": "form", "dialog": "dialog", "alertdialog": "dialog", "search": "search",
    "menu": "menu", "menubar": "menu", "menuitem": "menu", "button": "button", "tablist": "tabs", "tab": "tabs",
    "tabpanel": "tab-panel",
    "listbox": "menu", "toolbar": "menu", "alert": "alert", "status": "alert", "tooltip": "alert", "figure": "figure",
}  # fmt: skip

#: Microdata properties (schema.org), by what they mark.
ITEMPROP_MARKS = {
    "articlebody": "body-text", "text": "body-text", "description": "description", "reviewbody": "review",
    "review": "review", "comment": "comment", "author": "author", "datepublished": "date", "headline": "headline",
    "mainentity": "body-text", "acceptedanswer": "answer", "suggestedanswer": "answer", "answer": "answer",
    "recipeinstructions": "body-text", "recipeingredient": "body-text", "breadcrumb": "breadcrumb",
    "itemlistelement": "list-element",
}  # fmt: skip

#: Names that only a notice of consent has, or a well-known tool for one: not "cookie" alone, which recipes are filed under.
_CONSENT = (
    "consent gdpr ccpa onetrust optanon cookiebot cookiebar cookiebanner cookienotice cookieconsent cookielaw"
    " cookiemodal cookiedialog cookiepopup cookiesettings usercentrics didomi iubenda truste trustarc osano cookieyes cmplz"
    " complianz termly borlabs"
)

_FAMILIES = {
    "menu": "menu menus submenu navmenu megamenu dropdown nav navbar navigation navi topnav subnav sidenav"
    " navlist menue"
    " hamburger offcanvas flyout topbar toolbar"
    " hauptmenue hauptmenu hauptnavigation menuprincipal navigatie nawigacja navigace navegacion navegacao"
    " navegacio navigazione navigaatio fomenu daohang",
    "footer": "footer foot colophon ftr fuss pie footnav sitefooter bottombar copyright legal disclaimer imprint impressum"
    " stopka"
    " fusszeile fussbereich seitenfuss voettekst rodape piedepagina piepagina pied paticka zapati patka podnozje"
    " podval pidval lablec subsol sidfot sidefod bunntekst alatunniste altbilgi altkisim yposelido chantrang peu"
    " dibu",
    "comment": "comment comments commentlist disqus respond reply replies discussion kommentar kommentare kommentarer"
    " commentaire commentaires comentario comentarios coment commento commenti komentarz komentarze koment opinia opinie"
    " komment kommentarii komentari reactie reacties yorum yorumlar"
    " kommentit kommentek hozzaszolas hozzaszolasok komentari komentary comentarii comentaris sxolia binhluan"
    " pinglun liuyan",
    "share": "share sharing social socials sharebar addthis sharethis addtoany facebook twitter whatsapp pinterest"
    " linkedin follow"
    " teilen partager partage compartir compartilhar partilhar condividi condivisione delen udostepnij sdilet"
    " sdileni zdielat paylas podelitsya megosztas distribuie bagikan fenxiang",
    "related": "related recommended recommendation recommendations recommend similar readmore more suggestions"
    " trending popular"
    " mostread upsell crosssell relacionados relacionadas correlati gerelateerd verwandt powiazane podobne polecane"
    " youmaylike alsolike seealso latest recent"
    " aehnliche aehnlich similaires similares relacionado relacionada correlate gerelateerde verwante souvisejici"
    " podobneclanky kapcsolodo relaterat relaterade liittyvat ilgili benzer sxetika pohozhie shozhi lienquan"
    " terkait xiangguan tuijian meistgelesen weiterlesen",
    "promo": "promo promos promotion promotional ad ads advert advertisement advertising adv sponsor sponsored banner"
    " teaser teasers outbrain taboola werbung anzeige publicidad publicite pubblicita reklama reklam annons pub offer"
    " offers cta"
    " anuncio anuncios reclame hirdetes mainos quangcao guanggao iklan",
    "newsletter": "newsletter subscribe subscription signup optin mailinglist mailchimp mailing"
    " infolettre boletin nieuwsbrief nyhetsbrev hirlevel uutiskirje bulten rassylka",
    "cookie": f"cookie cookies privacy {_CONSENT}",
    "consent": _CONSENT,
    "footnote": "footnote footnotes disclaimer disclaimers fineprint smallprint legal",
    "prose": "prose richtext rte wysiwyg markdown paragraph paragraphs bodytext bodycopy articletext storytext",
    "modal": "modal modals popup popups overlay lightbox dialog drawer tooltip popover toast offscreen",
    "pagination": "pagination pager paging pagenav paginator paginate"
    " paginierung paginacion paginacao paginazione stronicowanie strankovani lapozo sayfalama fenye",
    "meta": "meta byline dateline author authors date published timestamp posted info postmeta entrymeta metadata"
    " infos pubdate bio credits",
    "caption": "caption captions credit figcaption imagecaption wpcaption legend",
    "filter": "filter filters facet facets facetwp refine sort sorting sortby swatch swatches",
    "login": "login signin account user userbar register registration logout auth password"
    " anmeldung connexion einloggen inloggen logowanie prihlaseni giris denglu dangnhap",
    "review": "review reviews rating ratings stars testimonial testimonials feedback bewertung"
    " bewertungen opiniones recensioni recensies resenas arvostelut otzyvy ertekelesek",
    "card": "card cards tile tiles grid item items product products result results listing listings teaser entry",
    "post": "post posts message messages postbody messagebody threaded answer answers question",
    "title": "title headline heading titel titre titulo entrytitle posttitle subtitle hed",
    "lead": "lead lede intro excerpt summary abstract standfirst dek teasertext",
    "description": "description desc beschreibung details specs specifications specification features overview productdetail"
    " produktbeschreibung descripcion descricao descrizione omschrijving beskrivning opisanie popis leiras",
    "toc": "toc tableofcontents contentstable outline onthispage",
    "skip": "skip skiplink skiplinks skiptocontent sronly screenreader visuallyhidden",
    "print": "print printer printonly noprint toolbar tools actions action buttons button btn controls",
    "fold": "tab tabs tabpanel tabcontent panel pane accordion accordions collapse collapsible collapsed expand"
    " expander expandable toggle faq faqs answer spoiler readmore showmore",
    "signature": "signature signatur",  # not "sig", which Sphinx says of functions
}

#: Word in a class or id -> the families it belongs to.
TOKENS: dict[str, frozenset[str]] = {}
for _family, _words in _FAMILIES.items():
    for _word in _words.split():
        TOKENS[_word] = TOKENS.get(_word, frozenset()) | {_family}

#: Words of a class, whole, that style sheets hide an element by. Names like ``hide-on-mobile`` are none, and neither are those
#: beside a name that shows the element on wider screens, as Tailwind and Bootstrap write it.
_CONCEALING = frozenset({"hide", "hidden", "d-none", "is-hidden", "display-none", "u-hidden", "js-hidden"})
_CONCEALED = "concealed"  # their family
_SHOWN_ELSEWHERE = re.compile(r"^(?:\w+:|d-(?:sm|md|lg|xl|xxl|print)-)(?:block|flex|grid|table|inline)")
#: The names of all families.
FAMILIES = frozenset({*_FAMILIES, _CONCEALED})

#: The parts of a name written like ``SiteFooter-links``; where all of it is lower-case ASCII, a table does it in half the time.
_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_LETTERS = {code: chr(code) if chr(code).isalpha() else " " for code in range(128)}
#: "has-sidebar", "no-footer": what an element says about another part, or about its own state.
_ABOUT_ANOTHER = ("has-", "with-", "without-", "no-", "is-", "not-", "hide-", "show-", "js-", "wp-")
#: What documentation of code calls its declarations and the tables of them, two parts of a name together.
_OF_CODE = frozenset(
    "membersignature methodsignature functionsignature typesignature"  # noqa: SIM905 - as above
    " membersummary methodsummary constructorsummary".split()
)
_NONE: frozenset[str] = frozenset()


class Family(str):
    """The name of a token family, with the word of a class or id that told of it, for who asks why."""

    __slots__ = ("word",)
    word: str

    def __new__(cls, name: str, word: str) -> Self:
        """The name, to all intents and purposes.

        Args:
            name: of the family.
            word: as the page has it.
        """
        family = super().__new__(cls, name)
        family.word = word
        return family

    def __reduce__(self) -> tuple[type[Self], tuple[str, str]]:
        """How another process makes it."""
        return type(self), (str(self), self.word)


@lru_cache(maxsize=4096)
def families_of(word: str) -> frozenset[str]:
    """The token families that one word of a class or id attribute speaks of.

    Args:
        word: without white space, as ``SiteFooter-links``.
    """
    if word.islower() and word.isascii():
        names = word.translate(_LETTERS).split()
    else:
        names = [part.lower() for part in _PART.findall(word)]
    if len(names) > 1:
        if "with" in names[1:]:  # Drupal's "field-type-text-with-summary" is a text
            names = names[: names.index("with", 1)]
        names += map(add, names, names[1:])  # two parts may make one name: read-more
    # most words speak of nothing
    if TOKENS.keys().isdisjoint(names) or word.startswith(_ABOUT_ANOTHER) or not _OF_CODE.isdisjoint(names):
        return _NONE
    found = _NONE.union(*[TOKENS[name] for name in names if name in TOKENS])
    return frozenset([Family(name, word) for name in found])


def families_of_all(words: list[str]) -> frozenset[str]:
    """The token families that a whole class or id attribute speaks of: those of its words, and what they say together.

    Args:
        words: of the attribute.
    """
    families = _NONE.union(*map(families_of, words))
    if _CONCEALING.isdisjoint(words) or any(map(_SHOWN_ELSEWHERE.match, words)):
        return families
    return families | {Family(_CONCEALED, next(word for word in words if word in _CONCEALING))}
