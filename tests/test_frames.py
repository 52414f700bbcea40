"""Threads and code, flattened: frames do not tear a text apart, and tokens on lines of their own are code."""

from typing import Any

import pytest

import cleaner
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Block, Profile, Scored
from cleaner.segment.code import pieces_of_code
from cleaner.segment.text import blocks_of
from cleaner.settle.frames import frames_of, thread_of
from cleaner.settle.run import best_run

WORDS, CUES, REPEATS = (LAYOUTS["text"].index(name) for name in ("words", "cues", "repeats"))

MENU = ["Home", "Forums", "New posts", "Search", "Members", "Rules", "Log in", "Register", "Help", "Garden", "Kitchen", "Tools"]
FOOT = ["Similar threads", "Best soil for beans", "Old mowers", "Contact us", "Privacy policy", "Terms of use", "Imprint"]
ANSWERS = [
    "Take the lower leaves off and water the soil in the morning, never the plant itself, then it should stop within a week.",
    "I had the same last year and lost half of my plants. It came with the rain, and only a roof of foil helped in the end.",
    "Could you show us a picture of the underside of a leaf? There are two kinds of blight, and they want different treatment.",
    "A friend of mine sprays thin milk on the leaves. I can't say why it works, but his tomatoes look better than mine do.",
    "Thanks to all of you, I have cut them back and put up a roof. So far no new spots have turned up on any of them.",
    "Good to hear. Keep the distance between the plants large next year, they dry much faster after the rain that way.",
]


def thread(posts: list[str], frame: list[str]) -> list[str]:
    """The posts, each below the lines of its author and above those of its buttons."""
    lines = []
    for number, post in enumerate(posts, 1):
        head = [f"grower{number}", *frame, f"#{number} · May {number + 2}, 2021"]
        lines += [*head, post, "Save Share", "Reply Quote Like"]
    return lines


QUESTION = (
    "The lower leaves of my tomatoes turn yellow and get brown spots, although I water them every second day. What is it?"
)
TITLE = "Leaves of my tomatoes turn yellow"
BADGES = ["*", "Level 2", "*", "134 posts", "*", "Joined 2015", "Location: North coast", "*"]


@pytest.mark.parametrize("frame", [["Well-known member"], BADGES], ids=["few", "many"])
def test_all_posts_of_a_thread_are_kept_whatever_stands_between_them(frame: list[str]) -> None:
    page = [*MENU, TITLE, *thread([QUESTION, *ANSWERS], frame), *FOOT]
    kept = cleaner.clean("\n".join(page)).splitlines()
    assert [line for line in [QUESTION, *ANSWERS] if line not in kept] == []
    assert [line for line in [*MENU, *FOOT] if line in kept] == []


def test_comments_below_an_article_are_framed_too_and_still_go() -> None:
    article = [f"{answer} {QUESTION} {ANSWERS[0]}" for answer in ANSWERS]
    page = [*MENU, TITLE, *article, "6 comments", *thread([answer[:90] + "." for answer in ANSWERS], ["Guest"]), *FOOT]
    assert cleaner.clean("\n".join(page)).splitlines() == [TITLE, *article]


TERSE = ["Thanks, I will try that.", "Same here.", "Which kind is it?", "Never seen that before.", "Mine are fine."]


def short_posts(date: str) -> list[str]:
    """A page of a thread in which hardly anything is long."""
    lines = []
    for number, post in enumerate([QUESTION, *TERSE], 1):
        lines += [f"grower{number * 7 % 5}x", f"Level {number}", f"Plot {number}", date, post, "Save", "Reply"]
    return [*MENU, TITLE, *lines, *FOOT]


def test_a_thread_of_short_posts_is_told_by_what_stands_around_each() -> None:
    kept = cleaner.clean("\n".join(short_posts("May 3, 2021"))).splitlines()
    assert [post for post in TERSE if post not in kept] == []
    assert [line for line in [*MENU, *FOOT] if line in kept] == []


def test_without_a_date_such_lines_may_stand_around_products() -> None:
    kept = cleaner.clean("\n".join(short_posts("In stock"))).splitlines()
    assert set(kept).isdisjoint(TERSE)


def frames(prose: str, repeats: int = 5) -> set[int]:
    """The positions of the frames of a document in signs: `p` prose, `P` much of it, `|` and `/` recur, `.` others."""
    return set(frames_of(measured(prose, repeats), 0.0, 2.0).lines)


def thread_in(prose: str, run: tuple[int, int]) -> tuple[int, int] | None:
    """Where the thread begins and ends that a run of such a document is part of."""
    found = thread_of(frames_of(measured(prose), 0.0, 2.0), run)
    return (found.start, found.stop) if found else None


def run_over(prose: str) -> tuple[int, int]:
    """The run of such a document."""
    return best_run(measured(prose), Profile("free", (), ""))


def measured(prose: str, repeats: int = 5) -> Scored:
    """Such a document after the context-free pass."""
    rows = []
    for sign in prose:
        row: list[Any] = [0] * len(LAYOUTS["text"])
        row[CUES] = {"advert": "advertisement"} if sign == "!" else {}
        row[WORDS] = {"p": 24, "P": 624}.get(sign, 1)
        row[REPEATS] = repeats if sign in "|/-!" else 1
        rows.append(tuple(row))
    scores = [3.0 if sign in "pP" else -3.0 for sign in prose]
    return Scored(prose, rows, scores, [frozenset(sign) for sign in prose])


@pytest.mark.parametrize(
    ("document", "framed"),
    [
        ("..|p|p|p|p|..", True),
        ("..|p|p|p|..", False),  # three may be chance
        ("||p||p|.|p||p||", True),  # above and below each
        ("..|..|..|..|..|", False),  # a menu: nothing stands between
        ("PP|p|p|p|p|p|..", False),  # an article, and its comments
        ("ppp|p|p|p|p|p|..", True),  # the longest post may be the first
        ("..|p|p|p|P|p|P|P", True),
        ("..|p|p|p|P|PPPPPPP|p|..", False),  # one piece is the text, the others are not
    ],
)
def test_a_frame_parts_pieces_of_prose_of_about_one_size(document: str, *, framed: bool) -> None:
    assert frames(document) == ({at for at, sign in enumerate(document) if sign == "|"} if framed else set())


def test_a_line_that_stands_three_times_frames_nothing() -> None:
    assert frames("|p|p|p|p|", repeats=3) == set()
    assert frames("|p|p|p|p|", repeats=4) == {0, 2, 4, 6, 8}


@pytest.mark.parametrize(
    ("document", "run", "thread"),
    [
        ("..|p/|p/|p/|p/|p/..", (3, 4), (2, 17)),  # whichever of them is the best run
        ("..|p/|p/|p/|p/|p/..", (15, 16), (2, 17)),
        ("..|./|p/|p/|p/|p/|./..", (6, 16), (2, 20)),  # with short posts before and below those that have some length
        ("..|p|p|p|p|p|..", (3, 4), None),  # a single line may stand between the parts of an article
        ("p.........|p/|p/|p/|p/|p/", (0, 1), None),  # the run is none of it
        ("|p/|p/|p/|p/|p/.....p", (20, 21), None),
        ("../.....|p/-|p/-|p/-|p/-|p/-", (9, 10), (8, 27)),  # one of three stands far above, in a menu, too
        ("..|p!|p!|p!|p!|p!..", (3, 4), None),  # adverts part articles
        ("|p/|p/|p/|p/|p/.............../", (1, 2), (0, 15)),
    ],
)
def test_what_several_lines_part_is_a_thread(document: str, run: tuple[int, int], thread: tuple[int, int] | None) -> None:
    assert thread_in(document, run) == thread


SHORT = ["Same here.", "Thanks!", "That helped a lot, thank you.", "No, never."]
KURZ = ["Bei mir auch.", "Danke!", "Das hat sehr geholfen, danke.", "Nein, nie."]
LANGES = [
    "Nimm die unteren Blätter ab und gieße morgens nur die Erde, nie die Pflanze selbst, dann hört es in einer Woche auf.",
    "Ich hatte das letztes Jahr auch und habe die Hälfte verloren. Es kam mit dem Regen, und erst ein Dach aus Folie half.",
    "Kannst du uns ein Bild von der Unterseite zeigen? Es gibt zwei Arten von Fäule, und sie brauchen andere Mittel.",
    "Ein Freund von mir spritzt dünne Milch auf die Blätter. Warum es hilft, weiß ich nicht, aber seine Pflanzen sind schöner.",
    "Wer sie im Herbst an eine andere Stelle setzt, hat im Jahr darauf seine Ruhe, denn die Sporen bleiben in der alten Erde.",
    "Danke euch allen, ich habe sie zurückgeschnitten und ein Dach gebaut. Seitdem sind keine neuen Flecken gekommen.",
]
KRATKO = ["У меня тоже.", "Спасибо!", "Очень помогло, спасибо.", "Нет, никогда."]
PODROBNO = [
    "Сними нижние листья и поливай утром только землю, а не само растение, тогда через неделю всё должно прекратиться.",
    "У меня в прошлом году было то же самое, пропала половина кустов. Всё пришло с дождём, и помогла только крыша из плёнки.",
    "Можешь показать снимок листа с обратной стороны? Бывает два вида гнили, и лечить их надо совсем разными средствами.",
    "Мой друг опрыскивает листья разбавленным молоком. Не знаю, почему это помогает, но его помидоры выглядят лучше моих.",
    "Если осенью пересадить их на другое место, в следующем году всё будет спокойно, потому что споры остаются в старой земле.",
    "Спасибо вам всем, я их обрезал и поставил крышу. До сих пор новых пятен ни на одном из кустов так и не появилось.",
]


@pytest.mark.parametrize(
    ("long", "short", "frame"),
    [
        (ANSWERS, SHORT, ["Member", "Reply with quote"]),
        (LANGES, KURZ, ["Mitglied", "Mit Zitat antworten"]),
        (PODROBNO, KRATKO, ["Участник", "Ответить с цитированием"]),
    ],
    ids=["en", "de", "ru"],
)
def test_short_answers_in_a_thread_are_kept_between_long_ones(long: list[str], short: list[str], frame: list[str]) -> None:
    posts = [long[0], *short[:2], *long[1:3], short[2], long[3], short[3], *long[4:]]
    lines = [line for number, post in enumerate(posts, 1) for line in (f"#{number}", frame[0], post, frame[1])]
    kept = cleaner.clean("\n".join([*MENU, *lines, *FOOT])).splitlines()
    assert [post for post in posts if post not in kept] == []
    assert [line for line in [*MENU, *FOOT] if line in kept] == []


def test_a_long_list_that_comes_again_is_no_frame() -> None:
    page = "p" + ("|" * 400 + "p") * 6
    assert len(frames(page)) == 2400
    assert run_over(page) == (0, 1)
    page = "p" + ("|" * 20 + "p") * 6
    assert run_over(page) == (0, len(page))


SNIPPET = "const [ count , setCount ] = useState ( 0 ) ; return ( < button onClick = { add } > Count { count } </ button > ) ;"
CODE = SNIPPET.split(" ")


def test_tokens_of_code_on_lines_of_their_own_are_judged_together() -> None:
    tour = [f"Chapter {number}" for number in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")]
    menu = [*MENU, "Docs", "Blog", "Newsletter", "Subscribe", "Share", "Follow us", "Careers", "Sign in", *tour]
    page = [*menu, TITLE, *(line for text in ANSWERS for line in (text, *CODE)), QUESTION, *FOOT]
    kept = cleaner.clean("\n".join(page)).splitlines()
    assert kept.count("useState") == 6
    assert kept[:3] == [TITLE, ANSWERS[0], "const"]
    assert not {*menu, *FOOT} & set(kept)


def pieces(lines: list[str]) -> list[int]:
    return pieces_of_code([Block(line, bare=line) for line in lines])


def test_code_reaches_from_its_first_sign_to_its_last() -> None:
    lines = ["Counting", *CODE, "That is all."]
    first, last = lines.index("["), len(lines) - 2
    assert pieces(lines) == list(range(first, last))


@pytest.mark.parametrize(
    "lines",
    [
        ["[", "edit", "]"] * 3,  # what stands beside the headings of a wiki
        ["*", "-", "|", "•", ">", "/"] * 20,  # bullets and bars
        ["[]", "Mills"] * 20,  # images without words
        ["(a)", "Mills", "[1]", "Ferries"] * 20,  # what holds a letter or number
        ["=" * 11, "Mills"] * 20,  # what underlines
        [
            line
            for sign in CODE
            for line in (
                sign,
                "A line of text so long that it can be no token, since those who write code keep their lines short.",
            )
        ],
        [line for sign in CODE for line in (sign, *["word"] * 8)],  # far apart
        [*CODE, *["line"] * 1000],  # next to nothing of the document
    ],
)
def test_signs_alone_make_no_code(lines: list[str]) -> None:
    assert pieces(lines) == []


def test_blank_lines_between_tokens_part_no_code() -> None:
    counts = [len(blocks_of(ending.join(CODE * 2))) for ending in ("\n", "\n \n")]
    assert counts == [counts[0]] * 2
    assert counts[0] < len(CODE)
