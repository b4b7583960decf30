'use client'

import { useEffect, useRef, useState } from 'react'
import { type Autosave, type SaveState, startAutosave } from '@/components/admin-articles/autosave'
import { CopyOffer } from '@/components/admin-articles/copy-offer'
import { type LocalCopy, openLocalCopies } from '@/components/admin-articles/local-copies'
import { SaveWords } from '@/components/admin-articles/save-words'
import { readTextFields, TEXT_FORM } from '@/components/admin-articles/text-form'

interface SaveStateProps {
  userId: string
  articleId: string
  kind: 'article' | 'page'
  version: number
  /** The form came filled in with what the server has not got. */
  isUnsaved: boolean
  /** Two versions stand side by side on this page. */
  isHeld: boolean
  /** BCP 47, and the shop's clock. */
  locale: string
  timeZone: string
}

/** Keeps what is typed, and says so in words. Without script there is nothing to say: the buttons save. */
export function SaveStateLine({ userId, articleId, isUnsaved, isHeld, ...props }: SaveStateProps) {
  // Nothing is claimed before the script is there to keep it.
  const [state, setState] = useState<SaveState>()
  const [offer, setOffer] = useState<LocalCopy>()
  const copies = useRef<ReturnType<typeof openLocalCopies>>(null)
  // A later version comes with a later page; the one that autosave has reached is its own.
  const version = useRef(props.version)

  useEffect(() => {
    const form = document.getElementById(TEXT_FORM)
    if (!(form instanceof HTMLFormElement)) return
    const opened = openLocalCopies({ userId, articleId })
    copies.current = opened
    const fields = readTextFields(form)
    opened.settleSent(!isUnsaved && new URLSearchParams(location.search).has('done'))
    if (!isUnsaved) {
      const other = opened.findOther(fields)
      setOffer(other)
      if (!other) opened.dropSaved(fields)
    }
    const autosave = startAutosave({
      form,
      articleId,
      version: version.current,
      copies: opened,
      isUnsaved,
      isHeld,
      onState: setState,
    })
    setState((before) => before ?? { kind: 'saved' })
    const unlisten = saveByHand(form, autosave)
    return () => {
      unlisten()
      autosave.stop()
    }
  }, [userId, articleId, isUnsaved, isHeld])

  const forget = () => {
    if (offer) copies.current?.drop(offer.key)
    setOffer(undefined)
  }
  return (
    <>
      {state && <SaveWords state={state} articleId={articleId} {...props} />}
      {offer && <CopyOffer copy={offer} articleId={articleId} onForget={forget} {...props} />}
    </>
  )
}

/** Ctrl-S and the button that only saves stay on the page. */
function saveByHand(form: HTMLFormElement, autosave: Autosave): () => void {
  const onSubmit = (event: SubmitEvent) => {
    const { submitter } = event
    if (!(submitter instanceof HTMLButtonElement) || submitter.dataset.stays !== 'yes') return
    event.preventDefault()
    void autosave.save('saved')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 's' || (!event.ctrlKey && !event.metaKey) || event.altKey) return
    event.preventDefault()
    void autosave.save('saved')
  }
  form.addEventListener('submit', onSubmit)
  document.addEventListener('keydown', onKeyDown)
  return () => {
    form.removeEventListener('submit', onSubmit)
    document.removeEventListener('keydown', onKeyDown)
  }
}
