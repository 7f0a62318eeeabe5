#!/bin/sh
# Starts the service from any folder: finds a JDK 25, builds if a source is newer than the last build, and becomes java.
#   PORT      where to listen (8080)
#   DATA_DIR  where the embedded database lives (data, beside the modules)
#   JAVA_OPTS instead of the JVM flags below
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
jar=$home/bootstrap/target/bootstrap-0.1.0-SNAPSHOT.jar
built=$home/bootstrap/target/built

fail() {
  printf 'run.sh: %s\n' "$*" >&2
  exit 1
}

# A JDK of version 25, with a compiler: JAVA_HOME, then the java on PATH, then the usual folders.
find_jdk() {
  on_path=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p') || on_path=
  for jdk in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -x "$jdk/bin/javac" ] && grep -q '^JAVA_VERSION="25[."]' "$jdk/release" 2>/dev/null; then
      printf '%s\n' "$jdk"
      return
    fi
  done
  return 1
}

up_to_date() {
  [ -f "$jar" ] && [ -f "$built" ] \
    && [ -z "$(find "$home"/pom.xml "$home"/*/pom.xml "$home"/*/src/main -newer "$built" | head -n 1)" ]
}

# No tests and no checks here: that is what "mvn verify" is for.
build() {
  command -v mvn >/dev/null 2>&1 || fail 'Maven is needed to build, and there is no mvn on PATH: install Apache Maven 3.8 or newer (Debian: apt-get install maven).'
  printf 'Building (the first time takes a few minutes) ...\n' >&2
  mkdir -p "$home/bootstrap/target"
  touch "$built.next"
  # Maven 3.8's own libraries warn about themselves on 25.
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  (cd "$home" && export JAVA_HOME="$jdk" MAVEN_OPTS && mvn -q -B -Pfast -Dmaven.test.skip=true package) || fail 'the build failed; the lines above say why.'
  mv "$built.next" "$built"
}

jdk=$(find_jdk) || fail 'JDK 25 is needed and was not found in JAVA_HOME, on PATH or under /usr/lib/jvm: install one (Eclipse Temurin 25, say) and set JAVA_HOME to it.'
up_to_date || build

export PORT="${PORT:-8080}" DATA_DIR="${DATA_DIR:-$home/data}"

# Small and steady: serial collection needs the least memory, and its pauses on half a gigabyte are a few milliseconds.
# Netty reads memory through sun.misc.Unsafe, and the JVM would warn about it. A JVM out of memory must not linger.
: "${JAVA_OPTS:=-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xmx512m -XX:+ExitOnOutOfMemoryError --sun-misc-unsafe-memory-access=allow}"
# shellcheck disable=SC2086 # flags are words
exec "$jdk/bin/java" $JAVA_OPTS -jar "$jar" "$@"
