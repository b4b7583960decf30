'use client'

import { subscribe } from '@github/paste-markdown'
import clsx from 'clsx'
import { Maximize2, Minimize2 } from 'lucide-react'
import { type ChangeEvent, type DragEvent, useEffect, useRef, useState } from 'react'
import { InsertDialog } from '@/components/admin-articles/insert-dialog'
import { LivePreview } from '@/components/admin-articles/live-preview'
import { blockAndOn, continueList, linkTo } from '@/components/admin-articles/markdown-edits'
import { applyEdit, runCommand, selectedIn } from '@/components/admin-articles/text-field'
import { countWords, TEXT_FORM } from '@/components/admin-articles/text-form'
import { bold, type Insertable, italic, Toolbar } from '@/components/admin-articles/toolbar'
import { UploadList } from '@/components/admin-articles/upload-list'
import { useFullScreen } from '@/components/admin-articles/use-full-screen'
import { picturesIn, useUploads } from '@/components/admin-articles/use-uploads'
import { type View, ViewChoice } from '@/components/admin-articles/view-choice'
import { WritingHelp } from '@/components/admin-articles/writing-help'
import { FieldError } from '@/components/ui/field'
import type { MediaView } from '@/domain/media/views'
import { readingMinutes } from '@/lib/reading-time'

interface BodyEditorProps {
  articleId: string
  defaultValue: string
  error?: string
  canWrite: boolean
  canUpload: boolean
  /** The newest pictures of the library. */
  choices: readonly MediaView[]
  /** BCP 47, for prices in the preview. */
  locale: string
}

const SHORTCUTS = new Map([
  ['b', bold],
  ['i', italic],
  ['k', linkTo],
])

/** The text: a plain field, which with script has tools, takes pictures, and shows beside itself how it will read. */
export function BodyEditor(props: BodyEditorProps) {
  const { articleId, defaultValue, error, canWrite, canUpload, choices, locale } = props
  const field = useRef<HTMLTextAreaElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const [body, setBody] = useState(defaultValue)
  const [view, setView] = useState<View>('write')
  const [inserting, setInserting] = useState<Insertable>()
  const afterClose = useRef<() => void>(undefined)
  const caret = useRef<[number, number]>(undefined)
  const [isOver, setIsOver] = useState(false)
  const [isFull, setIsFull] = useFullScreen(frame)
  const uploads = useUploads(field)
  const words = countWords(body)

  useEffect(() => {
    const text = field.current
    if (!text) return
    // The browser may have filled it in itself, or somebody was quicker than the script.
    setBody(text.value)
    const { unsubscribe } = subscribe(text)
    text.addEventListener('keydown', onTextKeyDown)
    return () => {
      unsubscribe()
      text.removeEventListener('keydown', onTextKeyDown)
    }
  }, [])

  const take = (transfer: DataTransfer | null, event: { preventDefault: () => void }) => {
    const pictures = canUpload ? picturesIn(transfer) : []
    if (pictures.length === 0) return
    event.preventDefault()
    void uploads.send(pictures)
  }
  const onDrop = (event: DragEvent<HTMLTextAreaElement>) => {
    setIsOver(false)
    take(event.dataTransfer, event)
  }
  const onDragOver = (event: DragEvent<HTMLTextAreaElement>) => {
    if (!canUpload || !event.dataTransfer.types.includes('Files')) return
    // Without this a browser drops no files here, and may open them instead.
    event.preventDefault()
    setIsOver(true)
  }
  const open = (what: Insertable) => {
    if (field.current) caret.current = [field.current.selectionStart, field.current.selectionEnd]
    setInserting(what)
  }
  /** Behind an open window the text is out of reach. */
  const onceClosed = (work: () => void) => {
    afterClose.current = work
    setInserting(undefined)
  }
  const insert = (markdown: string) => {
    if (field.current) runCommand(field.current, blockAndOn(markdown))
  }
  const onClosed = () => {
    setInserting(undefined)
    // A field out of reach may forget where one wrote.
    if (caret.current) field.current?.setSelectionRange(...caret.current)
    afterClose.current?.()
    afterClose.current = undefined
  }

  return (
    <div
      ref={frame}
      data-view={view}
      data-full={isFull || undefined}
      className="writing-frame rounded border border-line bg-sheet"
    >
      {canWrite && (
        <div className="writing-tools flex flex-wrap items-center justify-between gap-x-2 rounded-t border-b border-line bg-sheet px-1 py-1 sm:px-2">
          <Toolbar field={field} onInsert={open} without={canUpload ? [] : ['picture']} />
          <div className="script-only flex items-center gap-0.5">
            <ViewChoice view={view} onChange={setView} />
            <WritingHelp />
            <button
              type="button"
              aria-pressed={isFull}
              onClick={() => setIsFull(!isFull)}
              title={isFull ? 'Leave the full screen (Esc)' : 'Write on the full screen'}
              className="inline-flex size-11 items-center justify-center rounded text-ink-soft hover:bg-stock hover:text-ink lg:size-8"
            >
              {isFull ? (
                <Minimize2 aria-hidden className="size-4.5" strokeWidth={1.75} />
              ) : (
                <Maximize2 aria-hidden className="size-4.5" strokeWidth={1.75} />
              )}
              <span className="sr-only">Full screen</span>
            </button>
          </div>
        </div>
      )}
      <UploadList uploads={uploads.uploads} onDescribe={uploads.describe} onDone={uploads.remove} />
      <div className="writing-panes">
        <div className="writing-text">
          <label htmlFor="text.body" className="sr-only">
            Text
          </label>
          <textarea
            ref={field}
            id="text.body"
            name="text.body"
            form={TEXT_FORM}
            defaultValue={defaultValue}
            readOnly={!canWrite}
            maxLength={200_000}
            spellCheck
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? 'text.body-error' : 'text.body-facts'}
            placeholder="Write here. Drop pictures right into the text."
            onChange={(event: ChangeEvent<HTMLTextAreaElement>) => setBody(event.target.value)}
            onPaste={(event) => take(event.clipboardData, event)}
            onDrop={onDrop}
            onDragOver={onDragOver}
            onDragLeave={() => setIsOver(false)}
            className={clsx('writing-area', isOver && canUpload && 'bg-accent-wash')}
          />
        </div>
        {view !== 'write' && <LivePreview articleId={articleId} body={body} locale={locale} />}
      </div>
      <FieldError id="text.body-error" error={error} />
      <p
        id="text.body-facts"
        className="caption figures flex flex-wrap gap-x-4 border-t border-line px-3 py-2 sm:px-5"
      >
        <span>
          {words} {words === 1 ? 'word' : 'words'}
        </span>
        <span>
          {readingMinutes(words)} {readingMinutes(words) === 1 ? 'minute' : 'minutes'} to read
        </span>
        <span className="no-script">
          Markdown: ## Heading, **bold**, _italic_, [link](https://…), - list, &gt; quotation
        </span>
      </p>
      <InsertDialog
        what={inserting}
        choices={choices}
        onInsert={(markdown) => onceClosed(() => insert(markdown))}
        onFiles={(files) => onceClosed(() => void uploads.send(files))}
        onClose={onClosed}
      />
    </div>
  )
}

/** Before the rest of the back office hears of it, where Ctrl-K means something else. */
function onTextKeyDown(event: KeyboardEvent): void {
  const { currentTarget: text, key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (!(text instanceof HTMLTextAreaElement) || text.readOnly || event.isComposing) return
  const command = (ctrlKey || metaKey) && !altKey && !shiftKey ? SHORTCUTS.get(key) : undefined
  if (command) {
    event.preventDefault()
    event.stopPropagation()
    runCommand(text, command)
    return
  }
  if (key !== 'Enter' || ctrlKey || metaKey || altKey || shiftKey) return
  const next = continueList(selectedIn(text))
  if (!next) return
  event.preventDefault()
  applyEdit(text, next)
}
