"""The benchmarks of speed and growth run, though nobody measures anything here."""

import bench_growth
import bench_speed
import pytest
from command import ARTICLE

from cleaner.model import Kind


@pytest.mark.parametrize(("kind", "document"), [("text", ARTICLE), ("html", f"<p>{ARTICLE}</p>")])
def test_every_step_is_timed(kind: Kind, document: str) -> None:
    assert list(bench_speed.steps(kind, [document])) == ["segment", "measure", "vote", "settle", "render"]


def test_time_and_memory_of_a_run_are_seen() -> None:
    used = bench_growth.used(bench_growth.document("short lines", 1000))
    assert used.seconds > 0
    assert used.megabytes > 1
    assert not used.refused


def test_what_is_refused_is_said() -> None:
    assert "refused" in str(bench_growth.used(b"\n" * (5 << 20)))
