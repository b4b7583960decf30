'use client'

import { LoaderCircle } from 'lucide-react'
import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'

interface SubmitButtonProps extends ComponentProps<typeof Button> {
  /** Said while the form is on its way: "Placing the order …". */
  pendingLabel: string
}

/**
 * Sends its form once: a second press while the answer is on its way does nothing. The button is not
 * disabled, because that would take the focus away and leave its own name and value out of the form.
 */
export function SubmitButton({ pendingLabel, children, ...rest }: SubmitButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [isPending, setIsPending] = useState(false)

  useEffect(() => {
    const form = button.current?.form
    if (!form) return
    let isOnItsWay = false
    const onSubmit = (event: SubmitEvent) => {
      if (isOnItsWay) event.preventDefault()
      if (event.defaultPrevented) return
      isOnItsWay = true
      setIsPending(true)
    }
    const onPageShow = () => {
      isOnItsWay = false
      setIsPending(false)
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
