// Pictures that tests put in: PNG, made here.
import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';

function crc(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function png(width, height, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const parts = [['IHDR', header], ['IDAT', deflateSync(rows)], ['IEND', Buffer.alloc(0)]];
  const chunks = parts.map(([kind, body]) => {
    const named = Buffer.concat([Buffer.from(kind), body]);
    const around = Buffer.alloc(8);
    around.writeUInt32BE(body.length, 0);
    around.writeUInt32BE(crc(named), 4);
    return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
  });
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]);
}

/** A picture of noise, which no compression makes small. */
export function noise(side) {
  return png(side, side, Buffer.concat(Array.from({ length: side }, () => Buffer.concat([Buffer.from([0]), randomBytes(side * 3)]))));
}

/** A quiet picture of this size: a sky over a field, in a light of its own. */
export function picture(width, height, light) {
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(1 + width * 3);
    for (let x = 0; x < width; x += 1) {
      const sky = y < height * 0.6;
      const shade = sky ? 190 + (y / height) * 50 : 90 + ((x * 7 + y * 3) % 20);
      row.set([shade - light * 8, shade + (sky ? 4 : 20), sky ? shade + 8 - light * 4 : shade - 20].map((one) => Math.max(0, Math.min(255, one))), 1 + x * 3);
    }
    return row;
  });
  return png(width, height, Buffer.concat(rows));
}
