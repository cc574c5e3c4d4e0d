import { crc32, deflateSync } from 'node:zlib';
import type { Dice } from './dice.ts';

const [width, height] = [480, 640];

/** A picture that looks from afar like a page of writing, as PNG; nothing can be read in it. */
export function pagePicture({ roll }: Dice): Uint8Array {
  const rows = Buffer.alloc(height * (width + 1), 0xff);
  // Each row begins with the kind of its filter: none.
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  for (let line = 40; line < height - 60; line += 22) drawLine(rows, line, roll);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits of grey.
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function drawLine(rows: Buffer, line: number, roll: Dice['roll']): void {
  for (let left = 40; left < 300 + roll(140); left += 16) {
    const grey = 60 + roll(60);
    for (let row = line; row < line + 10; row += 1)
      rows.fill(grey, row * (width + 1) + 1 + left, row * (width + 1) + 1 + left + 11);
  }
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(body.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
