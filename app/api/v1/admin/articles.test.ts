import { beforeAll, expect, test } from 'vitest'
import { sessionCookie } from '@/app/_http/testing-session'
import { ask, type Method } from '@/app/api/v1/testing'
import { db } from '@/db/read'
import type { BuiltInRole } from '@/domain/accounts/permissions'
import { aColleague, aSession } from '@/domain/accounts/testing-accounts'
import { findPreview } from '@/domain/publication/find-preview'
import { anArticle, unique } from '@/domain/testing'

type Headers = Record<string, string>

async function signedInAs(role: BuiltInRole): Promise<Headers> {
  const { userId } = await aColleague(role)
  return { cookie: await sessionCookie((await aSession(userId)).token) }
}

let editor: Headers
let author: Headers

beforeAll(async () => {
  editor = await signedInAs('editor')
  author = await signedInAs('author')
})

const sendAs = (headers: Headers) => (method: Method, path: string, body?: unknown) =>
  ask(method, path, { body, headers })

test('an article is begun, written, published, taken back and found', async () => {
  const send = sendAs(editor)
  const title = unique('Wet ink')
  const made = await send('POST', '/admin/articles', { kind: 'article', title })
  expect(made.status).toBe(201)
  const { id, contents, version, slug } = made.body.article
  expect(made.body.article).toMatchObject({ status: 'draft', isVisible: false, missing: ['body'] })

  const path = `/admin/articles/${id}`
  const typed = { ...contents, body: 'It dries.', takeaways: ['Blot it.'], tags: ['Ink'] }
  const saved = await send('PUT', `${path}/draft`, { version, contents: typed })
  expect(saved.body.article).toMatchObject({ version: 2, contents: { takeaways: ['Blot it.'] } })
  const late = await send('PUT', `${path}/draft`, { version, contents })
  expect([late.status, late.body.code, late.body.details.version]).toEqual([
    409,
    'version_conflict',
    2,
  ])

  const publishAt = new Date(Date.now() + 60_000).toISOString()
  const put = (body: object) => send('POST', `${path}/publication`, body)
  for (const never of ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59-01:00']) {
    const { status, body } = await put({ version: 2, publishAt: never })
    expect([status, JSON.stringify(body)]).toEqual([422, expect.stringContaining('a year from 1')])
  }
  expect((await put({ version: 2, publishAt })).body.article).toMatchObject({
    status: 'scheduled',
    publishAt,
    isVisible: false,
  })
  expect((await put({ version: 2 })).body.article).toMatchObject({
    status: 'published',
    isVisible: true,
    path: `/articles/${slug}`,
  })
  expect((await put({ version: 1 })).body.code).toBe('version_conflict')
  for (const [place, status] of [
    ['withdrawal', 'draft'],
    ['archiving', 'archived'],
    ['reopening', 'draft'],
  ]) {
    expect((await send('POST', `${path}/${place}`)).body.article.status).toBe(status)
  }
  const found = await send('GET', `/admin/articles?q=${title.slice(0, 6)}&status=draft&limit=1`)
  expect(found.body).toMatchObject({ articles: [{ id, tags: ['Ink'] }], counts: { draft: 1 } })
  const commenting = await send('PUT', `${path}/commenting`, { comments: 'closed' })
  expect(commenting.body.article.comments).toBe('closed')
})

test('what lacks its body is not ready, and says so', async () => {
  const send = sendAs(editor)
  const made = await send('POST', '/admin/articles', { kind: 'page', title: unique('Imprint') })
  const path = `/admin/articles/${made.body.article.id}/publication`
  const refused = await send('POST', path, { version: 1 })
  expect([refused.status, refused.body.code, refused.body.details]).toEqual([
    422,
    'article_not_ready',
    { fields: ['body'] },
  ])
})

test('the history is read, and the draft goes back to a moment of it', async () => {
  const send = sendAs(editor)
  const { articleId, version } = await anArticle({ body: 'First.' })
  const path = `/admin/articles/${articleId}`
  const { contents } = (await send('GET', path)).body.article
  await send('PUT', `${path}/draft`, { version, contents: { ...contents, body: 'Second.' } })
  const history = await send('GET', `${path}/revisions?limit=2`)
  expect(history.body.revisions.map((one: { reason: string }) => one.reason)).toEqual([
    'saved',
    'published',
  ])
  const rest = await send('GET', `${path}/revisions?limit=2&cursor=${history.body.nextCursor}`)
  const [first] = rest.body.revisions
  const one = await send('GET', `${path}/revisions/${first.id}`)
  expect(one.body.revision).toMatchObject({ number: 1, contents: { body: 'First.' } })
  const restored = await send('POST', `${path}/revisions/${first.id}/restoration`, { version: 2 })
  expect(restored.body.article).toMatchObject({ version: 3, contents: { body: 'First.' } })
  await send('PUT', `${path}/draft`, { version: 3, contents: { ...contents, body: 'Third.' } })
  const discarded = await send('POST', `${path}/draft/discarding`, { version: 4 })
  expect(discarded.body.article).toMatchObject({ isChanged: false, contents: { body: 'First.' } })
})

test('a preview link is told once and can be revoked', async () => {
  const send = sendAs(editor)
  const { articleId } = await anArticle({ isPublished: false })
  const path = `/admin/articles/${articleId}`
  const { body } = await send('POST', `${path}/previews`, { days: 3 })
  const token = body.preview.path.split('/').at(-1)
  expect(await findPreview(db, token)).toMatchObject({ articleId })
  expect((await send('GET', path)).body.article.previews).toHaveLength(1)
  await send('DELETE', `${path}/previews/${body.preview.id}`)
  await expect(findPreview(db, token)).rejects.toMatchObject({ code: 'preview_expired' })
})

test('an author submits and takes back, and publishes nothing', async () => {
  const send = sendAs(author)
  const contents = { body: 'Ready.' }
  const input = { kind: 'article', title: unique('Mine'), contents }
  const { id, version } = (await send('POST', '/admin/articles', input)).body.article
  const path = `/admin/articles/${id}`
  expect((await send('POST', `${path}/publication`, { version })).status).toBe(403)
  const submitted = await send('POST', `${path}/submission`)
  expect(submitted.body.article.submittedAt).not.toBeNull()
  expect((await send('DELETE', `${path}/submission`)).body.article.submittedAt).toBeNull()

  const theirs = await anArticle({ isPublished: false })
  const refused = await send('POST', `/admin/articles/${theirs.articleId}/submission`)
  expect([refused.status, refused.body.code]).toEqual([404, 'not_found'])
})

test('an author is added, changed and removed', async () => {
  const send = sendAs(editor)
  const made = await send('POST', '/admin/authors', { name: unique('Ada'), bio: '*Binds.*' })
  expect(made.status).toBe(201)
  const { id, version } = made.body.author
  expect(made.body.author.bioHtml).toBe('<p><em>Binds.</em></p>')
  const path = `/admin/authors/${id}`
  const changed = await send('PATCH', path, { version, name: 'Ada Finch' })
  expect(changed.body.author).toMatchObject({ name: 'Ada Finch', version: version + 1 })
  expect((await send('PATCH', path, { version, name: 'Late' })).body.code).toBe('version_conflict')
  expect((await send('GET', '/admin/authors')).body.authors.length).toBeGreaterThan(0)
  expect((await sendAs(author)('PATCH', path, { version: 2, name: 'Mine' })).status).toBe(403)
  expect((await send('DELETE', path)).body).toEqual({ id })
  expect((await send('GET', path)).status).toBe(404)
})

test('members that are not described are refused', async () => {
  const send = sendAs(editor)
  const { articleId, version } = await anArticle({ isPublished: false })
  const { contents } = (await send('GET', `/admin/articles/${articleId}`)).body.article
  for (const body of [
    { version, contents, status: 'published' },
    { version, contents: { ...contents, bodyHtml: '<script>' } },
  ]) {
    expect((await send('PUT', `/admin/articles/${articleId}/draft`, body)).status).toBe(422)
  }
})
