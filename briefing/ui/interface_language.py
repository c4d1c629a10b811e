"""The language of the window's own words, which is not that of the briefing: chosen by the reader or by the system."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language

SYSTEM = "system"

_LOCALES = {
    ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    TRADITIONAL: QLocale(QLocale.Language.Chinese, QLocale.Script.TraditionalHanScript, QLocale.Country.HongKong),
    SIMPLIFIED: QLocale(QLocale.Language.Chinese, QLocale.Script.SimplifiedHanScript, QLocale.Country.China),
}
# Qt's own texts come with Qt, but not in Hong Kong's words; ours lie on top of them, so they are asked first.
_QT_TEXTS = {TRADITIONAL: "qtbase_zh_TW", SIMPLIFIED: "qtbase_zh_CN"}
_OUR_TEXTS = {
    ENGLISH: ("briefing_en",),
    TRADITIONAL: ("qt_zh_HK", "briefing_zh_HK"),
    SIMPLIFIED: ("qt_zh_CN", "briefing_zh_CN"),
}


class InterfaceLanguage:
    """Lets the application speak one of our languages; texts that are made from then on are in it.

    ``folder`` holds our translations. One that is missing leaves the texts in English.
    """

    def __init__(self, application: QCoreApplication, folder: Path) -> None:
        self._application = application
        self._folder = folder
        self._translators: list[QTranslator] = []
        self.choice = ""
        self.language = ENGLISH

    def choose(self, choice: str) -> None:
        """Speak ``choice``: a language, or ``system`` for the first of the system's languages that we have."""
        self.choice = choice
        self.language = of_system() if choice == SYSTEM else Language(choice)
        self.end()
        own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self.language in _QT_TEXTS:
            self._install(_QT_TEXTS[self.language], own)
        for name in _OUR_TEXTS[self.language]:
            self._install(name, str(self._folder))
        # Dates and numbers in the window follow it.
        QLocale.setDefault(_LOCALES[self.language])

    def end(self) -> None:
        """Speak as Qt does by itself."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        QLocale.setDefault(QLocale.system())

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator()
        if translator.load(name, folder):
            self._application.installTranslator(translator)
            self._translators.append(translator)


def of_system(languages: list[str] | None = None) -> Language:
    """The first of the system's languages, best first, that is one of ours; English when none is."""
    for name in QLocale.system().uiLanguages() if languages is None else languages:
        locale = QLocale(name)
        if locale.language() is QLocale.Language.Chinese:
            return TRADITIONAL if locale.script() is QLocale.Script.TraditionalHanScript else SIMPLIFIED
        if locale.language() is QLocale.Language.English:
            return ENGLISH
    return ENGLISH


def shown_language() -> Language:
    """The language that the window speaks now."""
    locale = QLocale()
    return next((language for language, ours in _LOCALES.items() if ours == locale), ENGLISH)
