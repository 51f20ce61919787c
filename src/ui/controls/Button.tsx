import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import './button.css'

type Props = Omit<ComponentPropsWithoutRef<'button'>, 'disabled'> & {
  variant?: 'plain' | 'primary' | 'danger' | 'danger-solid' | 'quiet'
  /**
   * Takes no press but keeps its focus and its place in the reading order, where
   * `disabled` would drop both. Say why nearby, and point to it with `aria-describedby`.
   */
  inactive?: boolean
}

export const Button = forwardRef<HTMLButtonElement, Props>(function Button(
  { variant = 'plain', inactive = false, onClick, type = 'button', ...rest },
  ref,
) {
  return (
    <button
      {...rest}
      ref={ref}
      type={type}
      className={variant === 'plain' ? 'ad-button' : `ad-button ad-button-${variant}`}
      aria-disabled={inactive || undefined}
      onClick={(event) => {
        if (inactive) event.preventDefault()
        else onClick?.(event)
      }}
    />
  )
})
