import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { answerHtml, nonceOf, openFrontDoor } from '@/server/testing'

const LONG = 'A sentence about paper, ink and the people who like both. '.repeat(200)

describe('a public page', () => {
  test('is rendered once and then sent from memory', async () => {
    const { ask, renders } = await countingShop()
    const first = await ask('/products/notebook')
    const second = await ask('/products/notebook')

    expect([first.headers['x-cache'], second.headers['x-cache']]).toEqual(['miss', 'hit'])
    expect(second.text).toBe(first.text)
    expect(renders.count).toBe(1)
  })

  test('is rendered anew for the first request after the content changed', async () => {
    const { ask, content, renders } = await countingShop()
    await ask('/products/notebook')
    content.version = '2'
    const after = await ask('/products/notebook')

    expect(after.headers['x-cache']).toBe('miss')
    expect(after.text).toContain('render 2')
    expect(renders.count).toBe(2)
  })

  test('is rendered once for all who ask while it is being rendered', async () => {
    const { ask, renders, release } = await countingShop({ isHeld: true })
    const asked = Array.from({ length: 20 }, () => ask('/'))
    await vi.waitUntil(() => renders.count > 0)
    asked.push(ask('/'))
    setTimeout(release, 50)
    const answers = await Promise.all(asked)

    expect(renders.count).toBe(1)
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1)
  })

  test('that is being rendered is not shared with those who ask after a write', async () => {
    const { ask, content, renders, release } = await countingShop({ isHeld: true })
    const before = ask('/')
    await vi.waitUntil(() => renders.count === 1)
    content.version = '2'
    const after = ask('/')
    await vi.waitUntil(() => renders.count === 2)
    release()

    expect((await before).text.slice(0, 15)).toBe('<p>render 1</p>')
    expect((await after).text.slice(0, 15)).toBe('<p>render 2</p>')
  })

  test('during whose rendering something was written is sent but not kept', async () => {
    const { ask, content, renders, release } = await countingShop({ isHeld: true })
    const during = ask('/')
    await vi.waitUntil(() => renders.count === 1)
    content.version = '2'
    release()
    expect((await during).headers['x-cache']).toBe('miss')
    content.version = '1'

    expect((await ask('/')).headers['x-cache']).toBe('miss')
    expect(renders.count).toBe(2)
  })

  test('is rendered each time while the database cannot say whether it changed', async () => {
    for (const contentVersion of [
      () => {
        throw new Error('database is away')
      },
      () => Promise.reject(new Error('database is away')),
    ]) {
      const { ask } = await openFrontDoor((_, response) => answerHtml(response, 'page'), {
        contentVersion,
      })
      await ask('/')
      expect((await ask('/')).headers['x-cache']).toBe('bypass')
    }
  })

  test('works with a version that comes later, as from PostgreSQL', async () => {
    const { ask } = await openFrontDoor((_, response) => answerHtml(response, 'page'), {
      contentVersion: async () => '1',
    })
    await ask('/')
    expect((await ask('/')).headers['x-cache']).toBe('hit')
  })

  test('survives the visitor who caused its rendering going away', async () => {
    const { ask, port, renders, release } = await countingShop({ isHeld: true })
    const leaver = new AbortController()
    const { signal } = leaver
    const left = fetch(`http://127.0.0.1:${port}/`, { signal }).catch(() => 'left')
    await vi.waitUntil(() => renders.count === 1)
    const stayed = ask('/')
    leaver.abort()
    expect(await left).toBe('left')
    release()

    expect((await stayed).text.slice(0, 15)).toBe('<p>render 1</p>')
    expect((await ask('/')).headers['x-cache']).toBe('hit')
    expect(renders.count).toBe(1)
  })
})

describe('HEAD', () => {
  test('gets the headers of the page and leaves a whole page behind', async () => {
    const { ask } = await countingShop()
    const head = await ask('/', { method: 'HEAD' })
    const get = await ask('/')

    expect(head.body.length).toBe(0)
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
    expect(get.headers['x-cache']).toBe('hit')
    expect(get.text).toContain('render 1')
  })
})

describe('what may be kept', () => {
  test.each([404, 410, 500, 503])('not an answer with status %i', async (status) => {
    const { ask } = await openFrontDoor((_, response) => {
      response.statusCode = status
      answerHtml(response, 'no page')
    })
    await ask('/products/gone')
    const again = await ask('/products/gone')
    expect([again.status, again.headers['x-cache']]).toEqual([status, 'miss'])
  })

  test('not a redirect, whose target is passed on', async () => {
    const { ask } = await openFrontDoor((_, response) => {
      response.writeHead(308, { location: '/products/new' })
      response.end()
    })
    await ask('/products/old')
    const again = await ask('/products/old')
    expect([again.status, again.headers.location]).toEqual([301, '/products/new'])
    expect(again.headers['x-cache']).toBe('miss')
  })

  test('not a page that sets a cookie, and the cookie reaches nobody', async () => {
    const { ask, troubles } = await openFrontDoor((_, response) => {
      response.setHeader('set-cookie', 'session=someone')
      answerHtml(response, 'page')
    })
    const first = await ask('/')
    const second = await ask('/')
    expect(first.headers['set-cookie']).toBeUndefined()
    expect(second.headers['x-cache']).toBe('miss')
    expect(troubles).toContain('a public page tried to set a cookie')
  })

  test('not a page with a part that failed while it was streamed', async () => {
    const { ask } = await openFrontDoor((_, response) => {
      response.setHeader('content-type', 'text/x-component')
      response.end('0:["$","main"]\n1:E{"digest":"42"}\n')
    })
    await ask('/', { headers: { rsc: '1' } })
    expect((await ask('/', { headers: { rsc: '1' } })).headers['x-cache']).toBe('miss')
  })

  test('not a page whose renderer threw; the visitor gets a sentence', async () => {
    const { ask, troubles } = await openFrontDoor(() => {
      throw new Error('boom')
    })
    const answer = await ask('/')
    expect(answer.status).toBe(500)
    expect(answer.text).not.toContain('boom')
    expect(troubles).toContain('a request failed')
  })

  test('no more than the memory allows, counting encodings made later', async () => {
    const limit = 200_000
    let stored = 0
    const { ask } = await openFrontDoor(
      (request, response) => answerHtml(response, `${request.url} ${LONG}`),
      { pageCacheBytes: limit },
    )
    for (let page = 0; page < 60; page++) {
      const headers = { 'accept-encoding': page % 2 ? 'br' : 'gzip' }
      await ask(`/products/p${page}`, { headers })
    }
    for (let page = 59; page >= 0; page--) {
      const answer = await ask(`/products/p${page}`, { method: 'HEAD' })
      if (answer.headers['x-cache'] === 'hit') stored += LONG.length
    }
    expect(stored).toBeGreaterThan(0)
    expect(stored).toBeLessThan(limit)
    expect((await ask('/products/p59')).status).toBe(200)
  })
})

describe('encodings', () => {
  test('carry the same bytes, each with a tag of its own', async () => {
    const { ask } = await openFrontDoor((_, response) => answerHtml(response, LONG))
    const plain = await ask('/')
    const gzip = await ask('/', { headers: { 'accept-encoding': 'gzip' } })
    const brotli = await ask('/', { headers: { 'accept-encoding': 'gzip, deflate, br, zstd' } })

    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(gunzipSync(gzip.body).toString()).toBe(plain.text)
    expect(brotliDecompressSync(brotli.body).toString()).toBe(plain.text)
    expect(brotli.body.length).toBeLessThan(plain.body.length / 4)
    expect(new Set([plain, gzip, brotli].map((answer) => answer.headers.etag)).size).toBe(3)
    expect(plain.headers.vary).toContain('accept-encoding')
  })

  test('that the client refuses are not used', async () => {
    const { ask } = await openFrontDoor((_, response) => answerHtml(response, LONG))
    const answer = await ask('/', { headers: { 'accept-encoding': 'br;q=0, identity' } })
    expect(answer.headers['content-encoding']).toBeUndefined()
  })
})

describe('a visitor who holds the page', () => {
  test('gets 304 for its tag in any encoding, and the page once it changed', async () => {
    const { ask, content } = await countingShop()
    const { headers } = await ask('/', { headers: { 'accept-encoding': 'br' } })
    const held = { 'if-none-match': `"other", W/${headers.etag}` }
    const same = await ask('/', { headers: held })
    content.version = '2'
    const changed = await ask('/', { headers: held })

    expect([same.status, same.body.length]).toEqual([304, 0])
    expect(same.headers['cache-control']).toBe('public, no-cache')
    expect(changed.status).toBe(200)
  })

  test('gets 304 also when the page was rendered anew and came out the same', async () => {
    const { ask, content } = await openFrontDoor((request, response) => {
      const nonce = nonceOf(request)
      answerHtml(response, `<script nonce="${nonce}">say("${nonce}")</script>`)
    })
    const { headers } = await ask('/')
    content.version = '2'
    const again = await ask('/', { headers: { 'if-none-match': String(headers.etag) } })
    expect([again.status, again.headers['x-cache']]).toEqual([304, 'miss'])
  })
})

/** A shop whose pages tell which rendering they are; held, they wait for `release`. */
async function countingShop({ isHeld = false } = {}) {
  const renders = { count: 0 }
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  if (!isHeld) release()
  const shop = await openFrontDoor(async (_, response) => {
    renders.count += 1
    const text = `<p>render ${renders.count}</p>${LONG}`
    await released
    answerHtml(response, text)
  })
  return { ...shop, renders, release }
}
