'use client'

import { useEffect, useState } from 'react'
import { TEXT_FORM } from '@/components/admin-articles/text-form'
import { momentInZone } from '@/lib/day-in-zone'

interface WhenWordsProps {
  day: string
  time: string
  locale: string
  timeZone: string
}

/** The chosen time as one says it, and by whose clock it is meant. */
export function WhenWords({ day, time, locale, timeZone }: WhenWordsProps) {
  const [chosen, setChosen] = useState({ day, time })
  useEffect(() => {
    const onInput = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || target.form?.id !== TEXT_FORM) return
      const { name, value } = target
      if (name === 'day' || name === 'time') setChosen((before) => ({ ...before, [name]: value }))
    }
    document.addEventListener('input', onInput)
    return () => document.removeEventListener('input', onInput)
  }, [])
  const moment = momentInZone(chosen.day, chosen.time, timeZone)
  const format = new Intl.DateTimeFormat(locale, {
    timeZone,
    dateStyle: 'full',
    timeStyle: 'short',
  })
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ')
  return (
    <p className="caption" aria-live="polite">
      {moment ? `${format.format(moment)}, by the clock of ${place}.` : `By the clock of ${place}.`}
    </p>
  )
}
