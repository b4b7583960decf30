import { describe, expect, it } from 'vitest'
import { sessionCookie } from '@/app/_http/testing-session'
import { ask } from '@/app/api/v1/testing'
import { aColleague, aCustomer, aSession, PASSWORD } from '@/domain/accounts/testing-accounts'
import { aSecondFactor } from '@/domain/accounts/testing-second-factor'

const create = (body: unknown) => ask('POST', '/tokens', { body })
const refresh = (refreshToken: string) => ask('POST', '/tokens/refresh', { body: { refreshToken } })
const bearing = (token: string) => ({ authorization: `Bearer ${token}` })

async function anApp() {
  const { email, userId } = await aCustomer()
  const { status, body } = await create({ email, password: PASSWORD })
  expect(status).toBe(201)
  return { email, userId, ...body.tokens }
}

describe('the tokens of an app', () => {
  it('open the account, show among its devices, and end when the app signs out', async () => {
    const { email, accessToken, refreshToken } = await anApp()
    const headers = bearing(accessToken)
    const me = await ask('GET', '/me', { headers })
    expect(me.body.account.email).toBe(email)
    const { sessions } = (await ask('GET', '/me/sessions', { headers })).body
    expect(sessions).toHaveLength(1)
    expect((await ask('DELETE', '/tokens/current', { headers })).status).toBe(200)
    expect((await ask('GET', '/me', { headers })).body.code).toBe('bearer_invalid')
    expect((await refresh(refreshToken)).body.code).toBe('bearer_invalid')
  })

  it('count more than a cookie beside them, also where they open nothing', async () => {
    const { email, accessToken } = await anApp()
    const { token } = await aSession((await aCustomer()).userId)
    const cookie = await sessionCookie(token)
    const me = await ask('GET', '/me', { headers: { cookie, ...bearing(accessToken) } })
    expect(me.body.account.email).toBe(email)
    const made = `at_${'x'.repeat(43)}`
    const refused = await ask('GET', '/me', { headers: { cookie, ...bearing(made) } })
    expect(refused).toMatchObject({ status: 401, body: { code: 'bearer_invalid' } })
  })

  it('are renewed once each; a copy that comes later signs the app out', async () => {
    const first = await anApp()
    const second = await refresh(first.refreshToken)
    expect(second.status).toBe(201)
    const headers = bearing(second.body.tokens.accessToken)
    expect((await ask('GET', '/me', { headers })).status).toBe(200)
    expect(await refresh(first.refreshToken)).toMatchObject({ status: 401 })
    expect((await ask('GET', '/me', { headers })).status).toBe(401)
    expect(await refresh(second.body.tokens.refreshToken)).toMatchObject({ status: 401 })
  })

  it('open nothing of the back office, and none of them is an access token', async () => {
    const { accessToken, refreshToken } = await anApp()
    const office = await ask('GET', '/admin/orders', { headers: bearing(accessToken) })
    expect(office.status).toBe(404)
    expect((await ask('GET', '/me', { headers: bearing(refreshToken) })).status).toBe(401)
  })
})

describe('signing in an app', () => {
  it('says the same of a wrong password and of an address without an account', async () => {
    const { email } = await aCustomer()
    const wrong = await create({ email, password: 'not this one' })
    const unknown = await create({ email: 'nobody@example.org', password: PASSWORD })
    expect(wrong).toMatchObject({ status: 401, body: { code: 'sign_in_failed' } })
    expect(unknown.body).toEqual(wrong.body)
  })

  it('takes the code of an authenticator app along', async () => {
    const { email, userId } = await aCustomer()
    const { code } = await aSecondFactor(userId)
    const fields = { email, password: PASSWORD }
    expect((await create(fields)).body.code).toBe('second_factor_required')
    expect((await create({ ...fields, code: '000000' })).body.code).toBe('second_factor_wrong')
    const { body } = await create({ ...fields, code: code(0) })
    const headers = bearing(body.tokens.accessToken)
    expect((await ask('GET', '/me', { headers })).status).toBe(200)
    expect((await create({ ...fields, code: code(0) })).body.code).toBe('second_factor_wrong')
  })

  it('is for customers, and takes nothing that is not described', async () => {
    const { email } = await aColleague('orders')
    expect((await create({ email, password: PASSWORD })).status).toBe(403)
    const more = { email, password: PASSWORD, kind: 'staff' }
    expect((await create(more)).status).toBe(422)
  })
})
