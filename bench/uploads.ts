import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { runNode } from '@/bench/child'
import type { Result } from '@/bench/result'
import { copyOfDemoShop, type Shop, startShop } from '@/bench/shop'
import { inTurns, type Speed, speedOf } from '@/bench/speed'
import { hashToken, newToken } from '@/lib/ids'

const ROUNDS = 3
const PICTURES = 100
const AT_ONCE = 4
const LIMIT_MS = 300_000
const speed = z.object({ byClock: z.number(), byCore: z.number() })
const sent = z.object({ media: z.object({ mediaId: z.string() }) })

/**
 * A hundred photographs sent to the library over `POST /api/v1/admin/media` until every variant can be fetched, against bare sharp making
 * the same variants of the same files.
 */
export async function uploads(): Promise<Result[]> {
  const shop = await startShop(await copyOfDemoShop())
  const key = makeKey(shop.file)
  const folder = path.join(path.dirname(shop.file), 'photographs')
  let round = 0
  const { byClock, byCore } = await inTurns(
    ROUNDS,
    async () => {
      round += 1
      await draw(folder, round)
      return await sendAll(shop, key, path.join(folder, String(round)))
    },
    () => encodeAll(path.join(folder, String(round))),
  )
  await shop.stop()
  return [
    { name: 'uploads', unit: 'pictures/s', ...byClock },
    { name: 'uploads-per-core', unit: 'pictures/core-second', ...byCore },
  ]
}

async function sendAll(shop: Shop, key: string, folder: string): Promise<Speed> {
  const waiting = readdirSync(folder)
  const mediaIds: string[] = []
  const sender = async () => {
    for (let name = waiting.pop(); name; name = waiting.pop()) {
      mediaIds.push(await send(shop, key, path.join(folder, name)))
    }
  }
  return await speedOf(shop, async () => {
    await Promise.all(Array.from({ length: AT_ONCE }, sender))
    await untilReady(shop, new Set(mediaIds))
    return PICTURES
  })
}

async function send({ url }: Shop, key: string, file: string): Promise<string> {
  const body = new FormData()
  body.append('file', new File([readFileSync(file)], path.basename(file)))
  const headers = { authorization: `Bearer ${key}` }
  const response = await fetch(`${url}/api/v1/admin/media`, { method: 'POST', headers, body })
  if (!response.ok) throw new Error(`an upload was answered ${response.status}`)
  return sent.parse(await response.json()).media.mediaId
}

/** Asked of the database, so that asking is no load of the shop. */
async function untilReady({ file }: Shop, mediaIds: ReadonlySet<string>): Promise<void> {
  const database = new Database(file, { readonly: true })
  const ready = database.prepare<[], string>("SELECT id FROM media WHERE status = 'ready'").pluck()
  const end = performance.now() + LIMIT_MS
  while (ready.all().filter((id) => mediaIds.has(id)).length < mediaIds.size) {
    if (performance.now() > end) throw new Error('the pictures were not made in time')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  database.close()
}

async function draw(folder: string, round: number): Promise<void> {
  const to = path.join(folder, String(round))
  await runNode(['--import', 'tsx', 'bench/encode-pictures.ts', 'draw', to, String(PICTURES)])
}

async function encodeAll(folder: string): Promise<Speed> {
  const program = ['--import', 'tsx', 'bench/encode-pictures.ts', 'encode', folder]
  return speed.parse(JSON.parse(await runNode(program)))
}

/** A key that may send pictures, as the room for keys would have made it. */
function makeKey(file: string): string {
  const prefix = randomUUID().replaceAll('-', '').slice(0, 8)
  const key = `sk_${prefix}_${newToken()}`
  const database = new Database(file)
  const userId = `usr_${prefix}`
  const at = Date.now()
  database
    .prepare(
      "INSERT INTO users (id, kind, email, email_norm, preferences, created_at) VALUES (?, 'staff', ?, ?, '{}', ?)",
    )
    .run(userId, `${prefix}@example.org`, `${prefix}@example.org`, at)
  database
    .prepare(
      'INSERT INTO api_keys (id, name, prefix, secret_hash, scopes, created_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(`key_${prefix}`, 'Bench', prefix, hashToken(key), '["media.write"]', userId, at)
  database.close()
  return key
}
