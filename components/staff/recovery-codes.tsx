import { Notice } from '@/components/ui/notice'

interface RecoveryCodesProps {
  codes: readonly string[]
  shopName: string
}

/** The only time that anybody sees them. */
export function RecoveryCodes({ codes, shopName }: RecoveryCodesProps) {
  return (
    <Notice
      signal="ok"
      title="Keep these recovery codes now; they are not shown again"
      isLive
      className="mb-6 max-w-reading"
    >
      <p className="mt-1">
        Each lets you sign in at {shopName} once, when the app is not at hand. Write them down,
        print this page, or put them into a password manager. Former codes are worth nothing any
        more.
      </p>
      <ul
        aria-label="Recovery codes"
        className="mt-3 grid gap-x-8 gap-y-1 font-mono sm:grid-cols-2"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </Notice>
  )
}
