import clsx from 'clsx'

/** The shop's name in type, with the ampersand a printer would choose. */
export function Wordmark({ name, className }: { name: string; className?: string }) {
  const parts = name.split(' & ')
  return (
    <span className={clsx('font-serif tracking-[-0.015em]', className)}>
      {parts.map((part, index) => (
        <span key={part}>
          {index > 0 && (
            <>
              {' '}
              <span className="ampersand text-accent">&amp;</span>{' '}
            </>
          )}
          {part}
        </span>
      ))}
    </span>
  )
}
