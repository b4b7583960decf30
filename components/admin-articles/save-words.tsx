import { Check, CircleAlert, CloudOff, LoaderCircle, Pencil } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SaveState } from '@/components/admin-articles/autosave'
import { TEXT_FORM } from '@/components/admin-articles/text-form'
import { signInPath, textDoorPath } from '@/lib/paths'

interface SaveWordsProps {
  state: SaveState
  articleId: string
  locale: string
  timeZone: string
}

/** Where what is typed is at this moment. Only trouble is read out; that all is well may be looked up. */
export function SaveWords({ state, ...props }: SaveWordsProps) {
  const { icon, words } = describe(state, props)
  const isTrouble = !['saved', 'typing', 'saving'].includes(state.kind)
  return (
    <p
      role={isTrouble ? 'alert' : undefined}
      data-save-state={state.kind}
      className={`script-only flex min-w-0 items-start gap-1.5 text-13 ${isTrouble ? 'text-warn' : 'text-ink-soft'}`}
    >
      <span className="mt-0.5 shrink-0 [&>svg]:size-4">{icon}</span>
      <span className="min-w-0">{words}</span>
    </p>
  )
}

const spinner = <LoaderCircle aria-hidden className="animate-spin motion-reduce:animate-none" />

function describe(
  state: SaveState,
  { articleId, locale, timeZone }: Omit<SaveWordsProps, 'state'>,
): { icon: ReactNode; words: ReactNode } {
  switch (state.kind) {
    case 'saved':
      return {
        icon: <Check aria-hidden />,
        words: state.at
          ? `Saved ${timeOf(state.at, locale, timeZone)}`
          : 'Everything is saved as you type',
      }
    case 'typing':
      return { icon: <Pencil aria-hidden />, words: 'Not saved yet' }
    case 'saving':
      return { icon: spinner, words: 'Saving …' }
    case 'offline':
      return {
        icon: <CloudOff aria-hidden />,
        words:
          'Not saved: you are offline. Your text is kept in this browser and will be sent as soon as you are back.',
      }
    case 'failed':
      return {
        icon: <CloudOff aria-hidden />,
        words:
          'Not saved: the shop does not answer. Your text is kept in this browser, and we go on trying.',
      }
    case 'signed-out':
      return {
        icon: <CircleAlert aria-hidden />,
        words: (
          <>
            Not saved: you are signed out. Your text is kept in this browser.{' '}
            <a className="link" href={signInPath()} target="_blank" rel="noopener">
              Sign in in a new window
            </a>
            , then come back here.
          </>
        ),
      }
    case 'conflict':
      return {
        icon: <CircleAlert aria-hidden />,
        words: (
          <>
            Not saved: somebody else has saved in the meantime. Your text is kept in this browser.{' '}
            <button
              type="submit"
              form={TEXT_FORM}
              formAction={textDoorPath(articleId, 'draft')}
              className="link"
            >
              Compare the two
            </button>
          </>
        ),
      }
    case 'refused':
      return {
        icon: <CircleAlert aria-hidden />,
        words: `Not saved: ${state.sentence} Your text is kept in this browser.`,
      }
  }
}

function timeOf(at: string, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'short' }).format(new Date(at))
}
