import { areSameFields, type TextFields } from '@/components/admin-articles/text-form'
import { z } from '@/components/ui/browser-zod'

/** Longer than anybody stays away from something half written. */
const KEPT_DAYS = 60
const DAY_MS = 24 * 60 * 60 * 1000

const textFields = z.record(z.string(), z.string())
const localCopy = z.object({
  fields: textFields,
  /** Of the draft on which it was written. */
  version: z.number(),
  /** ISO 8601. */
  at: z.string(),
})
/** What somebody has typed and the server may not have. */
export type LocalCopy = z.infer<typeof localCopy> & { key: string }

/** Whose copies of which text. */
export interface CopyOwner {
  userId: string
  articleId: string
}

/**
 * Copies of one text in this browser, by version and by window, so that none is written over by another. Where the browser keeps nothing
 * (private mode, a full disk), nothing is kept and nothing fails.
 */
export function openLocalCopies(
  { userId, articleId }: CopyOwner,
  { localStorage: storage, sessionStorage: memory } = findStorage(),
) {
  const sentName = `stationer.sent.${userId}.${articleId}`
  const prefix = `stationer.text.${userId}.${articleId}.`
  const windowId = Math.random().toString(36).slice(2, 10)
  const keyFor = (version: number) => `${prefix}${version}.${windowId}`
  const list = () => keysOf(storage, prefix).flatMap((key) => readCopy(storage, key))

  return {
    /** Whether it was kept. */
    keep(fields: TextFields, version: number): boolean {
      const copy = { fields, version, at: new Date().toISOString() }
      try {
        storage?.setItem(keyFor(version), JSON.stringify(copy))
        for (const key of keysOf(storage, prefix)) {
          if (key.endsWith(`.${windowId}`) && key !== keyFor(version)) storage?.removeItem(key)
        }
        return storage !== undefined
      } catch {
        // The browser's room is full: what was kept before is still there.
        return false
      }
    },
    /** What says the same as the server does is needed no more; nor is what nobody has come back for. */
    dropSaved(saved: TextFields): void {
      const oldest = new Date(Date.now() - KEPT_DAYS * DAY_MS).toISOString()
      for (const { key, fields, at } of list()) {
        const isOwn = key.endsWith(`.${windowId}`)
        if (isOwn || areSameFields(fields, saved) || at < oldest) storage?.removeItem(key)
      }
    },
    drop: (key: string) => storage?.removeItem(key),
    /** The form leaves with these fields. */
    noteSent(fields: TextFields): void {
      try {
        memory?.setItem(sentName, JSON.stringify(fields))
      } catch {
        // No room: a copy will be offered that nobody needs.
      }
    },
    /**
     * The answer has come as another page. Where it says that the server has what was sent (`isTaken`), no copy of that is needed; what was
     * typed while the form was on its way is another one.
     */
    settleSent(isTaken: boolean): void {
      const sent = readSent(memory, sentName)
      memory?.removeItem(sentName)
      if (!sent || !isTaken) return
      for (const { key, fields } of list()) {
        if (areSameFields(fields, sent)) storage?.removeItem(key)
      }
    },
    /** The latest copy that says something else than this. */
    findOther(fields: TextFields): LocalCopy | undefined {
      return list()
        .filter((copy) => !areSameFields(copy.fields, fields))
        .toSorted((a, b) => b.at.localeCompare(a.at))[0]
    },
  }
}

export type LocalCopies = ReturnType<typeof openLocalCopies>

function keysOf(storage: Storage | undefined, prefix: string): string[] {
  if (!storage) return []
  const places = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '')
  return places.filter((key) => key.startsWith(prefix))
}

function readCopy(storage: Storage | undefined, key: string): LocalCopy[] {
  try {
    return [{ ...localCopy.parse(JSON.parse(storage?.getItem(key) ?? '')), key }]
  } catch {
    // Not ours, or of an earlier version of ours.
    return []
  }
}

function readSent(memory: Storage | undefined, name: string): TextFields | undefined {
  try {
    return textFields.parse(JSON.parse(memory?.getItem(name) ?? ''))
  } catch {
    return undefined
  }
}

/** What the browser keeps for longer, and what it keeps for this tab. */
function findStorage(): Partial<Pick<Window, 'localStorage' | 'sessionStorage'>> {
  try {
    const { localStorage, sessionStorage } = globalThis
    return { localStorage, sessionStorage }
  } catch {
    // Forbidden by the browser's settings.
    return {}
  }
}
