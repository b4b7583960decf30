/**
 * By which an address is found again: without surrounding space, in lower case. The part before the `@` is compared without
 * case too, as every large provider does (RFC 5321 §2.4 leaves it to the receiving host).
 */
export function normaliseEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase()
}
