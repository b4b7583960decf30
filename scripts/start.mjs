import './env.mjs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './build.mjs'
import { SERVER_FILE } from './bundle-server.mjs'
import { root } from './run.mjs'

process.chdir(root)
const { devDependencies } = createRequire(import.meta.url)('../package.json')
const wanted = devDependencies.node.split('.')[0]
if (process.versions.node.split('.')[0] !== wanted) {
  console.error(
    `Stationer runs on Node ${wanted}, which it brings along; this is ${process.version}. Start it with "npm start".`,
  )
  process.exit(1)
}

Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
await ensureBuilt()
// The server runs in this process, so that one Ctrl-C reaches one process once.
await import(pathToFileURL(SERVER_FILE).href).catch((error) => {
  // A variable that makes no sense is found while the server is being loaded.
  if (typeof error?.exitMessage !== 'string') throw error
  console.error(error.exitMessage)
  process.exit(1)
})
