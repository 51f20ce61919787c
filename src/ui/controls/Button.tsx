import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import './button.css'

type Props = Omit<ComponentPropsWithoutRef<'button'>, 'disabled'> & {
  variant?: 'plain' | 'primary' | 'danger' | 'danger-solid' | 'quiet'
  /**
   * Takes no press but keeps its focus and its place in the reading order, where
   * `disabled` would drop both. Say why nearby, and point to it with `aria-describedby`.
   */
  inactive?: boolean
  /** Also takes the second press of a double click: for what changes nothing, such as Cancel. */
  takesMultiClick?: boolean
}

/**
 * One press is one decision: the second press of a double click, or a key that is held down, may
 * reach a button that came to its place, or to the focus, after the person had decided.
 */
export const Button = forwardRef<HTMLButtonElement, Props>(function Button(
  { variant = 'plain', inactive = false, takesMultiClick, onClick, onKeyDown, type = 'button', ...rest },
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
        if (inactive || (event.detail > 1 && !takesMultiClick)) event.preventDefault()
        else onClick?.(event)
      }}
      onKeyDown={(event) => {
        if (event.repeat && event.key === 'Enter') event.preventDefault()
        onKeyDown?.(event)
      }}
    />
  )
})
