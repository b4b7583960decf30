import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import Provider, { type Configuration, interactionPolicy } from 'oidc-provider'
import { z } from 'zod'
import { escapeHtml } from '@/lib/plain-page'
import { TEST_CLIENT } from '@/providers/identity/testing-client'

/** Who signs in at the provider, as its page asks. */
const person = z.object({
  subject: z.string(),
  name: z.string().default(''),
  email: z.string().default(''),
  verified: z.literal('yes').optional(),
})

export type TestPerson = z.input<typeof person>

export type TestProvider = {
  issuer: string
  stop: () => Promise<void>
}

/**
 * A real OpenID Connect provider (npm `oidc-provider`), whose only page asks who signs in: whoever is typed there is vouched for. It forgets at
 * once who was there, so each visit asks anew.
 */
export async function startTestProvider({
  port = 0,
  redirectUris,
}: {
  port?: number
  redirectUris: string[]
}): Promise<TestProvider> {
  const server = createServer()
  const issuer = await listen(server, port)
  const people = new Map<string, z.infer<typeof person>>()
  const provider = new Provider(issuer, configuration(people, redirectUris))
  provider.use(forgetVisitors)
  const answer = provider.callback()
  server.on('request', (request, response) => {
    const isPage = request.url?.startsWith('/interaction/')
    void (isPage ? showPage(provider, people, { request, response }) : answer(request, response))
  })
  return {
    issuer,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function configuration(
  people: ReadonlyMap<string, z.infer<typeof person>>,
  redirectUris: string[],
): Configuration {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const policy = interactionPolicy.base()
  policy.remove('consent')
  return {
    clients: [
      {
        client_id: TEST_CLIENT.clientId,
        client_secret: TEST_CLIENT.clientSecret,
        redirect_uris: redirectUris,
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'test', use: 'sig' }] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    interactions: { policy, url: (_context, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ['for tests only'] },
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    pkce: { required: () => true },
    findAccount: (_context, subject) => {
      const { name, email, verified } = people.get(subject) ?? {}
      const claims = { sub: subject, name, email, email_verified: verified === 'yes' }
      return { accountId: subject, claims: () => claims }
    },
    async loadExistingGrant({ oidc }) {
      const { client, session, provider } = oidc
      const grant = new provider.Grant({
        clientId: client?.clientId,
        accountId: session?.accountId,
      })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  }
}

const forgetVisitors: Parameters<Provider['use']>[0] = async (context, next) => {
  await next()
  if (context.status !== 303 || !context.path.startsWith('/auth/')) return
  context.cookies.set('_session', '', { expires: new Date(0), overwrite: true, signed: false })
}

async function showPage(
  provider: Provider,
  people: Map<string, z.infer<typeof person>>,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(page(request.url ?? ''))
    return
  }
  const fields = new URLSearchParams(await textOf(request))
  if (fields.get('decision') === 'back') {
    await provider.interactionFinished(request, response, { error: 'access_denied' })
    return
  }
  const someone = person.parse(Object.fromEntries(fields))
  people.set(someone.subject, someone)
  const login = { accountId: someone.subject }
  await provider.interactionFinished(request, response, { login })
}

function page(action: string): string {
  return `<!DOCTYPE html><html lang="en"><title>Test identity</title><link rel="icon" href="data:,">
<h1>Test identity</h1>
<form method="post" action="${escapeHtml(action)}">
<p><label>Subject <input name="subject" required></label></p>
<p><label>Name <input name="name"></label></p>
<p><label>E-mail address <input name="email"></label></p>
<p><label><input type="checkbox" name="verified" value="yes"> The address is confirmed</label></p>
<button name="decision" value="on">Go on</button>
<button name="decision" value="back" formnovalidate>Turn back</button>
</form></html>`
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', resolve)
  })
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port was given')
  return `http://localhost:${address.port}`
}
