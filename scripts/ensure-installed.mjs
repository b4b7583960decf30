// Runs before `npm start` and `npm test`, on whatever Node ≥ 20 the machine has, so it uses nothing but Node itself.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = path.join(root, 'node_modules', '.stationer-installed')

const wanted = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) install()

function install() {
  console.log('Installing packages; this takes about a minute and happens only when they change.')
  // Build dependencies are needed to build, whatever NODE_ENV says; scripts run below, and only those we trust.
  npm(['ci', '--include=dev', '--ignore-scripts', '--loglevel=error'])
  const trusted = trustedPackages()
  if (trusted.length > 0) npm(['rebuild', '--loglevel=error', ...trusted])
  writeFileSync(stamp, wanted)
}

/** Older npm knows no `allowScripts` and would compile better-sqlite3, which ships its binary. */
function trustedPackages() {
  const { allowScripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  return Object.keys(allowScripts).filter(
    (name) => allowScripts[name] && existsSync(path.join(root, 'node_modules', name)),
  )
}

/** @param {string[]} args */
function npm(args) {
  const cli = process.env.npm_execpath
  const node = findNode()
  const [command, ...prefix] = node && cli?.endsWith('js') ? [node, cli] : ['npm']
  const { status, error } = spawnSync(command, [...prefix, ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status === 0) return
  const reason = error ? error.message : `npm ended with code ${status}`
  console.error(
    `\nThe packages could not be installed (npm ${args[0]}: ${reason}). npm's own lines above say why; most often the npm registry cannot be reached.`,
  )
  process.exit(1)
}

/** After an upgrade this runs on the Node in `node_modules`, which `npm ci` takes away; the one npm runs on stays. */
function findNode() {
  return [process.env.npm_node_execpath, process.execPath].find((file) => file && existsSync(file))
}
