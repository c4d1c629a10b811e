import subprocess
import sys

import pytest


@pytest.mark.parametrize("module", ["briefing.app.jobs", "briefing.app.session"])
def test_a_session_needs_none_of_the_large_modules_to_be_imported(module: str):
    code = f"import sys, {module}\nprint(*sorted(sys.modules))"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    loaded = set(ended.stdout.split())
    late = {"markdown", "pygments", "reportlab", "PySide6", "tempfile", "briefing.search.index", "briefing.pack.reader"}
    assert loaded & (late | {"briefing.annotation.exchange", "briefing.annotation.importing"}) == set()
