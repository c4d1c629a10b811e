"""Hostile TOML and Markdown: depth, length, numbers, addresses, and characters that deceive."""

from collections.abc import Iterator

from tests.hostile.threat import HEAD, MANIFEST, Door, Threat, built


def threats() -> Iterator[Threat]:
    """All hostile texts."""
    for name, toml, told in _REFUSED_TOML:
        yield Threat(Door.PACK, f"toml-{name}.briefing", built({"pack.toml": toml}), told)
    for name, text, told in _REFUSED_TEXT:
        yield Threat(Door.PACK, f"markdown-{name}.briefing", built({"sections/one.en.md": HEAD + text}), told)
    for name, text, told in _READ_TEXT:
        files = {"sections/one.en.md": HEAD + text}
        yield Threat(Door.PACK, f"markdown-{name}.briefing", built(files), told, harmless=True, unsaid="CANARY")
    for name, title, told in _READ_TITLES:
        files = {"sections/one.en.md": HEAD.replace('"One"', f'"{title}"') + "Words.\n"}
        yield Threat(Door.PACK, f"title-{name}.briefing", built(files), told, harmless=True)
    for name, address in _LINKS:
        text = f"{HEAD}See [the page]({address}).\n"
        yield Threat(Door.PACK, f"link-{name}.briefing", built({"sections/one.en.md": text}), "is not of a known kind")


def _title(words: str) -> str:
    return MANIFEST.replace("A small pack", words)


_DEEP = "The TOML is nested too deeply."
_REFUSED_TOML = (
    ("deep-arrays", f"{MANIFEST}\nx = {'[' * 100_000}{']' * 100_000}\n", _DEEP),
    ("deep-tables", f"{MANIFEST}\nx = {'{a=' * 50_000}1{'}' * 50_000}\n", _DEEP),
    ("too-large", MANIFEST + "#" * 8_000_001, "at most 8,000,000 are allowed"),
    ("no-utf-8", MANIFEST.encode() + b'x = "\xff\xfe"', "UTF-8"),
    ("open-string", MANIFEST + 'x = "' + "a" * 2_000_000, "The TOML cannot be read"),
    ("many-quotes", MANIFEST + "x = " + '"\\' * 200_000, "The TOML cannot be read"),
    ("duplicate-key", MANIFEST + '\nid = "a"\nid = "b"\n', "The TOML cannot be read"),
    ("number-of-a-million-digits", MANIFEST.replace("format = 1", "format = " + "9" * 1_000_000), "too many digits"),
    (
        "wrong-types",
        "format = 1\nid = []\nedition = {}\ndate = 1\nlanguages = 7\npillar = 3\ntitle = true\n",
        "pack.toml:1: ",
    ),
    ("binary", bytes(range(256)) * 40, ""),
    ("control-character-in-title", _title("A\\u0007pack"), "control character"),
    ("escape-sequence-in-title", _title("A\\u001b[2Jpack"), "control character"),
)
_REFUSED_TEXT = (
    ("megabyte-line", "a" * 990_000, "This paragraph is too long"),
    ("too-large", "a" * 1_000_001, "at most 1,000,000 are allowed"),
    ("thousands-of-links", "[a](https://a.example) " * 2_000, "more than 400 “[” in this paragraph"),
    ("thousands-of-brackets", "[" * 40_000, "more than 400 “[” in this paragraph"),
    ("thousands-of-lines", "a\n" * 2_500, "This paragraph is too long"),
    ("thousands-of-footnotes", "".join(f"a[^{n}]\n\n[^{n}]: b\n\n" for n in range(2_000)), "more than 500 footnotes"),
    ("thousands-of-attributes", "a {: #b }\n\n" * 20_000, "more than 5,000 attribute lists"),
    ("deep-quotes", ">" * 20_000 + " a", ""),
    ("deep-lists", "".join(f"{'    ' * depth}- a\n" for depth in range(400)), ""),
    ("control-character", "a\x07b\x1b[2Jc", "control character"),
    ("null", "a\0b", "control character"),
    ("stars", "*" * 40_000, "A line across the page is not part of the format."),
    ("html-script", "<script>alert(1)</script>\n", "Raw HTML is not allowed: “<script>”."),
    ("html-picture", "<img src='file:///etc/passwd' onerror='alert(1)'>\n", "Raw HTML is not allowed: “<img"),
    ("html-comment-open", "<!--" * 10_000, "Raw HTML is not allowed: “<!--”."),
)
_READ_TEXT = (
    ("picture-outside", "![A figure](../secret.txt)\n", "One [one]"),
    ("picture-of-file", "![A figure](file:///etc/passwd)\n", "One [one]"),
    ("picture-of-web", "![A figure](https://tracker.example/a.png)\n", "One [one]"),
    ("picture-of-share", "![A figure](//server/share/a.png)\n", "One [one]"),
    ("stars-after-a-letter", "a" + "*" * 40_000, ""),
    ("stars-and-letters", "**a *b " * 5_000, ""),
    ("underscores", "_a__" * 10_000, ""),
    ("backticks", "`a``" * 4_000, ""),
    ("backslashes", "\\" * 15_000, ""),
    ("entities", "&amp" * 10_000, ""),
    ("angles", "<a" * 20_000, ""),
    ("table-of-bars", "|" * 20_000 + "\n" + "|-" * 10_000 + "|\n", ""),
    ("blanks", "a" + " " * 49_000 + "b", "a b"),
    ("rtl-override", "The rate is \u202e%5\u202c of all.", "[U+202E]"),
    ("isolates", "Pay \u2066Alice\u2069 now.", "[U+2066]Alice[U+2069]"),
)
_READ_TITLES = (
    ("rtl-override", "Rates \u202efdp.exe", "Rates [U+202E]fdp.exe"),
    ("lookalike-letter", "The p\u0430ypal rules", "The p\u0430[U+0430]ypal rules"),
    ("lookalike-word", "\u0420\u0410\u0423 now", "\u0420[U+0420]\u0410[U+0410]\u0423[U+0423] now"),
    ("web-page", "<b>Bold</b> <img src='file:///etc/passwd'>", "<b>Bold</b> <img src='file:///etc/passwd'>"),
)
_LINKS = (
    ("file", "file:///etc/passwd"),
    ("share", "//server/share/a.html"),
    ("share-by-backslash", "\\\\server\\share\\a.html"),
    ("javascript", "javascript:alert(1)"),
    ("javascript-in-capitals", "JaVaScRiPt:alert(1)"),
    ("data", "data:text/html;base64,PHNjcmlwdD4="),
    ("custom-scheme", "ms-msdt:/id"),
    ("ftp", "ftp://a.example/b"),
    ("without-host", "https:///etc/passwd"),
    ("local-path", "/etc/passwd"),
    ("name-before-host", "https://www.gov.hk@elsewhere.example/"),
    ("direction-turned", "https://a.example/\u202elmth.exe"),
    ("invisible-letter", "https://a\u200b.example/"),
)
