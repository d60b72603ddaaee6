SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help up down status logs reset demo test specs token rebuild realm bench mutation lint format

# every recipe that needs Java starts with this; it stops with one line when there is no JDK
JDK := export JAVA_HOME="$$(infra/local/find-jdk.sh)" || exit 1;
JAVA := "$$JAVA_HOME/bin/java" -XX:+UseSerialGC -Dnplv.root="$(CURDIR)" -Dslf4j.internal.verbosity=ERROR
LAUNCHER := $(JAVA) -Xmx256m -cp "infra/local/target/classes:infra/local/target/lib/*" nl.nplv.local.Main

# the modules that run, from the one table of the platform
MODULES := $(shell cut -d, -f6 infra/local/src/main/resources/nl/nplv/local/platform.csv | tail -n +2)
COMMA := ,
SPACE := $(subst ,, )

help: ## show what make can do
	@sed -n 's/^\([a-z]*\): .*## \(.*\)/\1|\2/p' Makefile | while IFS='|' read -r target what; do printf '%-8s %s\n' "$$target" "$$what"; done

up: ## build what changed and start everything; again: show where it is
	@$(JDK) infra/local/build.sh infra/local $(MODULES) && $(LAUNCHER) up

down: launcher ## end what make up started; data stays
	@$(JDK) $(LAUNCHER) down

status: launcher ## what runs, with port and memory; the log's end of what died
	@$(JDK) $(LAUNCHER) status

logs: launcher ## ends of the logs; make logs NAME=focus-areas for one
	@$(JDK) $(LAUNCHER) logs $(NAME)

reset: launcher ## end everything and delete its data, after a question
	@$(JDK) $(LAUNCHER) reset

token: launcher ## print an access token: make token CLIENT=gemeente-dordrecht
	@$(JDK) $(LAUNCHER) token $(CLIENT)

rebuild: launcher ## build the read models of a service again from all events: make rebuild SERVICE=execution-plans
	@$(JDK) $(LAUNCHER) rebuild $(SERVICE)

realm: launcher ## write the Keycloak realm for docker-compose.yml
	@$(JDK) $(LAUNCHER) realm

demo: ## the scenarios, each call and event shown, on a second platform; one: make demo SCENARIO=A
	@$(JDK) infra/local/build.sh infra/local $(MODULES) infra/e2e && $(JAVA) --enable-native-access=ALL-UNNAMED -cp "infra/e2e/target/classes:infra/e2e/target/lib/*" nl.nplv.e2e.Demo $(SCENARIO)

bench: ## load through the gateway and direct, beside raw JDBC; some parts: make bench ARGS="plans money"
	@$(JDK) infra/local/build.sh infra/local $(MODULES) infra/bench/floor infra/bench && $(JAVA) --enable-native-access=ALL-UNNAMED -cp "infra/bench/target/classes:infra/bench/target/lib/*" nl.nplv.bench.Bench $(ARGS)

test: ## build and run all tests
	@$(JDK) mvn -B -T 2 verify

lint: ## check the specifications against the NLGov and OWASP rules
	@infra/contract/lint.sh

mutation: ## change the rules of the act in small ways; the tests must notice at least 90 %
	@$(JDK) mvn -B -pl services/wbmgp-act test-compile pitest:mutationCoverage | sed -n '/^- Statistics/,$$p;/^\[ERROR\]/p'; exit $${PIPESTATUS[0]}

specs: ## write api-specs from the code
	@$(JDK) mvn -q -B verify -Dnplv.specs.write=true -am -pl $(subst $(SPACE),$(COMMA),$(filter services/%,$(MODULES)))

format: ## format the code
	@$(JDK) mvn -q -B spotless:apply

# not shown by help: what the small commands need; any launcher that was built will do
.PHONY: launcher
launcher:
	@$(JDK) [[ -f infra/local/target/packaged ]] || infra/local/build.sh infra/local >&2
