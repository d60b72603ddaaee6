#!/bin/sh
# Prints the folder of the JDK to build and run with: JAVA_HOME when it is new enough, else the newest found.
# Usage: find-jdk.sh [FOLDER...]   looks at these folders instead of the usual ones
set -eu

oldest=21

# major version of the JDK in a folder; nothing when there is none (a JRE has no compiler)
version() {
    [ -x "$1/bin/javac" ] || return 0
    if [ -f "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
    fi
}

on_path() {
    javac=$(command -v javac || true)
    [ -z "$javac" ] || dirname "$(dirname "$(readlink -f "$javac" 2>/dev/null || echo "$javac")")"
}

if [ -n "${JAVA_HOME:-}" ]; then
    found=$(version "$JAVA_HOME")
    if [ "${found:-0}" -ge "$oldest" ]; then
        echo "$JAVA_HOME"
        exit 0
    fi
fi

if [ $# -eq 0 ]; then
    set -- "$(on_path)" /usr/lib/jvm/* /opt/* /opt/java/* /usr/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
fi

best=
best_version=0
for folder in "$@"; do
    found=$(version "$folder")
    if [ "${found:-0}" -gt "$best_version" ]; then
        best=$folder
        best_version=$found
    fi
done

if [ "$best_version" -lt "$oldest" ]; then
    echo "No JDK $oldest or newer found: install one (Debian: apt install openjdk-21-jdk, or Temurin from adoptium.net) or set JAVA_HOME to it" >&2
    exit 1
fi
echo "$best"
