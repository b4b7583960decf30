'use client'

import { useLayoutEffect } from 'react'
import { TEXT_FORM } from '@/components/admin-articles/text-form'
import { useHasScript } from '@/components/media/use-has-script'

type Early = Pick<HTMLTextAreaElement, 'value' | 'selectionStart' | 'selectionEnd'>

const early = new WeakMap<HTMLTextAreaElement, Early>()

/**
 * Keeps what somebody typed into the long fields before the script was there: React fills them in anew when it takes the page over. Stands
 * before the fields, so that it looks first.
 */
export function EarlyWords() {
  const hasScript = useHasScript()
  if (!hasScript && typeof document !== 'undefined') noteEarlyWords()
  useLayoutEffect(putEarlyWordsBack, [])
  return null
}

/** What is noted once stays: a second look may come after React's own. */
function noteEarlyWords(): void {
  for (const field of longFields()) {
    const { value, selectionStart, selectionEnd } = field
    const isUsed = value !== field.defaultValue || document.activeElement === field
    if (isUsed && !early.has(field)) early.set(field, { value, selectionStart, selectionEnd })
  }
}

function putEarlyWordsBack(): void {
  for (const field of longFields()) {
    const noted = early.get(field)
    if (!noted) continue
    if (field.value !== noted.value) field.value = noted.value
    if (document.activeElement !== field) continue
    field.setSelectionRange(noted.selectionStart, noted.selectionEnd)
  }
}

function longFields(): NodeListOf<HTMLTextAreaElement> {
  return document.querySelectorAll<HTMLTextAreaElement>(`textarea[form="${TEXT_FORM}"]`)
}
