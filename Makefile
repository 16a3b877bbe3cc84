# SPDX-License-Identifier: GPL-3.0-or-later
# Builds ./ursa and proves it.  `make help` lists the targets, tests/tools/setup installs what they need.
ifeq ($(origin CC),default)
CC      := gcc
endif
DIRS    ?= lib cpu cpu/op sie pager pager/policy channel-io channel-io/dasd console cp cp/cmd
O       ?= o$(if $(filter-out cc gcc,$(CC)),-$(notdir $(CC)))$(if $(SAN),-$(SAN))
Q       := $(if $(V),,@)
say      = $(if $(Q),@printf '  %-3s %s\n' $(1) '$(2)')
export CC O SAN WERROR

CPPFLAGS += -I. -D_GNU_SOURCE= -MMD -MP
CFLAGS   ?= -O2 -g
override CFLAGS += -std=gnu11 -pthread -Wall -Wextra -Wshadow -Wstrict-prototypes $(if $(WERROR),-Werror)
LDLIBS   += -Wl,--as-needed -lpthread -lm -lz
ifdef SAN
override CFLAGS += -fsanitize=$(SAN) -fno-sanitize-recover=all -fno-omit-frame-pointer -DDISPATCH_LOOP
endif

SRC   := $(wildcard $(DIRS:=/*.c))
OBJ   := $(SRC:%.c=$(O)/%.o)
MAIN  := $(O)/cp/main.o
UNITS := $(patsubst tests/unit/%.c,$(O)/tests/%,$(wildcard tests/unit/*.c))
KINDS := $(patsubst tests/tools/%_run.c,$(O)/tests/%,$(wildcard tests/tools/*_run.c))

all: $(if $(filter o,$(O)),ursa,$(O)/ursa)
ursa: $(O)/ursa                   # the default build alone stands in the top folder
	$(Q)ln -f $< $@
$(O)/ursa: $(MAIN) $(O)/ursa.a
	$(call say,LD,$@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) $^ $(LDLIBS) -o $@
$(O)/ursa.a: $(filter-out $(MAIN),$(OBJ))
	$(call say,AR,$@)
	$(Q)rm -f $@ && $(AR) rcs $@ $^
$(O)/%.o: %.c Makefile
	$(call say,CC,$<)
	$(Q)mkdir -p $(@D) && $(CC) $(CPPFLAGS) $(CFLAGS) $(HOT) -c $< -o $@
# The engine's handlers (run.c, run_pairs.c) chain by sibling calls: nothing may stand between them and their
# return.  They touch their own CPU's registers, and guest storage, which races by right: nothing for TSan.
$(O)/cpu/ru%.o: HOT := -O2 -fno-stack-protector -fomit-frame-pointer -fcf-protection=none -fno-tree-vectorize \
    -fno-tree-slp-vectorize $(if $(findstring thread,$(SAN)),-fno-sanitize=thread)

# A host suite is one CUnit program; a runner (isa_run.c ...) reads plain-text tests of its kind.
$(O)/tests/tools.a: $(patsubst %.c,$(O)/%.o,$(filter-out %_run.c,$(wildcard tests/tools/*.c)))
	$(call say,AR,$@)
	$(Q)rm -f $@ && $(AR) rcs $@ $^
$(UNITS): $(O)/tests/%: $(O)/tests/unit/%.o $(O)/tests/tools.a $(O)/ursa.a
	$(call say,LD,$@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) $^ -lcunit $(LDLIBS) -o $@
$(KINDS): $(O)/tests/%: $(O)/tests/tools/%_run.o $(O)/tests/tools.a $(O)/ursa.a
	$(call say,LD,$@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) $^ $(LDLIBS) -o $@
programs: all $(UNITS) $(KINDS)

test test-long: ; $(Q)tests/tools/setup && $(MAKE) --no-print-directory programs && tests/run $@ $(TESTS)
demo bench: ; $(Q)tests/tools/setup $(@:bench=test) demo && $(MAKE) --no-print-directory all && tests/tools/$@
lint: ; $(Q)tests/tools/setup lint && tests/tools/lint
coverage docs format: ; $(Q)tests/tools/$@
guests: ; $(Q)$(MAKE) -s -C guests
clean: ; rm -rf o o-* out ursa
help: ; @sed 1d tests/tools/targets
.PHONY: all programs test test-long demo bench lint coverage docs guests format clean help
.SECONDARY:
-include $(shell find $(O) -name '*.d' 2>/dev/null)
