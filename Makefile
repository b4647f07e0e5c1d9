# make brief   installs what is missing, builds, and writes the briefs of seeds/ to output/
# make test    installs what is missing, and runs every test
# make fuzz    gives 20,000 damaged files to the readers
# make bench   measures speed and memory, beside what a user would take instead (needs Python and, for the peers, PyPI)
# make install puts the program under PREFIX (default /usr/local)

PREFIX ?= /usr/local
RELEASE := .build/release/jianbao

.PHONY: brief test fuzz bench lint build install sample clean setup

brief: build
	@$(RELEASE) brief seeds/*.txt -o output
	@echo "The briefs are in $(CURDIR)/output: open output/*.html in a browser."

build: setup
	@.ci/build -c release --static-swift-stdlib --product jianbao

test: setup
	@.ci/build --build-tests
	swift test --skip-build

fuzz: setup
	@.ci/build --build-tests
	JIANBAO_FUZZ_CASES=4000 swift test --skip-build --filter MutationTests

bench: build
	@.ci/build -c release --static-swift-stdlib --product StageBenchmarks
	python3 Benchmarks/bench.py

lint: setup
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks

# The brief that is committed as a sample; a test holds it equal to a fresh run.
sample: build
	$(RELEASE) brief seeds/liuzhou-01.txt -o output --force

install: build
	install -D -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/jianbao
	install -D -m 644 Sources/Interchange/TEI/Schema/tei_jianbao.rng $(DESTDIR)$(PREFIX)/share/jianbao/tei_jianbao.rng
	install -D -m 644 -t $(DESTDIR)$(PREFIX)/share/jianbao glossary/*.csv
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(RELEASE) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/jianbao
	$(RELEASE) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_jianbao
	$(RELEASE) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/jianbao.fish

setup:
	@.ci/setup

clean:
	rm -rf .build
