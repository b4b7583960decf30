import Link from 'next/link'
import { AddressBlock } from '@/components/checkout/address-block'
import { SubmitButton } from '@/components/ui/submit-button'
import { Tag } from '@/components/ui/tag'
import type { SavedAddress } from '@/domain/accounts/list-addresses'
import { addressDefaultPath, addressPath, addressRemovalPath } from '@/lib/paths'

interface AddressListProps {
  addresses: SavedAddress[]
  locale: string
}

/** An address book: every address with all that can be done with it. */
export function AddressList({ addresses, locale }: AddressListProps) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {addresses.map((saved) => (
        <li
          key={saved.id}
          className="flex flex-col rounded border border-line bg-sheet p-5 text-15 wrap-anywhere"
        >
          {saved.isDefault && (
            <p className="mb-2">
              <Tag tone="soft">Used unless you choose another</Tag>
            </p>
          )}
          <AddressBlock address={saved.address} locale={locale} />
          <Actions saved={saved} />
        </li>
      ))}
    </ul>
  )
}

function Actions({ saved }: { saved: SavedAddress }) {
  const { id, isDefault, address } = saved
  // Said to those who hear the buttons without what is around them.
  const which = <span className="sr-only"> the address {address.line1}</span>
  return (
    <div className="mt-auto flex flex-wrap gap-x-5 pt-3">
      <Link
        prefetch={false}
        href={addressPath(id)}
        className="link inline-flex min-h-11 items-center font-medium"
      >
        Change{which}
      </Link>
      <form action={addressRemovalPath(id)} method="post">
        <SubmitButton look="quiet" pendingLabel="Removing …">
          Remove{which}
        </SubmitButton>
      </form>
      {!isDefault && (
        <form action={addressDefaultPath(id)} method="post">
          <SubmitButton look="quiet" pendingLabel="One moment …">
            Use by default{which}
          </SubmitButton>
        </form>
      )}
    </div>
  )
}
