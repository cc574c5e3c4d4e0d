#!/usr/bin/env bash
# tyme4ts 1.5.2. One would guess that SolarTerm.fromName(2025, '冬至') is the winter solstice of 2025, as a worker
# means it who says "2025年冬至那天". It is the one of December 2024: the terms of a year are counted from the winter
# solstice before it (index 0), so that 冬至 alone falls into the year before, and 小寒 to 大雪 do not.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tyme4ts@1.5.2 >/dev/null
cat > try.mjs <<'JS'
import { SolarTerm } from 'tyme4ts';
for (const name of ['冬至', '小寒', '大雪'])
  console.log(name, SolarTerm.fromName(2025, name).getJulianDay().getSolarDay().toString());
JS
seen=$(node try.mjs)
printf '%s\n' "$seen"
# Seen: 冬至 2024年12月21日, 小寒 2025年1月5日, 大雪 2025年12月7日
printf '%s\n' "$seen" | grep -q '^冬至 2024年12月21日$'
printf '%s\n' "$seen" | grep -q '^小寒 2025年1月5日$'
printf '%s\n' "$seen" | grep -q '^大雪 2025年12月7日$'
