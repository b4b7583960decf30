import { LinePicture } from '@/components/admin-orders/goods-panel'
import { LineQuantity, quantityField } from '@/components/admin-orders/line-quantity'
import { StepFields, type StepFormProps } from '@/components/admin-orders/step-page'
import { optionWords } from '@/components/cart/line-words'
import { ButtonLink } from '@/components/ui/button'
import { FieldError, TextField } from '@/components/ui/field'
import { fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import type { StaffOrderView } from '@/domain/orders/staff-views'
import { adminOrderPath } from '@/lib/paths'

interface ShipFormProps extends StepFormProps {
  order: Pick<StaffOrderView, 'lines' | 'email' | 'shipping'>
  carriers: readonly string[]
}

/** What goes into this parcel, and how it can be followed. */
export function ShipForm(props: ShipFormProps) {
  const { orderId, order, state } = props
  const isCollection = order.shipping?.kind === 'collection'
  const open = order.lines.filter(({ openQuantity }) => openQuantity > 0)
  return (
    <form method="post" action={adminOrderPath(orderId, 'fulfilments')} className="space-y-6">
      <StepFields {...props} />
      <FieldError id="lines-error" error={state?.errors.lines} />
      <ul id="lines" tabIndex={-1} className="divide-y divide-line border-y border-line">
        {open.map((line) => (
          <li
            key={line.id}
            className="grid grid-cols-[3rem_minmax(0,1fr)_auto] items-center gap-x-3 py-3 text-15"
          >
            <LinePicture line={line} />
            <div className="min-w-0">
              <p className="font-medium wrap-anywhere">{line.title}</p>
              <p className="caption">
                {[optionWords(line.options), line.sku].filter(Boolean).join(' · ')}
              </p>
              {line.personalisation && <p>“{line.personalisation}”</p>}
            </div>
            <LineQuantity
              lineId={line.id}
              title={line.title}
              max={line.openQuantity}
              defaultValue={state?.values[quantityField(line.id)] ?? line.openQuantity}
              error={state?.errors[quantityField(line.id)]}
            />
          </li>
        ))}
      </ul>
      {!isCollection && <ParcelFields {...props} />}
      <p className="text-15 text-ink-soft">
        A mail to <span className="wrap-anywhere">{order.email}</span> says what is in it
        {isCollection ? '.' : ' and how to follow it.'}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton pendingLabel="One moment …">
          {isCollection ? 'Hand over' : 'Ship'}
        </SubmitButton>
        <ButtonLink href={adminOrderPath(orderId)} look="quiet">
          Back to the order
        </ButtonLink>
      </div>
    </form>
  )
}

function ParcelFields({ state, carriers }: ShipFormProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        name="carrier"
        label="Carrier"
        isOptional
        list="carriers"
        maxLength={100}
        autoComplete="off"
        {...fieldState(state, 'carrier')}
      />
      <datalist id="carriers">
        {carriers.map((carrier) => (
          <option key={carrier} value={carrier} />
        ))}
      </datalist>
      <TextField
        name="trackingNumber"
        label="Tracking number"
        isOptional
        maxLength={100}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        {...fieldState(state, 'trackingNumber')}
      />
      <TextField
        name="trackingUrl"
        label="Tracking link"
        hint="Only for carriers that are not in the list; for those it is made from the number."
        isOptional
        type="url"
        inputMode="url"
        autoComplete="off"
        className="sm:col-span-2"
        {...fieldState(state, 'trackingUrl')}
      />
    </div>
  )
}
