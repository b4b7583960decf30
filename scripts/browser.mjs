// `node scripts/browser.mjs`: makes sure that the journeys have a browser, and says which.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { bin, run } from './run.mjs'

/** The first is Chromium without windows, which does the same work in less time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
]

/** A browser that is not Playwright's own must be kept from calling home and from needing a sandbox or a GPU. */
const FOREIGN_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/**
 * The browser of this machine: the one CHROMIUM_PATH names, else Playwright's own, else one on PATH.
 *
 * @returns {{ executablePath: string, args: string[] } | undefined}
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) return { executablePath: named, args: FOREIGN_ARGS }
  const own = chromium.executablePath()
  if (starts(own))
    return { executablePath: own, args: process.getuid?.() === 0 ? FOREIGN_ARGS : [] }
  const foreign = foldersOnPath()
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(starts)
  return foreign ? { executablePath: foreign, args: FOREIGN_ARGS } : undefined
}

/** Finds a browser or fetches one: Playwright's own, or on Debian as root the distribution's. */
export async function ensureBrowser() {
  const browser = findBrowser() ?? (await fetchBrowser())
  // Whoever names a browser has set this machine up as they want it.
  if (browser && !process.env.CHROMIUM_PATH) await ensureFonts()
  return browser
}

async function fetchBrowser() {
  console.log('No browser here yet; fetching the one Playwright tests with.')
  await run(process.execPath, [bin('@playwright/test/cli.js'), 'install', 'chromium'], {
    timeoutMs: 240_000,
  })
  return findBrowser() ?? (await installFromDebian())
}

const canInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0

async function installFromDebian() {
  if (!canInstall()) return undefined
  console.log("That did not give a working browser; installing Debian's Chromium.")
  await aptGet('update')
  for (const name of ['chromium-headless-shell', 'chromium']) {
    await aptGet('install', name)
    const found = findBrowser()
    if (found) return found
  }
  return undefined
}

/** In the sizes of Arial and Times, to which the fonts shown before the shop's own are fitted: without them pages move. */
const FONTS = { name: 'fonts-liberation', folder: '/usr/share/fonts/truetype/liberation' }

async function ensureFonts() {
  if (!canInstall() || existsSync(FONTS.folder)) return
  console.log("Installing Debian's fonts in the sizes of Arial and Times.")
  const isThere = (await aptGet('update')) && (await aptGet('install', FONTS.name))
  if (!isThere) console.log('They could not be installed; pages may move while fonts arrive.')
}

/**
 * Answers whether it did what it was asked for.
 *
 * @param {'update' | 'install'} what
 * @param {string[]} packages
 */
async function aptGet(what, ...packages) {
  const patience = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20']
  const options = what === 'install' ? ['-qy', '--no-install-recommends'] : ['-q']
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const words = [...patience, what, ...options, ...packages]
  return (await run('apt-get', words, { env, timeoutMs: 300_000 })).code === 0
}

/** A downloaded browser may lack the system's libraries, so being there is not enough. */
function starts(/** @type {string} */ file) {
  if (!existsSync(file)) return false
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

const foldersOnPath = () => (process.env.PATH ?? '').split(delimiter).filter(Boolean)

if (process.argv[1] === import.meta.filename) {
  const browser = await ensureBrowser()
  console.log(browser?.executablePath ?? 'No browser could be found or fetched; set CHROMIUM_PATH.')
  process.exit(browser ? 0 : 1)
}
