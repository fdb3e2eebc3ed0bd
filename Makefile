# Fathom: set-up, build, tests. `make help` lists the verbs.

PREFIX ?= /usr/local
DESTDIR ?=
EVAL ?= ../shared/eval
BUILD_NEEDS = libncurses-dev libsqlite3-dev
TEST_NEEDS = $(BUILD_NEEDS) tmux less pandoc poppler-utils mupdf-tools groff qpdf zip
CHECKED = --explicit-target-dependency-import-check error
STATIC = $(CURDIR)/.build/static
# What the linker leaves out: -s all symbols, -S only debugging records.
STRIP ?= -s
# One file that needs no library at all, at a fixed address: a third of the start-up time (docs/decisions/0007, 0033). Each function is a section of
# its own, and lld puts those that a start calls side by side: fewer pages are touched.
RELEASE = -c release --static-swift-stdlib -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xswiftc -Xfrontend -Xswiftc -function-sections \
    -Xlinker $(STRIP) -Xlinker -no-pie -Xlinker -L$(STATIC) -Xlinker --symbol-ordering-file=$(CURDIR)/Tools/start-order -Xlinker --no-warn-symbol-ordering
# What `fathom --version` calls the build: the commit, with "+" after it if files were changed since; nothing outside a clone.
COMMIT = $(shell git rev-parse --short=10 HEAD 2>/dev/null)$(shell git diff --quiet HEAD 2>/dev/null; [ $$? -ne 1 ] || echo +)
BUILD = FATHOM_COMMIT='$(COMMIT)' swift build $(RELEASE)
FATHOM = .build/release/fathom
DEV = .build/release/fathom-dev
FORMATTED = Package.swift Sources Tests

.DEFAULT_GOAL := help
.PHONY: help run build static setup setup-tests test check lint fmt golden docs eval eval-cv learn bench replay install uninstall dist dist-check clean

help: ## list the verbs
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

run: build ## install what is missing, build, open the bundled study
	@$(FATHOM)

build: setup static ## build the release binary
	$(BUILD) --product fathom

# A folder with nothing but the archives of the libraries that would otherwise be looked up at every start.
static:
	@mkdir -p $(STATIC)
	@for library in stdc++ sqlite3 ncursesw tinfo; do \
	    archive=$$(clang -print-file-name=lib$$library.a); \
	    if [ -f "$$archive" ]; then ln -sf "$$archive" $(STATIC)/; fi; \
	done

setup:
	@Tools/setup $(BUILD_NEEDS)

setup-tests:
	@Tools/setup $(TEST_NEEDS)

test: setup-tests ## install what is missing, run every test
	swift build --build-tests $(CHECKED)
	swift test --skip-build --disable-xctest

check: setup-tests lint test docs ## everything that must hold before a change is handed over
	git diff --exit-code --stat -- docs Tests

lint: ## formatting and style of every Swift file
	swift format lint --strict --parallel --recursive $(FORMATTED)

fmt: ## format every Swift file
	swift format format --in-place --parallel --recursive $(FORMATTED)

golden: setup-tests ## rewrite the golden files; read the diff before committing it
	FATHOM_GOLDEN=write swift test --disable-xctest --skip EndToEndTests || true
	git status --short Tests

docs: setup ## regenerate docs/reference from the program's own tables
	swift run -q fathom-dev docs docs/reference

eval: setup static ## score the extraction on annotated texts (EVAL=folder with score.py and dev/; CHECK=1 holds it to its floors)
	$(BUILD) --product fathom-dev
	Tools/eval $(if $(CHECK),--check) $(DEV) $(EVAL)

eval-cv: setup static ## score each annotated text by weights learned from others (EVAL=folder)
	$(BUILD) --product fathom-dev
	Tools/learn/run cross_validate.py $(DEV) $(EVAL) Tests/Gold

learn: setup static ## learn the weights of the extraction from annotated texts (EVAL=folder)
	$(BUILD) --product fathom-dev
	Tools/learn/run learn.py $(DEV) $(EVAL) Tests/Gold Resources/rules

bench: setup-tests static ## time first paint, keys and extraction beside less
	$(BUILD)
	$(DEV) bench --fathom $(FATHOM)

replay: setup ## show a recorded session frame by frame (SESSION=name)
	swift run -q fathom-dev replay Tests/Sessions/$(SESSION)

SHARE = $(DESTDIR)$(PREFIX)/share

install: build ## copy binary, manual pages, completions and licence notices below PREFIX (default /usr/local)
	install -D -m 755 $(FATHOM) $(DESTDIR)$(PREFIX)/bin/fathom
	install -D -m 644 docs/fathom.1 $(SHARE)/man/man1/fathom.1
	install -D -m 644 docs/fathom-codebook.5 $(SHARE)/man/man5/fathom-codebook.5
	install -d $(SHARE)/bash-completion/completions $(SHARE)/zsh/vendor-completions $(SHARE)/fish/vendor_completions.d $(SHARE)/doc/fathom
	$(FATHOM) --generate-completion-script bash | sed '1{/^#!/d}' > $(SHARE)/bash-completion/completions/fathom
	$(FATHOM) --generate-completion-script zsh > $(SHARE)/zsh/vendor-completions/_fathom
	$(FATHOM) --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/fathom.fish
	install -m 644 LICENSE docs/manual.md $(SHARE)/doc/fathom
	Tools/notices > $(SHARE)/doc/fathom/NOTICES

uninstall: ## remove what install copied
	rm -f $(DESTDIR)$(PREFIX)/bin/fathom $(SHARE)/man/man1/fathom.1 $(SHARE)/man/man5/fathom-codebook.5 \
	    $(SHARE)/bash-completion/completions/fathom $(SHARE)/zsh/vendor-completions/_fathom $(SHARE)/fish/vendor_completions.d/fathom.fish
	rm -rf $(SHARE)/doc/fathom

dist: build ## a tarball and a Debian package of the program in .build/dist
	Tools/package .build/dist

dist-check: dist ## install the Debian package in a clean Debian 12 and use it there (root, debootstrap, network)
	Tools/package-check .build/dist

clean: ## remove everything that was built
	rm -rf .build
