'use client'

import { LoaderCircle } from 'lucide-react'
import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'

interface SubmitButtonProps extends ComponentProps<typeof Button> {
  /** Said while the form is on its way: "Placing the order …". */
  pendingLabel: string
  /** For forms that a script of their own sends. */
  isPending?: boolean
}

/**
 * Sends its form once: a second press while the answer is on its way does nothing. The button is not
 * disabled, because that would take the focus away and leave its own name and value out of the form.
 */
export function SubmitButton(props: SubmitButtonProps) {
  const { pendingLabel, isPending: isBeingSent = false, children, ...rest } = props
  const button = useRef<HTMLButtonElement>(null)
  const [isOnItsWay, setIsOnItsWay] = useState(false)
  const isPending = isOnItsWay || isBeingSent

  useEffect(() => {
    const form = button.current?.form
    if (!form) return
    let wasSent = false
    const onSubmit = (event: SubmitEvent) => {
      if (wasSent) event.preventDefault()
      // Handlers of React run after this one and may send the form themselves.
      setTimeout(() => {
        if (event.defaultPrevented) return
        wasSent = true
        setIsOnItsWay(true)
      })
    }
    const onPageShow = () => {
      wasSent = false
      setIsOnItsWay(false)
    }
    form.addEventListener('submit', onSubmit)
    window.addEventListener('pageshow', onPageShow)
    return () => {
      form.removeEventListener('submit', onSubmit)
      window.removeEventListener('pageshow', onPageShow)
    }
  }, [])

  return (
    <Button ref={button} type="submit" look="primary" aria-busy={isPending} {...rest}>
      {isPending ? (
        <>
          <LoaderCircle aria-hidden className="size-4 animate-spin motion-reduce:animate-none" />
          {pendingLabel}
        </>
      ) : (
        children
      )}
    </Button>
  )
}
