import path from 'node:path'
import { StartupError } from '@/lib/errors'

export type OAuthClient = { clientId: string; clientSecret: string }
export type OpenIdClient = OAuthClient & {
  /** As the provider writes it; its discovery document lies below. */
  issuer: string
  /** For the button: "Continue with …". */
  name: string
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

const environment = readEnvironment()

/** Everything the process is told from outside. The only reader of `process.env`. */
export const config = {
  environment,
  /** Absent: SQLite in `dataDir`. `postgres://…`: PostgreSQL. */
  databaseUrl: text('DATABASE_URL'),
  /** A read replica for `db`; writes always go to `databaseUrl`. */
  databaseReadUrl: text('DATABASE_READ_URL'),
  databasePoolSize: integer('DATABASE_POOL_SIZE', 10),
  dataDir: path.resolve(/* turbopackIgnore: true */ text('DATA_DIR') ?? 'data'),
  /** The root of all derived keys; absent: a file in `dataDir`, written at first boot. */
  secretKey: text('SECRET_KEY'),
  host: text('HOST'),
  port: integer('PORT', 3000, 65_535),
  /** The public origin, e.g. `https://shop.example`; absent: taken from the request's host. */
  baseUrl: origin('BASE_URL'),
  /** How many proxies in front of us may be believed about the client's address. */
  trustedHops: integer('TRUSTED_HOPS', 0),
  /** Off only where the shop itself is measured. */
  rateLimits: text('RATE_LIMITS') !== 'off',
  /** Whether this process also works through the job queue. */
  jobs: text('JOBS') !== 'off',
  /** Whether an empty database is filled with the demo shop. */
  demo: text('DEMO') !== 'off',
  /** Where else people may sign in; each as soon as its variables are set. */
  identity: {
    google: oauthClient('AUTH_GOOGLE'),
    github: oauthClient('AUTH_GITHUB'),
    oidc: openIdClient('AUTH_OIDC'),
  },
  smtpUrl: text('SMTP_URL'),
  mailFrom: text('MAIL_FROM'),
  logLevel: text('LOG_LEVEL') ?? (environment === 'test' ? 'silent' : 'info'),
  pageCacheBytes: integer('PAGE_CACHE_BYTES', 64 * 1024 * 1024),
  maxBodyBytes: integer('MAX_BODY_BYTES', 1024 * 1024),
  /** Of all pictures that are uploaded at once. */
  maxUploadBytes: integer('MAX_UPLOAD_BYTES', 32 * 1024 * 1024),
}

function readEnvironment(): 'development' | 'production' | 'test' {
  const value = text('NODE_ENV')
  return value === 'production' || value === 'test' ? value : 'development'
}

function text(name: string): string | undefined {
  const value = process.env[name]?.trim()
  return value ? value : undefined
}

function origin(name: string): string | undefined {
  return address(name, 'https://shop.example')?.replace(/\/+$/, '')
}

function address(name: string, example: string): string | undefined {
  const value = text(name)
  if (value === undefined || (/^https?:\/\//.test(value) && URL.canParse(value))) return value
  throw new StartupError(`${name} must be an address like ${example}, but is "${value}".`)
}

function oauthClient(name: string): OAuthClient | undefined {
  const clientId = text(`${name}_ID`)
  const clientSecret = text(`${name}_SECRET`)
  if (clientId && clientSecret) return { clientId, clientSecret }
  if (!clientId && !clientSecret) return undefined
  throw new StartupError(`${name}_ID and ${name}_SECRET go together; one of them is missing.`)
}

function openIdClient(name: string): OpenIdClient | undefined {
  const client = oauthClient(name)
  const issuer = address(`${name}_ISSUER`, 'https://id.example')
  if (!client && !issuer) return undefined
  if (!client || !issuer) {
    throw new StartupError(`${name}_ISSUER, ${name}_ID and ${name}_SECRET go together.`)
  }
  const { protocol, hostname } = new URL(issuer)
  // What the issuer says of people is believed because it comes from its own server, which plain http cannot tell.
  if (protocol !== 'https:' && !LOOPBACK.has(hostname)) {
    throw new StartupError(`${name}_ISSUER must begin with https://, but is "${issuer}".`)
  }
  return { ...client, issuer, name: text(`${name}_NAME`) ?? hostname }
}

function integer(name: string, fallback: number, max = Number.MAX_SAFE_INTEGER): number {
  const value = text(name)
  if (value === undefined) return fallback
  const parsed = Number(value)
  if (!Number.isSafeInteger(parsed) || parsed < 0 || parsed > max) {
    throw new StartupError(`${name} must be a whole number up to ${max}, but is "${value}".`)
  }
  return parsed
}
