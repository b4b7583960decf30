import { startTestProvider } from '@/providers/identity/testing-oidc-provider'

/**
 * The OpenID Connect provider of the journeys, at `port` and for the shop at `shopUrl`. Beside a shop of your own:
 * `node --import tsx e2e/identity-provider.ts 3211 http://localhost:3000`, and the shop with the AUTH_OIDC_ variables of playwright.config.ts.
 */
const [, , port = '', shopUrl = ''] = process.argv
await startTestProvider({
  port: Number(port),
  redirectUris: [`${shopUrl}/api/auth/callback/oidc`],
})
