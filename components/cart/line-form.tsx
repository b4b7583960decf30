'use client'

import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Quantity } from '@/components/ui/quantity'
import type { CartLineView } from '@/domain/cart/views'
import { cartLinePath, cartLineRemovalPath } from '@/lib/paths'

/** Time to press a button several times before the form is sent. */
const SETTLE_MS = 600

interface LineFormProps {
  line: CartLineView
  version: number
}

/** How many, and away with it. With script a changed number is sent by itself; without there is a button. */
export function LineForm({ line, version }: LineFormProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const form = useRef<HTMLFormElement>(null)
  const { id, title, problem, quantity, maxQuantity } = line
  const canChange = problem === null || problem.kind === 'too_many'

  const sendSoon = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => form.current?.requestSubmit(), SETTLE_MS)
  }

  return (
    <form
      ref={form}
      action={cartLinePath(id)}
      method="post"
      className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2"
    >
      <input type="hidden" name="version" value={version} />
      {canChange && (
        <div onChange={sendSoon}>
          <Quantity
            key={quantity}
            name="quantity"
            label={`Quantity of ${title}`}
            isLabelHidden
            defaultValue={quantity}
            max={maxQuantity}
          />
        </div>
      )}
      {canChange && (
        <Button type="submit" look="quiet" className="no-script">
          Update
        </Button>
      )}
      {problem?.kind === 'too_many' && (
        <Button type="submit" name="quantity" value={problem.available} formNoValidate>
          Take {problem.available}
        </Button>
      )}
      <Button
        type="submit"
        look="quiet"
        formAction={cartLineRemovalPath(id)}
        formNoValidate
        className="text-ink-soft"
      >
        Remove<span className="sr-only"> {title}</span>
      </Button>
    </form>
  )
}
