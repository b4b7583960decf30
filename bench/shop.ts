import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { type Child, freePort, ROOT, startNode } from '@/bench/child'
import { firstAnswer } from '@/bench/load'

export type Shop = Child & { url: string; file: string }

/** Drawing the demo pictures on one busy core takes this long at worst. */
const FILL_MS = 300_000
const START_MS = 30_000
/** More than any run sells. */
const PLENTY = 1_000_000

let workDir: string | undefined
let filledDir: string | undefined

/** Measure on copies of this data directory instead of filling one first. */
export function measureOnCopiesOf(dir: string): void {
  if (!existsSync(databaseIn(dir))) throw new Error(`${dir} holds no shop`)
  filledDir = dir
}

/** A copy of the filled demo shop whose goods do not run out, in a directory of its own. */
export async function copyOfDemoShop(): Promise<string> {
  filledDir ??= await fillDemoShop()
  const dir = newDir('shop-')
  cpSync(filledDir, dir, { recursive: true })
  const database = new Database(databaseIn(dir))
  database.prepare('UPDATE stock_levels SET on_hand = on_hand + ?').run(PLENTY)
  database.close()
  return dir
}

/** Starts the built shop as `npm start` does, on loopback and a free port; resolves when it has answered. */
export async function startShop(
  dataDir: string,
  { env = {}, preload = [] }: { env?: Record<string, string>; preload?: readonly string[] } = {},
): Promise<Shop> {
  const port = await freePort()
  const child = startNode([...preload, ...startArguments()], {
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    // All load comes from one address.
    RATE_LIMITS: 'off',
    ...env,
  })
  const url = `http://127.0.0.1:${port}`
  await firstAnswer(`${url}/api/health`, filledDir ? START_MS : FILL_MS)
  return { ...child, url, file: databaseIn(dataDir) }
}

/** What `npm start` gives to Node, V8's settings included. */
function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'))
  return String(scripts.start).replace('exec node ', '').split(' ')
}

/** The address of a page of the kind: the first product, collection or article the shop tells of. */
export async function findPage(
  { url }: Shop,
  kind: 'products' | 'collections' | 'articles',
): Promise<string> {
  const sitemap = await (await fetch(`${url}/sitemap.xml`)).text()
  const [, found] = new RegExp(`<loc>[^<]*(/${kind}/(?!archive)[^<]+)</loc>`).exec(sitemap) ?? []
  if (found === undefined) throw new Error(`the demo shop shows no ${kind}`)
  return `${url}${found}`
}

export function removeWork(): void {
  if (workDir) rmSync(workDir, { recursive: true, force: true })
}

async function fillDemoShop(): Promise<string> {
  const dir = newDir('filled-')
  const shop = await startShop(dir)
  await shop.stop()
  return dir
}

function newDir(prefix: string): string {
  workDir ??= mkdtempSync(path.join(tmpdir(), 'stationer-bench-'))
  return mkdtempSync(path.join(workDir, prefix))
}

function databaseIn(dir: string): string {
  return path.join(dir, 'stationer.sqlite')
}
