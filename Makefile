# make demo | lint | test | test-all | check | browser | service-test | bench | run | check-desk — each sets itself up first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SIDE_BY_SIDE := -n auto --dist worksteal
NO_LINT := -m "not browser and not service and not house"
COVERED := 88
CHROMIUM ?= $(shell command -v chromium || command -v chromium-browser)

.PHONY: demo run new-office check-desk lint test test-all check browser service-test bench torture mutants coverage pictures third-party floors weights dist demo-reset format lock clean python-ready
.DEFAULT_GOAL := demo

demo: $(VENV)/.demo-ready
	@$(BIN)/python -m demo $(DEMO)

run: $(VENV)/.run-ready
	@$(BIN)/python -m bot run

new-office: $(VENV)/.run-ready
	@$(BIN)/python -m bot new-office kantor

check-desk: $(VENV)/.run-ready
	@$(BIN)/python -m bot check

# What a machine sees without playing: format, types, imports, and the rules of the house.
lint: $(VENV)/.dev-ready
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	@$(BIN)/python -m tests.code_sizes
	@$(BIN)/python -m pytest -m house tests/test_architecture.py tests/test_guides.py tests/texts

# Rules and parts, and of the stories one journey for each act: what to run at every edit.
test: $(VENV)/.dev-ready
	@echo "Running the quick tests (all of them run with 'make test-all', the page's with 'make browser')…"
	@$(BIN)/python -m pytest $(SIDE_BY_SIDE) $(NO_LINT) --quick

test-all: $(VENV)/.dev-ready
	@$(BIN)/python -m pytest $(SIDE_BY_SIDE) $(NO_LINT)

check: lint test-all

browser: $(VENV)/.browser-ready
	@test -n "$(CHROMIUM)" || { echo "The browser tests need Chromium: sudo apt-get install -y chromium"; exit 1; }
	@CHROMIUM="$(CHROMIUM)" $(BIN)/python -m pytest -m browser tests/browser $(SIDE_BY_SIDE)

# Boot a Debian in a container and run the units in it as docs/operating.md says; only root can, on Debian.
# SERVICE="--suite bookworm" takes the oldest, and tests storage, backups, check and host with what that has.
service-test: $(VENV)/.dev-ready
	@$(BIN)/python -m tests.service $(SERVICE)

# What a message costs, how long a crowd waits, what grows; three quarters of an hour, on Linux.
bench: $(VENV)/.dev-ready
	@WRITE_FIGURES=1 $(BIN)/python -m benchmarks

# Draw the pictures that the pages show, from the demo's stories (needs emoji: apt install fonts-noto-color-emoji).
pictures: $(VENV)/.browser-ready
	@$(BIN)/python -m tests.browser.page_picture --chromium "$(CHROMIUM)" docs/demo.png
	@$(BIN)/python -m tests.browser.handbook_pictures --chromium "$(CHROMIUM)"

# Kill the desk again and again under load; then try every case of every matrix, each act anew.
torture: $(VENV)/.dev-ready
	@$(BIN)/python -m tests.torture $(TORTURE)
	@$(BIN)/python -m pytest $(SIDE_BY_SIDE) $(NO_LINT) --torture --uncached

# Draw faults of the product, such as a demand dropped, and name those that no fast test notices.
mutants: $(VENV)/.dev-ready
	@$(BIN)/python -m tests.mutants $(MUTANTS)

# Say how many of the program's lines the quick tests come through; fewer than COVERED per cent is a failure.
coverage: $(VENV)/.dev-ready
	@$(BIN)/$(QUIETLY) --target dist/coverage -r requirements/coverage.txt
	@PYTHONPATH=dist/coverage $(BIN)/python -m coverage run --data-file=dist/coverage.data --source=bot,handlers,storage,sandbox,demo -m pytest $(NO_LINT) --quick
	@PYTHONPATH=dist/coverage $(BIN)/python -m coverage report --data-file=dist/coverage.data --skip-covered --fail-under=$(COVERED)

demo-reset:
	rm -rf demo-data

format: $(VENV)/.dev-ready
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# Pin every dependency anew, with hashes and without addresses (needs uv: pip install uv).
lock:
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate pyproject.toml -o requirements/run.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --extra demo -c requirements/run.lock pyproject.toml -o requirements/demo.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --extra demo --extra dev -c requirements/demo.lock pyproject.toml -o requirements/dev.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --extra demo --extra dev --extra browser -c requirements/dev.lock pyproject.toml -o requirements/browser.lock

# Write who made what Loket stands on, after `make lock` changed it.
third-party: $(VENV)/.dev-ready
	@$(BIN)/python -m tests.third_party

# Write the floors of the program into CONTRIBUTING.md, after the layers in pyproject.toml changed.
floors: $(VENV)/.dev-ready
	@$(BIN)/python -m tests.floors

# Fit how much each sign of a sentence speaks for what it does, after samples or words changed.
weights: $(VENV)/.dev-ready
	@$(BIN)/python -m tests.ear_weights

# Build wheel and source archive, look at them, and give every command from the wheel in a bare environment;
# then the local Telegram, which stands there without the desk.
dist: | python-ready
	@rm -rf dist && $(PYTHON) -m venv dist/tools && $(PYTHON) -m venv dist/bare
	@dist/tools/bin/$(QUIETLY) -r requirements/dist.txt
	@dist/tools/bin/python -m build -q --outdir dist .
	@dist/tools/bin/python -m twine check --strict dist/*.whl dist/*.tar.gz
	@dist/bare/bin/$(QUIETLY) --require-hashes -r requirements/run.lock && dist/bare/bin/$(QUIETLY) --no-deps dist/*.whl
	@cd dist && bare/bin/loket --version && LANG=id bare/bin/loket --help >/dev/null && mkdir empty && cd empty && ../bare/bin/python -I ../../tests/bare_wheel.py
	@dist/tools/bin/python -m build -q --outdir dist/sandbox sandbox && dist/tools/bin/python -m twine check --strict dist/sandbox/*
	@dist/bare/bin/python -m pip uninstall -q -y loket && dist/bare/bin/$(QUIETLY) --require-hashes -r requirements/demo.lock && dist/bare/bin/$(QUIETLY) --no-deps dist/sandbox/*.whl
	@dist/bare/bin/python -I tests/bare_sandbox.py

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

python-ready:
	@command -v $(PYTHON) >/dev/null || { echo "Loket needs Python 3.11 or newer: sudo apt-get install -y python3 python3-venv"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Loket needs Python 3.11 or newer; this one is $$($(PYTHON) -V). Name another: make PYTHON=python3.13 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python's venv module is missing: sudo apt-get install -y python3-venv"; exit 1; }

QUIETLY := python -m pip install -q --disable-pip-version-check --no-compile
INSTALL = $(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r
NOT_FETCHED = { echo "The packages could not be installed. If the network is down or shut off, this is why: it is needed this once, to fetch them."; exit 1; }

$(VENV)/.run-ready: requirements/run.lock | python-ready
	@test -w . || { echo "The packages are put into this folder, which cannot be written: $(CURDIR). Copy it to a place of your own (cp -r $(CURDIR) ~/loket) and run make there."; exit 1; }
	@echo "Setting up Python packages in $(VENV) (once; about half a minute)…"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(INSTALL) requirements/run.lock || $(NOT_FETCHED)
	@touch $@

$(VENV)/.demo-ready: requirements/demo.lock $(VENV)/.run-ready
	@$(INSTALL) requirements/demo.lock || $(NOT_FETCHED)
	@touch $@

$(VENV)/.dev-ready: requirements/dev.lock $(VENV)/.run-ready
	@echo "Adding the tools for tests and checks (once)…"
	@$(INSTALL) requirements/dev.lock || $(NOT_FETCHED)
	@touch $@

$(VENV)/.browser-ready: requirements/browser.lock $(VENV)/.dev-ready
	@echo "Adding the browser driver (once)…"
	@$(INSTALL) requirements/browser.lock || $(NOT_FETCHED)
	@touch $@
