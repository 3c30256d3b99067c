# make demo   a whole example organisation on this computer        make test    everything that CI checks
# make bench  the figures of docs/benchmarks.md                    make lint    style, types, import contracts
# make test-fresh  these commands in bare roots of Debian and Ubuntu, as root and as a user (takes an hour)
# make packages  the Debian packages, into dist/       make test-packages   the packages in a clean root, with pictures
# make translations, make architecture   after a text, or an import between rooms, changed     make measure  how large and how plain the code is
# make lock   dependencies to exact versions and hashes   make audit   known faults of what is locked
# make soak   kills, histories, faults, bad messages, odd values   make bench-peers   the same beside PouchDB and Anki
PYTHON := .venv/bin/python
unexport PYTHONDONTWRITEBYTECODE # what is started a thousand times is compiled once

.PHONY: demo test test-packages test-fresh packages lock audit lint bench bench-peers bench-flat bench-failover soak setup clean dictionary pictures translations tour architecture measure

demo:
	@packaging/setup.sh server
	@.venv/bin/aftercare demo $(ARGS)

test:
	@packaging/setup.sh server,dev
	@$(MAKE) --no-print-directory lint
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n 3 --dist loadfile --no-loadscope-reorder -rs

test-packages:
	@packaging/setup.sh server,dev,packages
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -rA --tb=short tests/packaging/windows_setup.py tests/packaging/installed.py

test-fresh:
	@packaging/setup.sh server,dev,fresh
	@$(PYTHON) tests/packaging/fresh.py $(ARGS)

packages:
	@packaging/linux/build.sh $(ARGS)

lock:
	@packaging/setup.sh server,dev
	@packaging/lock.sh $(ARGS)

audit:
	@packaging/setup.sh server,dev
	@.venv/bin/uv tool run pip-audit --strict --require-hashes --disable-pip \
		--requirement packaging/lock/desktop.txt --requirement packaging/lock/server.txt $(ARGS)

lint:
	@packaging/setup.sh server,dev
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check --quiet .
	@.venv/bin/mypy
	@.venv/bin/lint-imports

bench:
	@packaging/setup.sh server,dev
	@$(PYTHON) tests/bench/run.py $(ARGS)

bench-peers:
	@packaging/setup.sh server,dev
	@$(PYTHON) tests/bench/peers/run.py $(ARGS)

bench-flat:
	@packaging/setup.sh server,dev
	@$(PYTHON) tests/bench/flat.py $(ARGS)

bench-failover:
	@packaging/setup.sh server,dev
	@$(PYTHON) tests/bench/failover.py $(ARGS)

soak:
	@packaging/setup.sh server,dev
	@$(PYTHON) tests/faults/soak.py $(ARGS)

setup:
	@packaging/setup.sh server,dev

dictionary:
	@$(PYTHON) packaging/train_dictionary.py

tour:
	@packaging/setup.sh server,dev
	@$(PYTHON) tests/desk/tour.py

translations:
	@packaging/setup.sh server,dev
	@$(PYTHON) packaging/translations.py

measure:
	@packaging/setup.sh server,dev
	@$(PYTHON) packaging/measure.py $(ARGS)

architecture:
	@packaging/setup.sh server,dev
	@$(PYTHON) packaging/architecture.py

pictures:
	@packaging/setup.sh server
	@QT_QPA_PLATFORM=offscreen .venv/bin/aftercare demo --headless docs/pictures

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
