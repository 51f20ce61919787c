import { type ReactNode, useId } from 'react'
import './progress.css'

type Props = { label: string; value: number; max: number /** The same in words. */; children: ReactNode }

/** How far along something is, as a bar and in words. Silent: what comes of it is announced. */
export function Progress({ label, value, max, children }: Props) {
  const id = useId()
  return (
    <div className="ad-progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={value} max={max} />
      <span className="ad-muted">{children}</span>
    </div>
  )
}
