#!/usr/bin/env bash
# @larksuiteoapi/node-sdk 1.74.0 (飞书), with protobufjs 7.6.6 beside it. One would guess that loading the SDK changes
# nothing for other users of protobufjs in the same process, as WeChat's puppets are. It sets protobufjs.util.Long to
# undefined for all of them: a type with a 64-bit field that was parsed before, and is first used after, cannot be used.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @larksuiteoapi/node-sdk@1.74.0 protobufjs@7.6.6 >/dev/null
cat > try.cjs <<'JS'
const protobuf = require('protobufjs');
const root = () => protobuf.parse('syntax = "proto3"; message Sum { int64 cents = 1; }').root;
const early = root().lookupType('Sum');
console.log('before', typeof protobuf.util.Long);
require('@larksuiteoapi/node-sdk');
console.log('after', typeof protobuf.util.Long);
try {
  early.encode({ cents: 5 }).finish();
  console.log('encoded');
} catch (error) {
  console.log('failed', error.message);
}
JS
seen=$(node try.cjs)
printf '%s\n' "$seen"
# Seen: before function / after undefined / failed Cannot read properties of undefined (reading 'fromNumber')
printf '%s\n' "$seen" | grep -q '^before function$'
printf '%s\n' "$seen" | grep -q '^after undefined$'
printf '%s\n' "$seen" | grep -q "^failed .*fromNumber"
