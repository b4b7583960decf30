import path from 'node:path'
import { build } from 'esbuild'
import { root } from './run.mjs'

/** What `npm start` runs. */
export const SERVER_FILE = path.join(root, '.next', 'server.mjs')

/** Next and what brings native code or files of its own; they are loaded from node_modules. */
const EXTERNAL = ['next', 'better-sqlite3', 'nodemailer', 'pg', 'pino', 'sharp']

/**
 * Writes `server.ts` and all it imports into one file. Compiling and resolving some 500 modules at each start would
 * take three times as long and twice the memory.
 */
export async function bundleServer() {
  await build({
    absWorkingDir: root,
    entryPoints: ['server.ts'],
    outfile: SERVER_FILE,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    external: EXTERNAL,
    // Packages in the older module format ask for `require`.
    banner: {
      js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)",
    },
    logLevel: 'warning',
  })
}
