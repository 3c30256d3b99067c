# make demo   a whole example organisation on this computer        make test    everything that CI checks
# make bench  the figures of docs/benchmarks.md                    make lint    style, types, import contracts
# make soak   kills, histories, faults, bad messages              make bench-peers   the same beside PouchDB and Anki
PYTHON := .venv/bin/python

.PHONY: demo test lint bench bench-peers bench-flat bench-failover soak setup clean dictionary pictures translations tour

demo:
	@packaging/setup.sh server
	@.venv/bin/aftercare demo $(ARGS)

test:
	@packaging/setup.sh server,dev
	@$(MAKE) --no-print-directory lint
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n 3 --dist loadfile

lint:
	@packaging/setup.sh server,dev
	@.venv/bin/ruff check .
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

pictures:
	@packaging/setup.sh server
	@QT_QPA_PLATFORM=offscreen .venv/bin/aftercare demo --headless docs/pictures

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
