import { inflateSync } from 'node:zlib';

/** A picture as rows of RGB. */
export interface Picture {
  width: number;
  height: number;
  rgb: Uint8Array;
}

/** Decodes the PNG a browser's screenshot is: 8 bits, RGB or RGBA, not interlaced (PNG specification, third edition). */
export function decodePng(png: Uint8Array): Picture {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const depth = bytes[24];
  const channels = bytes[25] === 6 ? 4 : 3;
  if (depth !== 8 || ![2, 6].includes(bytes[25]!) || bytes[28] !== 0) throw new Error('not a picture we can read');
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const rgb = new Uint8Array(width * height * 3);
  let before = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]!;
    const row = new Uint8Array(raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? row[x - channels]! : 0;
      const up = before[x]!;
      const corner = x >= channels ? before[x - channels]! : 0;
      row[x] = (row[x]! + predicted(filter, left, up, corner)) & 255;
    }
    for (let x = 0; x < width; x++) rgb.set(row.subarray(x * channels, x * channels + 3), (y * width + x) * 3);
    before = row;
  }
  return { width, height, rgb };
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The box around all pixels of the banner's red (#a8121f). */
export function redBox({ width, height, rgb }: Picture): Box {
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      if (Math.abs(rgb[at]! - 0xa8) > 6 || Math.abs(rgb[at + 1]! - 0x12) > 6 || Math.abs(rgb[at + 2]! - 0x1f) > 6)
        continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
    }
  }
  return box;
}

/**
 * Share (0 to 1) of the pixels in `box` that look in `seen` as they do in `reference`. White ones do not count: an empty
 * page has those too.
 */
export function shareSeen(reference: Picture, seen: Picture, box: Box): number {
  if (reference.width !== seen.width) return 0;
  let same = 0;
  let all = 0;
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) {
      const at = (y * seen.width + x) * 3;
      let far = 0;
      for (let i = 0; i < 3; i++) far = Math.max(far, Math.abs(reference.rgb[at + i]! - seen.rgb[at + i]!));
      if (Math.min(reference.rgb[at]!, reference.rgb[at + 1]!, reference.rgb[at + 2]!) > 231) continue;
      all++;
      if (far <= 24) same++;
    }
  }
  return all === 0 ? 0 : same / all;
}
