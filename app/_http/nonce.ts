import { headers } from 'next/headers'

/** For pages: by which this page's policy knows its own styles and scripts. */
export async function currentNonce(): Promise<string> {
  const policy = (await headers()).get('content-security-policy') ?? ''
  return /'nonce-([\w-]+)'/.exec(policy)?.[1] ?? ''
}
