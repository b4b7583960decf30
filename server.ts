import { createServer } from 'node:http'
import next from 'next'
import { bootDatabase } from '@/db/boot'
import { closeDatabase } from '@/db/connection'
import { contentVersion } from '@/db/content-version'
import { checkDatabase } from '@/db/health'
import { countRequest } from '@/db/rate-limits'
import { transact } from '@/db/transact'
import { fillDemoShop, isShopEmpty } from '@/demo/fill'
import { systemActor } from '@/domain/accounts/actor'
import { issueSetUpLink } from '@/domain/accounts/issue-set-up-link'
import { config } from '@/lib/config'
import { isDomainError, isStartupError, StartupError } from '@/lib/errors'
import { log } from '@/lib/log'
import { absoluteUrl, adminPath, setUpPath } from '@/lib/paths'
import { drain } from '@/server/drain'
import { createFrontDoor } from '@/server/front-door'
import { createHttpServer, listen } from '@/server/http-server'
import { onShutdown, runShutdownHooks } from '@/server/shutdown'
import { builtFiles, openStaticFiles, publicFiles } from '@/server/static-files'

const DRAIN_MS = 10_000
/** Longer than the worker gives its jobs. */
const HOOK_MS = 15_000
/** npm passes on the Ctrl-C that the terminal has sent already; only a later one is a person who will not wait. */
const IMPATIENT_AFTER_MS = 500

const isDevelopment = process.argv.includes('--dev')
const { port, host } = config
const localUrl = `http://localhost:${port}`

await start().catch(exitWithSentence)

async function start(): Promise<void> {
  if (!isDevelopment && config.environment !== 'production') {
    throw new StartupError('Start the shop with "npm start", or with "npm run dev" to work on it.')
  }
  // Connections are accepted at once and wait: a taken port shows before any work is done, and no early visitor is turned away.
  const { promise: ready, resolve: open } =
    Promise.withResolvers<ReturnType<typeof createFrontDoor>>()
  const server = createHttpServer((request, response) => {
    void ready.then((frontDoor) => frontDoor(request, response))
  })
  await listen(server, port, host)
  stopOnSignal(server)
  await bootDatabase()
  onShutdown('database', closeDatabase)
  if (config.demo) await fillEmptyShop()
  open(await openFrontDoor(server))
  const shopUrl = config.baseUrl ?? localUrl
  say(`Stationer is at ${shopUrl}`)
  say(await wayIn(shopUrl))
}

async function fillEmptyShop(): Promise<void> {
  if (!(await isShopEmpty())) return
  say('The shop is empty. Drawing and filling in the demo shop …')
  const { products, pictures } = await fillDemoShop()
  say(
    `Filled in ${products} products with ${pictures} pictures. DEMO=off starts with an empty shop.`,
  )
}

/** How whoever sits at this terminal gets into the back office. */
async function wayIn(shopUrl: string): Promise<string> {
  try {
    const token = await transact((tx) => issueSetUpLink(tx, systemActor('start')))
    const url = absoluteUrl(shopUrl, setUpPath(token))
    return `Nobody owns this shop yet. Become its owner within an hour, or until the next start, at\n  ${url}`
  } catch (error) {
    if (!isDomainError(error, 'owner_exists')) throw error
    return `The back office is at ${absoluteUrl(shopUrl, adminPath())}`
  }
}

async function openFrontDoor(server: ReturnType<typeof createHttpServer>) {
  const app = next({
    dev: isDevelopment,
    dir: '.',
    hostname: host ?? 'localhost',
    port,
    // Next takes over web sockets for its development client; in production there is nothing for it to take.
    httpServer: isDevelopment ? server : createServer(),
  })
  await app.prepare()
  onShutdown('next', () => app.close())
  return createFrontDoor({
    render: app.getRequestHandler(),
    contentVersion,
    checkDatabase,
    countRequest: config.rateLimits ? countRequest : undefined,
    staticFiles: isDevelopment
      ? undefined
      : await openStaticFiles([publicFiles('public'), builtFiles('.next')]),
    dataDir: config.dataDir,
    origin: config.baseUrl ?? localUrl,
    trust: { trustedHops: config.trustedHops, baseUrl: config.baseUrl },
    policy: { isDevelopment, isSecure: config.baseUrl?.startsWith('https:') ?? false },
    pageCacheBytes: config.pageCacheBytes,
    maxBodyBytes: config.maxBodyBytes,
    writeLine: (line, level) => log[level](line, 'request'),
    onTrouble: (message, details) => log.error(details, message),
  })
}

function stopOnSignal(server: ReturnType<typeof createHttpServer>): void {
  let askedAt: number | undefined
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (askedAt === undefined) {
        askedAt = performance.now()
        void stop(server)
      } else if (performance.now() - askedAt > IMPATIENT_AFTER_MS) process.exit(130)
    })
  }
}

async function stop(server: ReturnType<typeof createHttpServer>): Promise<void> {
  say('Finishing what is under way. Press Ctrl-C again to stop at once.')
  const isClean = await drain(server, DRAIN_MS)
  if (!isClean) log.warn(`requests were cut after ${DRAIN_MS} ms`)
  await runShutdownHooks(HOOK_MS, (name, error) => log.error({ error }, `could not stop ${name}`))
  process.exit(0)
}

function exitWithSentence(error: unknown): never {
  if (isStartupError(error)) say(error.exitMessage)
  else log.fatal({ error }, 'could not start')
  process.exit(1)
}

/** For the person at the terminal, beside the log on standard output. */
function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}
