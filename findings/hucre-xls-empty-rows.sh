#!/usr/bin/env bash
# hucre 1.0.0. One would guess from its types (rows: CellValue[][]) that a sheet's rows can be walked whatever the
# format, and that maxRows ends every reading. In an .xls an empty row is a hole of the array (XLSX and ODS give a row
# of nulls, or an empty one), so that "for … of rows" meets undefined and row.length throws; and maxRows is heeded for
# XLSX alone. Lists of unions have an empty row below their title, and many are .xls.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hucre@1.0.0 >/dev/null
# A sheet of three rows, as LibreOffice saves it: a, nothing, b.
base64 -d <<'XLS' | gunzip > rows.xls
H4sIAAAAAAACA+1XXWgcVRQ+M/vT2STNTtLEn9amY9Bt2myktQ9Gas22adWCNSFGLFLQyXYSYzfZsk1RQXGb2gfRgtIHXwoSyEtR
rCLog4LJmw+KIhSqT6lvRR+mokihyfidM3eScc3S3TUo6p7h3HPnzL3nnrnn5577zdctCzMfbrxCJbCbIrTkJSge4mlAI3gxiXTF
W/I8L2B7dfhXwaKibMMo7BcDss3XKbsmFK3DfxOGKI9niiw6QJOgBXqRqoFb4DFheZXMWapwXKVQX7/29Tl/cx6PAEvjn3M9x38D
sBHYBFwPbAYm/SOAWoCtwA3ANmC7+ATRrcDbgLcDN6o171CUcQv6lnrvrOeYfwwSBqwYj9Gn679kk4vtr8AjPojOi1/8ADxCx9k3
+u1c1vq7YJ/oYGuswxycdA96Gp0Ht5kuCvczafeI9wEyZPUqjz6sZ0T3s9J2SttMPP8TmfO9cHbCL7/g6HnlTRUEMW0v8t842ZQr
/Upr97Uj2kSzHF8PO5NOwc4tSNzM0q+eFYrROYv5PF34v1TG16vk0/+OP4u9W22fu/3xbil/Wxl+ugx/exl+4k/8czpiqkgeU7MY
EdpSjAttLUaFbiiuE9pWjHnPiO+egaTJqO/nzhsISw3PvGYAiYbPavQjPcXJ2R2SZeIuJ2GO3qBYD+MuanQ5fD5HqjfolIZkb8xp
GbQZ6rhm+uneQNo3kM6N35DxbyDp67QszQaOeDggDNod9Q+IrNEOXNngdkV1PkX8bGP+Ids0QdhRqMzx2SKCTYi7ceHat4dGBvue
Fn5x5d5Bd+v+75/Cl/nodpnRLe20jG2ju+hOolR/qnN4fMI5YT3mPG8N5SfsyfSQM3YyZxc6UzvvTe1th21TNx03aI85VmrwtCzw
qrQpKLNL4Grf1lC/C/3TPZeney67fdtC/RmkoAR+UZNnmtJaWgvmBFSjJyDboJdlD4le15NC+R17rL3WmFTb2CwksnIh082g7ycb
LSk8vYS3KMe4f3CTvOnyxgN+okE2gPuIv/muoWSz3yQp4u6QkVG3S/gJ11ylqNCpQebxHC4iHtRb6eO4n5mJHsD/M2xmeSuVB8MY
nGvMCAvSgkKm4ea1jIbKIdLg10Cmofux5X96aBOaQ+PZQv5EfnTKOvBC1slZ99/XM2yPOLmcI863b3x0tPev1F6aHws1w5LHMvTV
5NLCmXd+vj7wrPnuWwZ1b/3oOzbDSypq+Huvqs8yaqseVXXaYVWrHVX12nEVsFcXiTpUf4eaF0Al/Wr0lyRx6atL5+/ZZJ57G/qn
r7+/n0/CEt4RVScGKckM6VqOX4e1g7W8/4mdSmJwtTmcAOZUxD+J1Qt0jEZEj2NV698Kr9DV3cWr4l41Ew/irB/rTiBGBqDDczWt
HwndwSqZw3np4HKcD6AmdGq2H6fxau9/m9VdTSpTepxO4v8nUJuy7Q/CC0bFJsyZQs2aB6c8dKn1Y1XsP+eg95bX348VsqKDIx5Y
nT69Nfw/qgNIqt//GX4Hftah8QAWAAA=
XLS
cat > try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { read } from 'hucre';
const { sheets } = await read(new Uint8Array(readFileSync('rows.xls')), { maxRows: 1 });
const { rows } = sheets[0];
console.log(rows.length, 1 in rows, [...rows].map((row) => row?.length).join());
JS
seen=$(node try.mjs)
printf '%s\n' "$seen"
# Seen: three rows in spite of maxRows 1, the second of them a hole.
printf '%s\n' "$seen" | grep -q '^3 false 1,,1$'
