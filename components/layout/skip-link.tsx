/** The first stop of the keyboard: past the header, to the content. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="sr-only rounded bg-ink px-5 py-3 text-on-ink focus:not-sr-only focus:absolute focus:inset-s-4 focus:top-4 focus:z-20"
    >
      Skip to the content
    </a>
  )
}
