# make setup   a ready .venv, from requirements.lock; the second time it does nothing
# make run     set up and open the window
# make test    set up and run every test without a window
# make check   format, ruff, types, import contracts
# make translations  collect the words of the window for translators, and make what the program loads
# make lock    renew requirements.lock after a change in pyproject.toml (needs uv)

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/pip --disable-pip-version-check --no-input -q
# Some machines forbid Python to keep compiled modules; a quick start needs them. pip compiles what it installs.
COMPILE := env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m compileall -q
PYTEST_FLAGS ?= -n auto

.DEFAULT_GOAL := setup
.PHONY: setup run test check translations lock
.DELETE_ON_ERROR:

setup: .venv/ready

.venv/ready: requirements.lock pyproject.toml
	.ci/system-packages run
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Briefing needs Python 3.11 or newer.")'
	$(PYTHON) -m venv .venv
	$(PIP) install --require-hashes -r requirements.lock
	$(PIP) install --no-build-isolation --no-deps -e .
	$(COMPILE) briefing
	touch $@

.venv/ready-to-test: .venv/ready tests/node/package-lock.json
	.ci/system-packages test
# pdf.js marks PDF packs as Firefox does; without Node.js its tests are skipped.
	if command -v npm >/dev/null; then \
	  npm ci --prefix tests/node --omit=optional --no-audit --no-fund || echo "pdf.js is missing: its tests are skipped."; fi
	touch $@

run: setup
	@$(COMPILE) briefing
	@$(BIN)/briefing

test: .venv/ready-to-test
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest $(PYTEST_FLAGS)

check: setup
	$(BIN)/ruff format --check briefing tests build.spec
	$(BIN)/ruff check briefing tests build.spec
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

# The program loads the .qm files, which are kept in the repository: nobody needs a tool to run or to package it.
# English needs its plurals only. Places are left out, so that a moved line changes nothing here.
WORDS := resources/translations
COLLECT := $(BIN)/pyside6-lupdate -silent -no-obsolete -locations none -tr-function-alias QT_TR_NOOP+=Sentence
translations: setup
	$(COLLECT) -pluralonly $$(find briefing -name '*.py' | LC_ALL=C sort) -ts $(WORDS)/briefing_en.ts
	$(COLLECT) $$(find briefing -name '*.py' | LC_ALL=C sort) -ts $(WORDS)/briefing_zh_HK.ts $(WORDS)/briefing_zh_CN.ts
	for ts in $(WORDS)/*.ts; do $(BIN)/pyside6-lrelease -silent $$ts; done

# The lock keeps pins and digests only: no address of any registry belongs in it.
lock:
	@head -2 requirements.lock > requirements.lock.new
	uv export -q --upgrade --no-emit-project --no-header --no-annotate --extra test --group backend \
	  >> requirements.lock.new
	@! grep -n '://' requirements.lock.new
	mv requirements.lock.new requirements.lock
