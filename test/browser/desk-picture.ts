import { crc32, deflateSync } from 'node:zlib';

/** A small PNG with a band of colour: something to look at where a photo of a paper would be. */
export function picture(
  width: number,
  height: number,
  [red, green, blue]: readonly number[],
): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height, 0xf4);
  for (let y = 0; y < height; y += 1) {
    rows[y * (width * 3 + 1)] = 0;
    for (let x = 0; x < width; x += 1) {
      const inked = y < height / 5 || (y % 14 < 3 && x > 20 && x < width - 20 - ((y * 37) % 90));
      if (inked) rows.set([red ?? 0, green ?? 0, blue ?? 0], y * (width * 3 + 1) + 1 + x * 3);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...parts]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
