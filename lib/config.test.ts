import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => vi.unstubAllEnvs())

/** The configuration of a process that is started with these variables. */
async function configOf(variables: Record<string, string>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  vi.resetModules()
  return (await import('@/lib/config')).config
}

const client = { AUTH_OIDC_ID: 'shop', AUTH_OIDC_SECRET: 'secret' }

describe('identity providers', () => {
  it('are on as soon as their variables are set, and off without', async () => {
    expect((await configOf({})).identity).toEqual({})
    expect((await configOf({ AUTH_GOOGLE_ID: '', AUTH_GOOGLE_SECRET: ' ' })).identity).toEqual({})
    const { identity } = await configOf({
      AUTH_GITHUB_ID: 'shop',
      AUTH_GITHUB_SECRET: 'secret',
      AUTH_OIDC_ISSUER: 'https://id.example/realms/shop',
      ...client,
    })
    expect(identity).toEqual({
      google: undefined,
      github: { clientId: 'shop', clientSecret: 'secret' },
      oidc: {
        clientId: 'shop',
        clientSecret: 'secret',
        issuer: 'https://id.example/realms/shop',
        name: 'id.example',
      },
    })
  })

  it.each([
    [{ AUTH_GOOGLE_ID: 'shop' }, /AUTH_GOOGLE_SECRET/],
    [client, /AUTH_OIDC_ISSUER/],
    [{ AUTH_OIDC_ISSUER: 'https://id.example' }, /AUTH_OIDC_ID/],
    [{ ...client, AUTH_OIDC_ISSUER: 'id.example' }, /must be an address like/],
    [{ ...client, AUTH_OIDC_ISSUER: 'http://id.example' }, /must begin with https/],
  ])('that are half set up, as in %j, keep the shop from starting', async (variables, sentence) => {
    await expect(configOf(variables)).rejects.toMatchObject({
      exitMessage: expect.stringMatching(sentence),
    })
  })

  it('may speak plain http on this machine', async () => {
    const issuer = 'http://localhost:3211'
    const { identity } = await configOf({ ...client, AUTH_OIDC_ISSUER: issuer })
    expect(identity.oidc?.issuer).toBe(issuer)
  })
})
