import type { LocalCopies } from '@/components/admin-articles/local-copies'
import { type DraftAnswer, sendDraft } from '@/components/admin-articles/send-draft'
import {
  areSameFields,
  readFirstTextFields,
  readTextFields,
  type TextFields,
} from '@/components/admin-articles/text-form'

/** After the last keystroke, and at the latest while one goes on typing. */
const REST_MS = 1_200
const LONGEST_MS = 8_000
const COPY_MS = 300
/** In all forms of the page: what they change is the draft as it is now. */
const CURRENT_VERSION = 'input[name="version"]:not([data-fixed])'
/** Answers after which it is known what the server has. */
const DECIDED = ['saved', 'conflict', 'refused']
const RETRY_MS = [4_000, 10_000, 30_000]

export type SaveState =
  /** `at` as ISO 8601; undefined: nothing has been typed since the page came. */
  | { kind: 'saved'; at?: string }
  | { kind: 'typing' }
  | { kind: 'saving' }
  | { kind: 'offline' | 'signed-out' | 'failed' }
  /** Somebody else has saved: nothing is sent any more until a person has decided. */
  | { kind: 'conflict' }
  | { kind: 'refused'; sentence: string }

export interface AutosaveOptions {
  form: HTMLFormElement
  articleId: string
  /** Of the draft that the form was filled in from. */
  version: number
  copies: LocalCopies
  /** The form came filled in with something that the server has not got. */
  isUnsaved: boolean
  /** Two versions stand side by side, and a person has to decide. */
  isHeld: boolean
  onState: (state: SaveState) => void
}

/**
 * Keeps what is typed: at once in this browser, and after a moment of rest on the server. A save that did not get through is tried again
 * until it does.
 */
export function startAutosave({ form, articleId, copies, onState, ...start }: AutosaveOptions) {
  let version = start.version
  /** Whoever was quicker than the script has typed already. */
  let saved: TextFields | undefined = start.isUnsaved ? undefined : readFirstTextFields(form)
  let state: SaveState = { kind: 'saved' }
  let running: Promise<void> | undefined
  /** Sent on this version, and no answer came: the server may have it. */
  let unanswered: TextFields | undefined
  let failures = 0
  let typedSince = 0
  let isLeaving = false
  let hasAskedAgain = false
  let isOver = false
  let restTimer: ReturnType<typeof setTimeout> | undefined
  let copyTimer: ReturnType<typeof setTimeout> | undefined

  const tell = (next: SaveState) => {
    state = next
    onState(next)
  }
  /** Also what was typed and undone, as long as the server may have it. */
  const isUnsaved = () =>
    !saved || unanswered !== undefined || !areSameFields(readTextFields(form), saved)
  const isStopped = () => start.isHeld || state.kind === 'conflict'

  const keepCopy = () => {
    clearTimeout(copyTimer)
    copyTimer = undefined
    const fields = readTextFields(form)
    if (!saved || !areSameFields(fields, saved)) copies.keep(fields, version)
  }

  const wait = (ms: number) => {
    clearTimeout(restTimer)
    if (isOver) return
    restTimer = setTimeout(() => void save('auto'), ms)
  }

  const onInput = (event: Event) => {
    const { target } = event
    const field = target instanceof HTMLElement && 'form' in target ? target.form : undefined
    if (field !== form) return
    // From here on the form is no longer what an earlier answer spoke of.
    leaveOutOfAddress('done')
    copyTimer ??= setTimeout(keepCopy, COPY_MS)
    if (isStopped()) return
    if (!isUnsaved()) {
      clearTimeout(restTimer)
      failures = 0
      if (!running) tell({ kind: 'saved', at: state.kind === 'saved' ? state.at : undefined })
      return
    }
    typedSince ||= Date.now()
    if (!running && !isTrouble(state)) tell({ kind: 'typing' })
    const left = LONGEST_MS - (Date.now() - typedSince)
    if (failures === 0) wait(Math.max(0, Math.min(REST_MS, left)))
  }

  /** One save at a time; whoever calls while one is under way gets another one after it. */
  const save = async (mode: 'auto' | 'saved'): Promise<void> => {
    clearTimeout(restTimer)
    if (running) await running
    if (isOver || isStopped() || (mode === 'auto' && !isUnsaved())) return
    running = carryOut(mode).finally(() => {
      running = undefined
    })
    await running
  }

  /** What got no answer is sent once more as it was, before anything newer: the server knows what it has already. */
  const carryOut = async (mode: 'auto' | 'saved'): Promise<void> => {
    const isAgain = unanswered !== undefined
    const fields = unanswered ?? readTextFields(form)
    typedSince = 0
    keepCopy()
    if (!isTrouble(state)) tell({ kind: 'saving' })
    const answer = await sendDraft(articleId, { mode: isAgain ? 'auto' : mode, version, fields })
    // The page is gone, and its fields with it: what they would say now is nothing that anybody typed.
    if (isOver) {
      if (answer.kind === 'saved') copies.dropSaved(fields)
      return
    }
    if ('isUnclear' in answer && answer.isUnclear) unanswered = fields
    else if (DECIDED.includes(answer.kind)) unanswered = undefined
    if (answer.kind !== 'saved') return onTrouble(answer)
    onSaved(answer, fields)
    if (isAgain && mode === 'saved') await carryOut(mode)
  }

  const onSaved = (answer: Extract<DraftAnswer, { kind: 'saved' }>, fields: TextFields) => {
    failures = 0
    version = answer.version
    saved = fields
    for (const field of document.querySelectorAll<HTMLInputElement>(CURRENT_VERSION)) {
      field.value = String(version)
    }
    // What a refused form had kept is older than the draft now.
    leaveOutOfAddress('form')
    if (isUnsaved()) {
      copies.keep(readTextFields(form), version)
      tell({ kind: 'typing' })
      wait(REST_MS)
    } else {
      copies.dropSaved(fields)
      tell({ kind: 'saved', at: answer.savedAt })
    }
  }

  const onTrouble = (answer: Exclude<DraftAnswer, { kind: 'saved' }>) => {
    tell(answer)
    if (answer.kind === 'conflict' || answer.kind === 'refused') {
      failures = 0
      return
    }
    wait(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? REST_MS)
    failures += 1
  }

  const tryAgain = () => {
    if (failures > 0) wait(0)
  }

  const onHidden = () => {
    if (document.visibilityState === 'visible') return tryAgain()
    keepCopy()
    if (!isLeaving) void save('auto')
  }

  /** A save under way, or one whose answer was lost, would make what the form sends look outdated. */
  const onSubmit = (event: SubmitEvent) => {
    clearTimeout(restTimer)
    keepCopy()
    const isUnclear = unanswered !== undefined && !hasAskedAgain
    if (!running && !isUnclear) {
      isLeaving = true
      hasAskedAgain = false
      copies.noteSent(readTextFields(form))
      // Handlers after this one may keep it from leaving.
      setTimeout(() => {
        if (event.defaultPrevented) onStay()
      })
      return
    }
    const { submitter } = event
    event.preventDefault()
    event.stopImmediatePropagation()
    hasAskedAgain = !running
    void (running ?? save('auto')).then(() => form.requestSubmit(submitter))
  }

  const onBeforeUnload = (event: BeforeUnloadEvent) => {
    keepCopy()
    if (!isLeaving && (running || isUnsaved())) event.preventDefault()
  }
  /**
   * A link of the shop leaves by a whole page instead of within this one: what is typed is saved first, the browser asks where it could not
   * be, and the way back finds the text as it is then.
   */
  const onLink = (event: MouseEvent) => {
    const link = leadsAway(event)
    if (!link) return
    event.stopPropagation()
    if (!running && !isUnsaved()) return
    event.preventDefault()
    keepCopy()
    void save('auto').finally(() => location.assign(link.href))
  }
  const onStay = () => {
    isLeaving = false
    copies.settleSent(false)
  }

  const listeners = new AbortController()
  const { signal } = listeners
  document.addEventListener('input', onInput, { signal })
  document.addEventListener('change', onInput, { signal })
  document.addEventListener('visibilitychange', onHidden, { signal })
  form.addEventListener('submit', onSubmit, { signal, capture: true })
  window.addEventListener('click', onLink, { signal, capture: true })
  window.addEventListener('beforeunload', onBeforeUnload, { signal })
  window.addEventListener('pagehide', keepCopy, { signal })
  window.addEventListener('pageshow', onStay, { signal })
  window.addEventListener('online', tryAgain, { signal })
  window.addEventListener('focus', tryAgain, { signal })
  if (isUnsaved() && !start.isHeld) {
    tell({ kind: 'typing' })
    wait(REST_MS)
  }

  return {
    save,
    /** What the server has, as far as this window knows; undefined where it has something else than the form. */
    saved: () => saved,
    stop() {
      isOver = true
      listeners.abort()
      clearTimeout(restTimer)
      clearTimeout(copyTimer)
    },
  }
}

export type Autosave = ReturnType<typeof startAutosave>

/** The link that a plain click opens in this window, unless it leads to a place on this page. */
function leadsAway(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest('a') : undefined
  const isElsewhere = link?.target === '' && !link.download && link.origin === location.origin
  const isHere = link?.pathname === location.pathname && link.search === location.search
  return link && isElsewhere && !isHere ? link : undefined
}

function leaveOutOfAddress(parameter: string): void {
  const address = new URL(location.href)
  if (!address.searchParams.has(parameter)) return
  address.searchParams.delete(parameter)
  history.replaceState(null, '', address)
}

/** Stays on the screen until a save got through. */
function isTrouble({ kind }: SaveState): boolean {
  return ['offline', 'signed-out', 'failed', 'refused', 'conflict'].includes(kind)
}
