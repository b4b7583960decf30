import { afterEach, expect, test, vi } from 'vitest'
import { openLocalCopies } from '@/components/admin-articles/local-copies'

const DAY_MS = 24 * 60 * 60_000
const owner = { userId: 'usr_1', articleId: 'art_1' }
const first = { 'text.title': 'Ink', 'text.body': 'First.' }
const second = { 'text.title': 'Ink', 'text.body': 'Second.' }

afterEach(() => void vi.useRealTimers())

/** As browsers keep things, in room for so many of them. */
function aStorage(room = Number.POSITIVE_INFINITY): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (place) => [...kept.keys()][place] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      if (!kept.has(key) && kept.size >= room) throw new Error('QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  }
}

/** A browser with as many windows as are opened. */
function aBrowser(room?: number) {
  const localStorage = aStorage(room)
  return {
    localStorage,
    open: (whose = owner) => openLocalCopies(whose, { localStorage, sessionStorage: aStorage() }),
  }
}

function bodyOf(copy: { fields: Record<string, string> } | undefined) {
  return copy?.fields['text.body']
}

test('what was kept is found by the next window, unless the server says the same', () => {
  const browser = aBrowser()
  expect(browser.open().keep(first, 3)).toBe(true)
  const next = browser.open()
  expect(next.findOther(second)).toMatchObject({ fields: first, version: 3 })
  expect(next.findOther(first)).toBeUndefined()
  expect(next.findOther({ ...first, 'text.summary': '' })).toBeUndefined()
})

test('a window keeps one copy, its latest, and writes over no other’s', () => {
  vi.useFakeTimers({ now: 0 })
  const browser = aBrowser()
  const [one, other] = [browser.open(), browser.open()]
  one.keep(first, 1)
  other.keep({ 'text.body': 'Of the other window.' }, 1)
  vi.advanceTimersByTime(1000)
  one.keep(second, 1)
  one.keep(second, 2)
  expect(browser.localStorage.length).toBe(2)
  expect(bodyOf(one.findOther(first))).toBe('Second.')
  expect(bodyOf(one.findOther(second))).toBe('Of the other window.')
})

test('nobody finds the copies of another person or another text', () => {
  const browser = aBrowser()
  browser.open({ userId: 'usr_2', articleId: 'art_1' }).keep(first, 1)
  browser.open({ userId: 'usr_1', articleId: 'art_12' }).keep(first, 1)
  const mine = browser.open()
  expect(mine.findOther({})).toBeUndefined()
  mine.keep(first, 1)
  mine.dropSaved(first)
  expect(browser.localStorage.length).toBe(2)
})

test('a save drops the copies that say the same and those of its window, and no others', () => {
  const browser = aBrowser()
  const [closed, lost, mine] = [browser.open(), browser.open(), browser.open()]
  closed.keep(second, 1)
  lost.keep({ 'text.body': 'Only here.' }, 1)
  mine.keep(first, 1)
  mine.dropSaved(second)
  expect(browser.localStorage.length).toBe(1)
  expect(bodyOf(mine.findOther(second))).toBe('Only here.')
})

test('what nobody has come back for in sixty days is dropped with the next save', () => {
  vi.useFakeTimers({ now: 0 })
  const browser = aBrowser()
  browser.open().keep(first, 1)
  vi.setSystemTime(60 * DAY_MS)
  browser.open().dropSaved(second)
  expect(browser.localStorage.length).toBe(1)
  vi.setSystemTime(60 * DAY_MS + 1)
  browser.open().dropSaved(second)
  expect(browser.localStorage.length).toBe(0)
})

test('what the form took along is dropped once the server has it, and kept where it refused', () => {
  const localStorage = aStorage()
  const sessionStorage = aStorage()
  const pageOfTab = () => openLocalCopies(owner, { localStorage, sessionStorage })
  const send = () => {
    const page = pageOfTab()
    page.keep(first, 4)
    page.noteSent(first)
    return page
  }
  send()
  pageOfTab().settleSent(false)
  expect(bodyOf(pageOfTab().findOther({}))).toBe('First.')
  pageOfTab().settleSent(true)
  expect(bodyOf(pageOfTab().findOther({}))).toBe('First.')
  localStorage.clear()
  send()
  pageOfTab().settleSent(true)
  expect(localStorage.length).toBe(0)

  send().keep(second, 4)
  pageOfTab().settleSent(true)
  expect(bodyOf(pageOfTab().findOther(first))).toBe('Second.')
})

test('where there is no room left the former copy stays, and nothing fails', () => {
  const full = openLocalCopies(owner, { sessionStorage: aStorage(0) })
  full.noteSent(first)
  full.settleSent(true)
  const browser = aBrowser(1)
  const copies = browser.open()
  expect(copies.keep(first, 1)).toBe(true)
  expect(copies.keep(second, 2)).toBe(false)
  expect(bodyOf(copies.findOther({}))).toBe('First.')
})

test('a browser that keeps nothing is told apart, and nothing fails', () => {
  const copies = openLocalCopies(owner, {})
  expect(copies.keep(first, 1)).toBe(false)
  copies.noteSent(first)
  copies.settleSent(true)
  copies.dropSaved(first)
  expect(copies.findOther(second)).toBeUndefined()
})

test('what is not ours, or is broken, is left alone', () => {
  const browser = aBrowser()
  const broken = ['stationer.text.usr_1.art_1.1.other', 'theme']
  for (const key of broken) browser.localStorage.setItem(key, '{"fields": 7}')
  const copies = browser.open()
  expect(copies.findOther(first)).toBeUndefined()
  copies.dropSaved(first)
  expect(broken.map((key) => browser.localStorage.getItem(key))).not.toContain(null)
})
