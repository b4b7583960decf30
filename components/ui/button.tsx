import clsx from 'clsx'
import Link from 'next/link'
import type { ComponentProps } from 'react'
import { type ButtonStyle, buttonStyle } from '@/components/ui/button-style'

type ButtonProps = ComponentProps<'button'> & ButtonStyle

export function Button({ look, size, isWide, className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={clsx(buttonStyle({ look, size, isWide }), className)}
      {...rest}
    />
  )
}

type ButtonLinkProps = ComponentProps<typeof Link> & ButtonStyle

export function ButtonLink({ look, size, isWide, className, ...rest }: ButtonLinkProps) {
  return (
    <Link
      prefetch={false}
      className={clsx(buttonStyle({ look, size, isWide }), className)}
      {...rest}
    />
  )
}
