import { mailDocument } from '@/components/admin/mails/mail-document'
import { Panel } from '@/components/admin/panel'

interface MailBodyProps {
  htmlBody: string
  textBody: string
  /** Of this page, under which the frame is shown too. */
  nonce: string
}

/** Both bodies of a mail; the one for screens lies in a frame where nothing runs and nothing leads out. */
export function MailBody({ htmlBody, textBody, nonce }: MailBodyProps) {
  return (
    <div className="space-y-4">
      <Panel title="As most will see it">
        <iframe
          title="The mail"
          sandbox=""
          srcDoc={mailDocument(htmlBody, nonce)}
          className="h-160 w-full rounded border border-line bg-paper"
        />
      </Panel>
      <Panel title="As plain text">
        <pre className="font-mono text-13 wrap-anywhere whitespace-pre-wrap">{textBody}</pre>
      </Panel>
    </div>
  )
}
