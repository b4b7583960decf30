import { KeyRound } from 'lucide-react'
import { FormProblems } from '@/components/ui/form-problems'
import type { FormState } from '@/components/ui/form-state'
import { Moment } from '@/components/ui/moment'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ShopView } from '@/domain/catalog/views'
import { identityLinkPath, identityRemovalPath } from '@/lib/paths'

export type LinkedAccount = {
  id: string
  /** Of the provider. */
  name: string
  email: string | null
  createdAt: Date
}

interface IdentityListProps {
  linked: LinkedAccount[]
  /** Where an account may be linked from. */
  providers: readonly { id: string; name: string }[]
  /** Without a password the last linked account is the only way in, and stays. */
  hasPassword: boolean
  shop: Pick<ShopView, 'locale' | 'timeZone'>
  /** The page that this stands on. */
  room: string
  state: FormState | undefined
}

/** With which accounts elsewhere somebody can sign in here. */
export function IdentityList(props: IdentityListProps) {
  const { linked, providers, hasPassword, room, state } = props
  const isOnlyWay = !hasPassword && linked.length === 1
  return (
    <div className="space-y-8">
      <FormProblems state={state} />
      {linked.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {linked.map((account) => (
            <LinkedRow key={account.id} {...props} account={account} isOnlyWay={isOnlyWay} />
          ))}
        </ul>
      )}
      {providers.length > 0 && (
        <ul className="space-y-3 sm:max-w-[26rem]">
          {providers.map(({ id, name }) => (
            <li key={id}>
              <form action={identityLinkPath(room)} method="post">
                <input type="hidden" name="provider" value={id} />
                <SubmitButton look="secondary" isWide pendingLabel={`On the way to ${name} …`}>
                  Link {isLinked(linked, name) ? 'another account at ' : ''}
                  {name}
                </SubmitButton>
              </form>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

type LinkedRowProps = Pick<IdentityListProps, 'shop' | 'room'> & {
  account: LinkedAccount
  isOnlyWay: boolean
}

function LinkedRow({ account, isOnlyWay, shop, room }: LinkedRowProps) {
  const { id, name, email, createdAt } = account
  return (
    <li className="flex gap-4 py-4 text-15">
      <KeyRound aria-hidden className="mt-1 size-5 shrink-0 text-ink-soft" strokeWidth={1.5} />
      <div className="min-w-0 flex-1">
        <p className="text-17">{name}</p>
        {email && <p className="text-ink-soft wrap-anywhere">{email}</p>}
        <p className="caption">
          Linked <Moment at={createdAt} {...shop} show="compact" />
        </p>
        {isOnlyWay && (
          <p className="caption mt-1">
            Your only way to sign in. Set a password or link another account to remove it.
          </p>
        )}
      </div>
      {!isOnlyWay && (
        <form action={identityRemovalPath(room, id)} method="post">
          <SubmitButton look="quiet" pendingLabel="One moment …">
            Unlink<span className="sr-only"> {email ?? name}</span>
          </SubmitButton>
        </form>
      )}
    </li>
  )
}

function isLinked(linked: LinkedAccount[], name: string): boolean {
  return linked.some((account) => account.name === name)
}
