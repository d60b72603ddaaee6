#!/usr/bin/env bash
# Lints every specification: the NLGov REST API Design Rules, OWASP's and our own; exceptions stand in nlgov.yaml with their reason.
set -euo pipefail
cd "$(dirname "$0")"

if ! command -v npm > /dev/null; then
    echo "lint: skipped, since Node is not installed"
    [[ -z ${CI:-} ]] || exit 1
    exit 0
fi
[[ node_modules/.package-lock.json -nt package-lock.json ]] || npm ci --ignore-scripts --no-audit --no-fund --silent
npx --no-install spectral lint --fail-severity=warn --ruleset nlgov.yaml ../../api-specs/*/openapi.json
