/**
 * `draw FOLDER COUNT` makes photographs of noise that no other call makes. `encode FOLDER` is the baseline of uploads: bare sharp makes what
 * the shop keeps of each, two at a time, and prints a `Speed`.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'

const WIDTHS = [480, 960, 1600]
const QUALITY = 80
const AT_ONCE = 2

const [task, folder = '', count = '0'] = process.argv.slice(2)
if (task === 'draw') await draw(Number(count))
else console.log(JSON.stringify(await encodeAll()))

async function draw(pictures: number): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const size = { width: 2400, height: 1600, channels: 3, background: '#808080' } as const
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  for (let at = 0; at < pictures; at += 1) {
    const bytes = await sharp({ create: { ...size, noise } })
      .blur(2)
      .jpeg({ quality: 90 })
      .toBuffer()
    writeFileSync(path.join(folder, `${at}.jpg`), bytes)
  }
}

async function encodeAll() {
  const waiting = readdirSync(folder)
  const total = waiting.length
  const usedBefore = process.cpuUsage()
  const startedAt = performance.now()
  async function encodeOneByOne() {
    for (let name = waiting.pop(); name; name = waiting.pop()) await encode(path.join(folder, name))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, encodeOneByOne))
  const seconds = (performance.now() - startedAt) / 1000
  const used = process.cpuUsage(usedBefore)
  return { byClock: total / seconds, byCore: (total * 1_000_000) / (used.user + used.system) }
}

async function encode(file: string): Promise<void> {
  for (const width of WIDTHS) {
    const sized = sharp(file).autoOrient().resize({ width, withoutEnlargement: true })
    await sized.clone().webp({ quality: QUALITY }).toBuffer()
    await sized.flatten().jpeg({ quality: QUALITY, progressive: true }).toBuffer()
  }
}
