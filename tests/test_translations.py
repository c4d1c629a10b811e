"""Whether the window's words are all collected, all translated, and in the files that the program loads."""

import ast
import re
import shutil
import subprocess
import sysconfig
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
PROGRAM = sorted((ROOT / "briefing").rglob("*.py"))
OURS = ("briefing_en", "briefing_zh_CN", "briefing_zh_HK")
CHINESE = ("briefing_zh_CN", "briefing_zh_HK", "qt_zh_CN", "qt_zh_HK")
# As the Makefile calls it.
COLLECT = ("-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias", "QT_TR_NOOP+=Sentence")
HAN = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]")

Source = tuple[str, str]


def tool(name: str) -> str:
    return str(Path(sysconfig.get_path("scripts")) / name)


def messages(path: Path) -> Iterator[tuple[Source, ElementTree.Element]]:
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name") or "", message.findtext("source") or ""), message


def forms(message: ElementTree.Element) -> list[str]:
    """The translations of a message: several where words differ with a number."""
    translation = message.find("translation")
    assert translation is not None
    several = [form.text or "" for form in translation.iter("numerusform")]
    return several or [translation.text or ""]


def translations(name: str) -> Iterator[tuple[Source, str]]:
    for source, message in messages(FOLDER / f"{name}.ts"):
        yield from ((source, form) for form in forms(message))


def collected(target: Path, *, plural_only: bool = False) -> set[Source]:
    options = [*COLLECT, *(["-pluralonly"] if plural_only else [])]
    subprocess.run([tool("pyside6-lupdate"), *options, *map(str, PROGRAM), "-ts", str(target)], check=True)
    return {source for source, _ in messages(target)}


def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def written(node: ast.AST) -> object:
    """The text of a literal, None for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def texts_in(path: Path) -> Iterator[tuple[int, str, object]]:
    """Line, function and text of whatever is meant to be translated in a file."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"), str(path))):
        if isinstance(node, ast.Call) and node.args:
            match called(node):
                case "tr" | "Sentence" as name:
                    yield node.lineno, name, written(node.args[0])
                case "QT_TRANSLATE_NOOP" as name:
                    yield node.lineno, name, written(node.args[1])
                # A variable comes from a table, whose texts are marked there.
                case "translate" as name if len(node.args) > 1 and written(node.args[1]) is not None:
                    yield node.lineno, name, written(node.args[1])


@pytest.mark.parametrize("name", [*OURS, "qt_zh_CN", "qt_zh_HK"])
def test_every_message_is_translated(name):
    missing = []
    for source, message in messages(FOLDER / f"{name}.ts"):
        translation = message.find("translation")
        if translation is None or translation.get("type") is not None or not all(forms(message)):
            missing.append(source)
    assert missing == []


def test_the_files_for_translators_hold_what_the_window_says(tmp_path: Path):
    now = collected(tmp_path / "now.ts")
    for name in ("briefing_zh_CN", "briefing_zh_HK"):
        held = {source for source, _ in messages(FOLDER / f"{name}.ts")}
        assert (sorted(now - held), sorted(held - now)) == ([], []), "run make translations"
    held = {source for source, _ in messages(FOLDER / "briefing_en.ts")}
    assert collected(tmp_path / "plurals.ts", plural_only=True) == held, "run make translations"


def test_every_text_is_one_that_the_collecting_tool_finds(tmp_path: Path):
    found = Counter(text for _, text in collected(tmp_path / "now.ts"))
    unseen = [
        f"{path.relative_to(ROOT)}:{line}: {name}({text!r})"
        for path in PROGRAM
        if path.name not in {"translation.py", "saying.py"}
        for line, name, text in texts_in(path)
        if text is None or text not in found
        # How the window's language is told apart from what fills it in, see together().
        if not (path.name == "sentence.py" and text is None)
    ]
    assert unseen == []


def test_every_error_is_told_by_a_sentence_that_can_be_translated():
    tree = ast.parse((ROOT / "briefing" / "errors.py").read_text("utf-8"))
    told = [
        (kind.name, call)
        for kind in tree.body
        if isinstance(kind, ast.ClassDef)
        for call in ast.walk(kind)
        if isinstance(call, ast.Call) and called(call) == "__init__"
    ]
    assert told
    assert [name for name, call in told if not any("Sentence(" in ast.unparse(given) for given in call.args)] == []


@pytest.mark.parametrize("name", CHINESE)
def test_what_is_filled_in_stays_in_the_translation(name):
    place = re.compile(r"\{[^}]*\}|%n|%\d")
    for (context, source), translation in translations(name):
        if not translation:
            continue  # told by the test of what is missing
        assert Counter(place.findall(translation)) == Counter(place.findall(source)), (context, source)


@pytest.mark.parametrize("name", [*OURS, "qt_zh_CN", "qt_zh_HK"])
def test_the_program_loads_what_the_translators_wrote(name, tmp_path: Path):
    shutil.copy(FOLDER / f"{name}.ts", tmp_path)
    made = tmp_path / f"{name}.qm"
    subprocess.run([tool("pyside6-lrelease"), "-silent", str(tmp_path / f"{name}.ts"), "-qm", str(made)], check=True)
    assert made.read_bytes() == (FOLDER / f"{name}.qm").read_bytes(), "run make translations"


@pytest.mark.parametrize("name", ["briefing_zh_HK", "qt_zh_HK"])
def test_words_for_hong_kong_have_its_characters_and_terms(name):
    foreign = re.compile("數位|通證|匯豐|軟體|網路|型態|設置|文件夾|視圖")
    for source, translation in translations(name):
        han = "".join(HAN.findall(translation))
        assert han.encode("big5hkscs").decode("big5hkscs") == han, source
        assert not foreign.search(translation), source


@pytest.mark.parametrize("name", ["briefing_zh_CN", "qt_zh_CN"])
def test_words_for_the_mainland_have_its_characters_and_terms(name):
    foreign = re.compile("档案夹|资料夹|汇出|汇入|设定|储存|视窗|程式|萤幕|预设|「|」")
    for source, translation in translations(name):
        han = "".join(HAN.findall(translation))
        assert han.encode("gb2312").decode("gb2312") == han, source
        assert not foreign.search(translation), source


@pytest.mark.parametrize("name", ["briefing_zh_CN", "briefing_zh_HK"])
def test_chinese_sentences_have_chinese_punctuation(name):
    latin = re.compile("[\u3400-\u9fff][,;:!?](?!\\w)|[\u3400-\u9fff]\\.(?:\\s|$)")
    wrong = [translation for _, translation in translations(name) if latin.search(translation)]
    assert wrong == []
