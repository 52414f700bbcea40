"""What of a line is its form."""

import pytest

from cleaner.measure.forms import form_of


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Price: 12 euros", "price:"),
        ("Opening: 9:30", "opening:"),
        ("Perfect For: people who walk", "perfect for:"),
        ("Цена: 12 рублей", "цена:"),
        ("What all the people of the town want: peace", ""),  # too long for a label
        ("July 30, 2025, 4:21am", "a0,0,0:0a"),  # the number before the colon is no label
        ("2 players • 90 minutes • $45", "0a•0a•$0"),
        ("12-11-2024", "0-0-0"),
        ("価格：三百円", ""),
        ("Weather forecast", ""),
        ("3 minutes", ""),
        ("", ""),
        ("x: " + "y" * 157, "x:"),
        ("x: " + "y" * 158, ""),  # longer than a line of any form
        ("One two three four five: x", "one two three four five:"),
        ("One two three four five six: x", ""),
        ("1-", ""),
        ("a 1-2 b", "a0-0a"),
    ],
)
def test_the_form_is_what_stays_when_words_and_numbers_change(text: str, form: str) -> None:
    assert form_of(text) == form
