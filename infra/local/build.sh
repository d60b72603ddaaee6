#!/usr/bin/env bash
# Packages the modules whose sources are newer than their last package, without tests. Seconds when nothing changed.
# Usage: build.sh MODULE...   from the top folder
set -euo pipefail

# a change here changes every module
common=(pom.xml services/shared/pom.xml services/shared/src/main)

changed=()
for module in "$@"; do
    stamp=$module/target/packaged
    sources=("${common[@]}" "$module/pom.xml" "$module/src/main")
    [[ $module != infra/* ]] || sources+=(infra/local/src/main) # they carry a copy of the launcher
    if [[ ! -f $stamp || -n $(find "${sources[@]}" -newer "$stamp" -print -quit 2>/dev/null) ]]; then
        changed+=("$module")
    fi
done
[[ ${#changed[@]} -gt 0 ]] || exit 0

echo "Building ${changed[*]}"
started=$(mktemp)
trap 'rm -f "$started"' EXIT
# Maven's own libraries would print four lines of warnings on a JDK that knows this option
quiet=--sun-misc-unsafe-memory-access=allow
if "${JAVA_HOME:-/usr}/bin/java" "$quiet" -version > /dev/null 2>&1; then
    export MAVEN_OPTS="${MAVEN_OPTS:-} $quiet"
fi
mvn -q -B package -DskipTests -am -pl "$(IFS=,; echo "${changed[*]}")"
for module in "${changed[@]}"; do
    mkdir -p "$module/target"
    touch -r "$started" "$module/target/packaged" # an edit made during the build counts for the next
done
