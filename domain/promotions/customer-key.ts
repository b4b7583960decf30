import { hashToken } from '@/lib/ids'

/**
 * Who a customer is to a code that may be used once: their e-mail address, hashed. Not the account, because a guest who
 * opens one afterwards is the same person.
 */
export function customerKeyOf(email: string): string {
  return hashToken(email.normalize('NFKC').trim().toLowerCase())
}
