"""The rules, a module a family. Every family is named here, in the order in which rules are listed."""

from functools import cache

from cleaner.model import Rule


def families_for(layout: str) -> dict[str, tuple[Rule, ...]]:
    """The rules that vote on one layout of feature rows (`cleaner.measure.schema.LAYOUTS`), by what their family is about."""
    if layout == "html":
        from cleaner.rules import (  # noqa: PLC0415 - a hundred rules and more that plain text has no use for
            page_body,
            page_containers,
            page_cues,
            page_landmarks,
            page_links,
            page_names,
            page_origin,
            page_position,
            page_repeats,
            page_sections,
            page_topic,
            page_wording,
            template,
        )

        return {
            "Pages: landmarks and tags": page_landmarks.RULES,
            "Pages: names in classes and ids": page_names.RULES,
            "Pages: links": page_links.RULES,
            "Pages: containers": page_containers.RULES,
            "Pages: the body": page_body.RULES,
            "Pages: position": page_position.RULES,
            "Pages: the topic": page_topic.RULES,
            "Pages: repeats": page_repeats.RULES,
            "Pages: wording": page_wording.RULES,
            "Pages: cue phrases": page_cues.RULES,
            "Pages: what the heading above announces": page_sections.RULES,
            "Pages: text that is not shown": page_origin.RULES,
            "Pages and plain text: what other documents of the source have too": template.RULES,
        }
    if layout == "html in place":
        from cleaner.rules import page_place  # noqa: PLC0415 - as above

        return {"Pages: the place among what is expected to be content": page_place.RULES}
    from cleaner.rules import line_cues, lines, place, template  # noqa: PLC0415 - nor a page for these

    if layout == "text in place":
        return {"Plain text: where a line lies": place.RULES}
    return {
        "Plain text: what a line says about itself": lines.RULES,
        "Plain text: cue phrases": line_cues.RULES,
        "Pages and plain text: what other documents of the source have too": template.RULES,
    }


def all_families() -> dict[str, tuple[Rule, ...]]:
    """All rules there are, by family."""
    return families_for("text") | families_for("text in place") | families_for("html") | families_for("html in place")


@cache
def rules_for(layout: str) -> tuple[Rule, ...]:
    """The rules that vote on one layout of feature rows."""
    return tuple(rule for family in families_for(layout).values() for rule in family)


@cache
def all_rules() -> tuple[Rule, ...]:
    """All rules there are."""
    return tuple(rule for family in all_families().values() for rule in family)


#: What the fits of the two passes over plain text start from; alone among the rules their weights may take either sign.
PRIORS = LINE_PRIOR, PLACE_PRIOR = "any-line", "outside-body"

#: Rules whose weights no fit gives: some move the cut of documents without much of a body to where F1 is best; the others ask for
#: marks of links, which the labelled texts do not have, and were tried on pages as Markdown and as text browsers show them, or for
#: bylines and for lines of mails and wikis, which they hardly have.
BY_HAND = frozenset({
    "no-passage", "hardly-a-passage",
    "link-alone", "mostly-a-link", "link-outside", "link-inside",
    "byline-in-the-head", "speaks-of-the-page",
})  # fmt: skip
