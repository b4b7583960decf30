import clsx from 'clsx'

interface RichTextProps {
  /** Made safe when it was saved. */
  html: string
  className?: string
}

/** Text the shop has written: descriptions and pages. */
export function RichText({ html, className }: RichTextProps) {
  return (
    <div
      className={clsx('prose', className)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitized when it was saved.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
