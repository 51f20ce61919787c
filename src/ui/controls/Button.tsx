import type { ComponentProps } from 'react'
import './button.css'

type Props = Omit<ComponentProps<'button'>, 'disabled'> & {
  variant?: 'plain' | 'primary' | 'danger' | 'danger-solid' | 'quiet'
  /**
   * Takes no press but keeps its focus and its place in the reading order, where
   * `disabled` would drop both. Say why nearby, and point to it with `aria-describedby`.
   */
  inactive?: boolean
}

export function Button({ variant = 'plain', inactive = false, onClick, type = 'button', ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      className={variant === 'plain' ? 'ad-button' : `ad-button ad-button-${variant}`}
      aria-disabled={inactive || undefined}
      onClick={(event) => {
        if (inactive) event.preventDefault()
        else onClick?.(event)
      }}
    />
  )
}
