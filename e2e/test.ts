import {
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Response,
} from '@playwright/test'
import { eq } from 'drizzle-orm'
import { db } from '@/db/read'
import { jobs } from '@/db/schema/platform'

/** Chromium says this of every answer above 399, which a journey may well want. */
const NAMES_A_STATUS = /^Failed to load resource: the server responded with a status of 4\d\d/

type Watched = { complaints: string[] }

const anyByte = () => Math.floor(Math.random() * 256)

/**
 * Every journey watches what the browser complains about on its way: scripts that fail, the content security
 * policy being broken, files that are missing, answers above 499. A journey without complaints is part of passing.
 */
export const test = base.extend<Watched>({
  /** Each journey is another visitor, as the proxy in front of the shop would tell it: limits count by address. */
  extraHTTPHeaders: async ({ extraHTTPHeaders }, use) => {
    const address = [10, anyByte(), anyByte(), anyByte()].join('.')
    await use({ 'x-forwarded-for': address, ...extraHTTPHeaders })
  },
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = []
      context.on('console', (message) => complaints.push(...complaintOf(message)))
      context.on('weberror', (error) => complaints.push(`script: ${error.error().message}`))
      context.on('response', (response) => complaints.push(...complaintAbout(response)))
      await use(complaints)
      const remaining = await withoutRemovedPictures(complaints)
      expect(remaining, 'what the browser complained about').toEqual([])
    },
    { auto: true },
  ],
})

function complaintOf(message: ConsoleMessage): string[] {
  const text = message.text()
  const isGrave = message.type() === 'error' || /security policy/i.test(text)
  return isGrave && !NAMES_A_STATUS.test(text) ? [`${message.page()?.url()}: ${text}`] : []
}

function complaintAbout(response: Response): string[] {
  const request = response.request()
  const isFile = ['script', 'stylesheet', 'image', 'font'].includes(request.resourceType())
  const isBad = response.status() >= (isFile ? 400 : 500)
  return isBad ? [`${response.status()} ${request.method()} ${response.url()}`] : []
}

/** Another journey may take a picture out of the library between a page that shows it and the request for its file. */
async function withoutRemovedPictures(complaints: string[]): Promise<string[]> {
  const keyOf = (complaint: string) => /^404 GET .*\/media\/(.+)$/.exec(complaint)?.[1]
  if (!complaints.some(keyOf)) return complaints
  const removed = await listRemovedKeys()
  return complaints.filter((complaint) => !removed.has(keyOf(complaint)))
}

async function listRemovedKeys(): Promise<Set<unknown>> {
  const removals = await db
    .select({ payload: jobs.payload })
    .from(jobs)
    .where(eq(jobs.name, 'remove-media-files'))
  return new Set(removals.flatMap(({ payload }) => payload.publicKeys))
}

/** Another tab or device, watched like the first. */
export async function anotherTab(page: Page): Promise<Page> {
  return await page.context().newPage()
}
