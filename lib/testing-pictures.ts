import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A plain picture that is like no other made before it. */
export async function aPng(width = 640, height = 480): Promise<Buffer> {
  const background = `#${Math.floor(Math.random() * 0x1000000)
    .toString(16)
    .padStart(6, '0')}`
  return await sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()
}

/** Noise, which no encoder makes small: a megabyte and a half for every half a million pixels. */
export async function aLargePng(width = 1000, height = 700): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  return await sharp({ create: { width, height, channels: 3, background: '#000000', noise } })
    .png({ compressionLevel: 0 })
    .toBuffer()
}

/** A photograph taken upright with the camera turned, which says where and by whom it was taken. */
export async function aPhotograph(): Promise<Buffer> {
  return await sharp({ create: { width: 800, height: 400, channels: 3, background: '#5c6b4a' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Ada Lovelace' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()
}

/** A valid PNG of a few kilobytes that unpacks to so many pixels. */
export function aHugePng(side = 30_000): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  // One bit a pixel, grey.
  header[8] = 1
  const rows = Buffer.alloc((Math.ceil(side / 8) + 1) * side)
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A valid GIF of one pixel that goes on changing. */
export function aLongGif(frames = 1_000_000): Buffer {
  const screen = [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]
  const frame = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0])
  return Buffer.concat([
    Buffer.from('GIF89a'),
    Buffer.from(screen),
    Buffer.alloc(frame.length * frames, frame),
    Buffer.from([0x3b]),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
