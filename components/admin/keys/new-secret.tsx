import { Notice } from '@/components/ui/notice'

/** The only time that anybody sees it. */
export function NewSecret({ secret }: { secret: string }) {
  return (
    <Notice signal="ok" title="Copy the key now; it is not shown again" isLive>
      <label htmlFor="secret" className="caption mt-2 block">
        The key
      </label>
      <input
        id="secret"
        readOnly
        value={secret}
        autoComplete="off"
        className="control mt-1 w-full font-mono text-15"
      />
      <p className="mt-2">
        Programs send it as <code className="font-mono text-13">Authorization: Bearer sk_…</code>.
        Whoever has it can do what it may: keep it like a password.
      </p>
    </Notice>
  )
}
