import { X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { CartCodeView } from '@/domain/cart/views'
import type { Quote } from '@/domain/checkout/quote'
import { errorMessage } from '@/lib/error-messages'
import { cartCodeRemovalPath, cartCodesPath } from '@/lib/paths'

interface CodeFormProps {
  codes: CartCodeView[]
  rejected: Quote['rejectedCodes']
  /** What was typed when the form came back. */
  value?: string
  error?: string
}

/** Coupon codes: those entered, each with why it does not count if it does not, and a field for another. */
export function CodeForm({ codes, rejected, value, error }: CodeFormProps) {
  return (
    <section aria-labelledby="codes-title">
      <h2 id="codes-title" className="text-15 font-medium">
        Coupon code
      </h2>
      {codes.length > 0 && (
        <ul className="mt-2 space-y-2">
          {codes.map((code) => (
            <EnteredCode
              key={code.id}
              code={code}
              reason={rejected.find((one) => one.code === code.code)?.reason}
            />
          ))}
        </ul>
      )}
      <form action={cartCodesPath()} method="post" className="mt-2 flex gap-2">
        <input
          id="code"
          name="code"
          aria-label="Coupon code"
          defaultValue={value}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          enterKeyHint="done"
          maxLength={64}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'code-error' : undefined}
          className="control min-w-0 flex-1 scroll-mt-24"
        />
        <SubmitButton look="secondary" pendingLabel="Checking …">
          Apply
        </SubmitButton>
      </form>
      <FieldError id="code-error" error={error} />
    </section>
  )
}

interface EnteredCodeProps {
  code: CartCodeView
  reason?: Quote['rejectedCodes'][number]['reason']
}

function EnteredCode({ code, reason }: EnteredCodeProps) {
  return (
    <li className="text-15">
      <form
        action={cartCodeRemovalPath(code.id)}
        method="post"
        className="flex items-center justify-between rounded bg-stock ps-3"
      >
        <span className={reason ? 'text-ink-soft line-through' : 'font-medium'}>{code.code}</span>
        <Button type="submit" look="quiet" className="w-11 !px-0">
          <X aria-hidden className="size-4" />
          <span className="sr-only">Remove the code {code.code}</span>
        </Button>
      </form>
      {reason && <p className="caption mt-1">{errorMessage(reason)}</p>}
    </li>
  )
}
