"""Settings and fixtures for every test."""

import signal

import pytest
from command import Command
from hypothesis import settings

# the same examples on every run, and no limit on the time of one: a busy machine is no failure
settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")

# a job in the background of a shell ignores Ctrl-C, and hands that down; the tests send it to their own processes
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def cleaner(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Command:
    return Command(monkeypatch, capfdbinary)
