#!/usr/bin/env bash
# Builds the container and sees it healthy, read-only and not root; says so where there is no docker.
set -eu
cd "$(dirname "$0")/../.."
if ! docker info >/dev/null 2>&1; then
  echo 'skipped: no docker runs here'
  exit 0
fi
docker build -q -f docs/run/Dockerfile -t bangfu-smoke . >/dev/null
id=$(docker run -d --rm --read-only --tmpfs /tmp --cap-drop ALL -e ALLOW_UNSAFE_LISTEN=1 bangfu-smoke)
trap 'docker stop -t 20 "$id" >/dev/null' EXIT
for _ in $(seq 60); do
  [ "$(docker inspect -f '{{.State.Health.Status}}' "$id")" = healthy ] && break
  sleep 1
done
[ "$(docker inspect -f '{{.State.Health.Status}}' "$id")" = healthy ] || { echo 'failed: not healthy'; docker logs "$id"; exit 1; }
[ "$(docker exec "$id" id -u)" != 0 ] || { echo 'failed: it runs as root'; exit 1; }
if docker exec "$id" touch /app/x 2>/dev/null; then echo 'failed: its root can be written'; exit 1; fi
docker exec "$id" node src/main.ts desk backup
echo 'passed: built, healthy, not root, read-only, backed up'
