"""Atomic writes: the target is the old file or the new one, whatever happens."""

import fcntl
import os
import shutil
from pathlib import Path
from typing import BinaryIO

import pytest

from cleaner import write
from cleaner.root import Root
from cleaner.write import AtomicFile, WriteError, write_file


def test_the_target_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    write_file(str(target), b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_the_mode_is_kept(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")
    target.chmod(0o604)
    write_file(str(target), b"new")
    assert target.stat().st_mode & 0o777 == 0o604


def test_an_identical_target_is_not_touched(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"same")
    before = target.stat()
    write_file(str(target), b"same")
    assert (target.stat().st_ino, target.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert list(tmp_path.iterdir()) == [target]


def test_an_exception_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt), AtomicFile(str(target)) as file:  # noqa: PT012 - in the middle of writing
        file.write(b"half")
        raise KeyboardInterrupt
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_failure_to_put_it_in_place_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: str, **__: int) -> None:
        raise OSError(28, "No space left on device")

    target = tmp_path / "a.txt"
    target.write_bytes(b"old")
    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(WriteError) as caught:
        write_file(str(target), b"new")
    assert (caught.value.target, caught.value.error.errno) == (str(target), 28)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_link_is_written_through(tmp_path: Path) -> None:
    target, link = tmp_path / "a.txt", tmp_path / "link.txt"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_file(str(link), b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_what_is_no_regular_file_is_written_directly() -> None:
    write_file(os.devnull, b"gone")
    assert not Path(os.devnull).is_file()


def test_names_as_long_as_the_system_allows(tmp_path: Path) -> None:
    target = tmp_path / ("n" * 255)
    write_file(str(target), b"new")
    assert target.read_bytes() == b"new"


def test_what_a_killed_run_left_is_taken_over(tmp_path: Path) -> None:
    (tmp_path / ".a.txt.cleaner").write_bytes(b"half of something longer")
    write_file(str(tmp_path / "a.txt"), b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.txt", b"new")]


def test_two_runs_do_not_write_one_target_at_a_time(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    with AtomicFile(str(target)) as file:
        file.write(b"first")
        with pytest.raises(WriteError, match="another run is writing it"):
            write_file(str(target), b"second")
    assert target.read_bytes() == b"first"


def test_a_file_dropped_at_any_moment_leaves_nothing(tmp_path: Path) -> None:
    file = AtomicFile(str(tmp_path / "a.txt"))
    file.write(b"half")
    del file
    assert list(tmp_path.iterdir()) == []


def test_a_link_laid_where_the_temporary_file_goes_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    (tmp_path / ".a.txt.cleaner").symlink_to(victim)
    with pytest.raises(WriteError):
        write_file(str(tmp_path / "a.txt"), b"new")
    assert victim.read_bytes() == b"precious"


def test_the_folder_that_is_remembered_is_made_anew_where_it_was_removed(tmp_path: Path) -> None:
    root = Root(str(tmp_path / "out"))
    for name in ("a/1", "a/2", "b/c/1", "a/3"):
        with AtomicFile(str(tmp_path / "out" / name), root=root) as file:
            file.write(b"text")
    assert sorted(path.name for path in (tmp_path / "out" / "a").iterdir()) == ["1", "2", "3"]
    shutil.rmtree(tmp_path / "out")
    with AtomicFile(str(tmp_path / "out" / "a" / "4"), root=root) as file:
        file.write(b"text")
    assert (tmp_path / "out" / "a" / "4").read_bytes() == b"text"


def test_where_files_cannot_be_locked_they_are_written_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    write_file(str(tmp_path / "a.txt"), b"new")
    assert (tmp_path / "a.txt").read_bytes() == b"new"


def test_a_backup_is_a_copy_where_there_are_no_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    target, kept = tmp_path / "a.txt", tmp_path / "a.txt.orig"
    target.write_bytes(b"old")
    monkeypatch.setattr(os, "link", refuse)
    with AtomicFile(str(target), backup=".orig") as file:
        file.write(b"new")
    assert (target.read_bytes(), kept.read_bytes()) == (b"new", b"old")
    target.write_bytes(b"old")
    with AtomicFile(str(target), backup=".orig") as file:  # the same version once more
        file.write(b"newer")
    assert (target.read_bytes(), kept.read_bytes()) == (b"newer", b"old")


def test_a_run_that_takes_the_temporary_file_for_a_left_one_does_not_spoil_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the moment between making the file and locking it."""
    locked = write._locked  # noqa: SLF001 - the moment is between two lines
    stolen: list[str] = []

    def steal(file: BinaryIO) -> bool:
        if not stolen:
            stolen.append(".a.txt.cleaner")
            (tmp_path / stolen[0]).unlink()
        return locked(file)

    monkeypatch.setattr(write, "_locked", steal)
    write_file(str(tmp_path / "a.txt"), b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.txt", b"new")]
