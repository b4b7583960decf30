import { Notice } from '@/components/ui/notice'

/** What a form of these rooms has just done, by the word that its address carries. */
const SENTENCES: Readonly<Record<string, string>> = {
  invited: 'The invitation is on its way. It is good for seven days.',
  withdrawn: 'The invitation was called back. Its link opens nothing any more.',
  roles: 'Saved. They are signed out and come back with their new rights.',
  deactivated: 'Deactivated. They are signed out everywhere and cannot come back in.',
  reactivated: 'Active again. They can sign in as before.',
  'factor-reset': 'The second factor was taken off. Their password lets them in to set up another.',
  created: 'The role was made.',
  changed: 'The role was saved.',
  removed: 'The role was removed.',
  name: 'Your name was saved.',
  password: 'Your password was changed. Everywhere else you are signed out.',
  'factor-off': 'The second factor was taken off. Everywhere else you are signed out.',
  ended: 'Signed out there.',
  'identity-linked': 'The account is linked. You can sign in with it from now on.',
  'identity-unlinked': 'The account is no longer linked.',
}

export function DoneNotice({ done }: { done: string | string[] | undefined }) {
  const sentence = typeof done === 'string' ? SENTENCES[done] : undefined
  if (!sentence) return null
  return (
    <Notice signal="ok" isLive>
      {sentence}
    </Notice>
  )
}
