import { Notice } from '@/components/ui/notice'
import { cartPath } from '@/lib/paths'

/** After signing in with a full cart to an account that had one, too. */
export function CartsJoined() {
  return (
    <Notice signal="notice" isLive>
      Your account had things in its cart already; they are together now.{' '}
      <a className="link" href={cartPath()}>
        See the cart
      </a>
    </Notice>
  )
}
