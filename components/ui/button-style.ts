import clsx from 'clsx'

export type ButtonLook = 'primary' | 'secondary' | 'quiet'
export type ButtonSize = 'regular' | 'large'

export interface ButtonStyle {
  look?: ButtonLook
  size?: ButtonSize
  /** As wide as its column. */
  isWide?: boolean
}

const looks: Record<ButtonLook, string> = {
  primary:
    'border-ink bg-ink text-on-ink hover:border-accent hover:bg-accent disabled:border-stock disabled:bg-stock disabled:text-ink-soft',
  secondary:
    'border-edge bg-transparent text-ink hover:border-ink hover:bg-stock disabled:border-line disabled:text-ink-soft',
  quiet:
    'border-transparent bg-transparent text-ink underline decoration-edge decoration-1 underline-offset-4 hover:decoration-accent hover:decoration-2',
}

const sizes: Record<ButtonSize, string> = {
  regular: 'min-h-11 px-5 text-15',
  large: 'min-h-13 px-7 text-17',
}

/** The class names of a button, for the rare element that is neither `button` nor `a`. */
export function buttonStyle({ look = 'secondary', size = 'regular', isWide }: ButtonStyle = {}) {
  return clsx(
    'inline-flex items-center justify-center gap-2 rounded border text-center font-medium leading-tight transition-colors',
    looks[look],
    look === 'quiet' ? 'min-h-11 text-15' : sizes[size],
    isWide && 'w-full',
  )
}
