"""The whole job is done on a machine without any network, and no system call asks for one.

Two proofs at once: a network namespace without interfaces, in which nothing could be reached, and a trace of every
system call about sockets, in which an attempt would be seen.
"""

import os
import re
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WINDOW = "tests/end2end/test_window.py::test_an_official_reads_annotates_restarts_searches_and_exports"
ALONE = ["unshare", "--net", "--map-root-user"]
CALLS = "socket,connect,sendto,sendmsg,sendmmsg,bind,listen,io_uring_setup"
# The display, the desktop's buses, and the system's own table of users, which the C library may ask for a home folder.
LOCAL = re.compile(r'sun_path=@?"(?:/tmp/\.X11-unix/|[^"]*(?:dbus|/bus|at-spi|wayland|nscd/socket))')
BYTES = re.compile(r'"(?:[^"\\]|\\.)*"')


def why_impossible() -> str:
    """Why this machine cannot show it, as a sentence; nothing when it can."""
    if sys.platform != "linux":
        return "Only Linux has network namespaces."
    for tool in ("strace", "unshare", "Xvfb"):
        if shutil.which(tool) is None:
            return f"{tool} is missing; .ci/system-packages test installs it."
    probe = subprocess.run([*ALONE, "strace", "-f", "-o", "/dev/null", "true"], capture_output=True, check=False)
    return "" if probe.returncode == 0 else "The kernel allows no namespaces or no tracing here."


IMPOSSIBLE = why_impossible()
pytestmark = [pytest.mark.skipif(bool(IMPOSSIBLE), reason=IMPOSSIBLE), pytest.mark.timeout(300)]


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen of its own, outside of the namespace, which is reached through a file."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    assert number, "Xvfb did not start."
    yield f":{number}"
    server.terminate()
    server.wait(20)


def traced(
    command: list[str], trace: Path, *, before: tuple[str, ...] = (), **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run ``command`` without a network, its calls about sockets and those of all its processes in ``trace``.

    ``before`` is what starts all that, outside of the trace.
    """
    strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-s", "200", "-e", f"trace={CALLS}", "-o", str(trace)]
    return subprocess.run(
        [*before, *ALONE, *strace, *command],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=280,
    )


def leaving(trace: Path) -> list[str]:
    """The calls that are for anything but the display and the desktop's buses."""
    return [line for line in trace.read_text("utf-8", "replace").splitlines() if leaves(line)]


def leaves(line: str) -> bool:
    if "io_uring_setup(" in line:
        return True
    if "AF_UNIX" in line or "sa_family=AF_UNSPEC" in line:
        return "connect(" in line and not LOCAL.search(line)
    # What was sent may hold such words too.
    return re.search(r"\b[AP]F_[A-Z0-9]+", BYTES.sub("", line)) is not None


@pytest.mark.parametrize(
    "line",
    [
        'connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = -1 ENETUNREACH',
        "socket(AF_INET6, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 3",
        'connect(3, {sa_family=AF_UNIX, sun_path="/run/proxy.sock"}, 110) = 0',
        'sendto(3, "a", 1, 0, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 1',
    ],
)
def test_a_call_that_leaves_is_told_from_one_that_does_not(line: str):
    assert leaves(line)
    assert not leaves('connect(3, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X9"}, 20) = 0')
    assert not leaves('connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X9"}, 20) = -1 ECONNREFUSED')
    assert not leaves('sendmsg(3, {msg_name=NULL, msg_iov=[{iov_base="AF_INET", iov_len=7}]}, 0) = 7')


def test_the_trace_sees_a_real_attempt(tmp_path: Path):
    attempt = textwrap.dedent("""
        import socket, subprocess, sys
        try:
            socket.create_connection(("192.0.2.1", 443), 1)
        except OSError:
            pass
        if len(sys.argv) == 1:
            subprocess.run([sys.executable, __file__, "again"], check=True)
    """)
    (tmp_path / "attempt.py").write_text(attempt, "utf-8")
    ended = traced([sys.executable, str(tmp_path / "attempt.py")], tmp_path / "trace")
    assert ended.returncode == 0, ended.stderr
    assert sum("192.0.2.1" in line for line in leaving(tmp_path / "trace")) == 2


def test_the_window_does_the_whole_job_and_asks_for_no_network(tmp_path: Path, display: str):
    pytest_alone = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "-p", "no:cacheprovider"]
    ended = traced(
        [*pytest_alone, "--basetemp", str(tmp_path / "job"), WINDOW],
        tmp_path / "trace",
        before=("dbus-run-session", "--") if shutil.which("dbus-run-session") else (),
        DISPLAY=display,
        QT_QPA_PLATFORM="xcb",
        WAYLAND_DISPLAY="",
    )
    assert ended.returncode == 0, ended.stdout[-3000:] + ended.stderr[-1000:]
    calls = (tmp_path / "trace").read_text("utf-8", "replace")
    assert "/tmp/.X11-unix/" in calls
    assert leaving(tmp_path / "trace") == []


def test_the_commands_ask_for_no_network(tmp_path: Path):
    pack = str(ROOT / "tests" / "packs" / "features")
    pdf = str(tmp_path / "pack.pdf")
    for number, arguments in enumerate(
        (
            ("check", pack),
            ("notes", "add", pack, "--body", "See https://www.hkma.gov.hk"),
            ("search", pack, "square", "--limit", "3"),
            ("export", pack, "-o", pdf),
            ("notes", "import", pack, pdf),
        )
    ):
        ended = traced([sys.executable, "-m", "briefing", *arguments], tmp_path / str(number))
        assert ended.returncode == 0, ended.stderr
        assert leaving(tmp_path / str(number)) == []
