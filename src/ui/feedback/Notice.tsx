import type { ReactNode } from 'react'
import './notice.css'

type Props = {
  title?: ReactNode
  children?: ReactNode
  actions?: ReactNode
}

type ErrorProps = Props & {
  /** Counts up when the same thing fails again: then the same words are announced again. */
  announceKey?: number
  /** Of the text, for controls that are described by it. */
  textId?: string | undefined
}

/** Something to know, in the flow of the page. */
export function Notice({ title, children, actions }: Props) {
  return (
    <div className="ad-notice">
      <NoticeText title={title}>{children}</NoticeText>
      {actions && <div className="ad-notice-actions">{actions}</div>}
    </div>
  )
}

/** Something that failed, beside what it is about: announced at once, and it stays. */
export function ErrorNotice({ title, children, actions, announceKey = 0, textId }: ErrorProps) {
  return (
    <div className="ad-notice ad-notice-error">
      <div key={announceKey} id={textId} role="alert" tabIndex={-1} className="ad-notice-text">
        <NoticeText title={title}>{children}</NoticeText>
      </div>
      {actions && <div className="ad-notice-actions">{actions}</div>}
    </div>
  )
}

function NoticeText({ title, children }: Pick<Props, 'title' | 'children'>) {
  return (
    <div className="ad-notice-text">
      {title && <p className="ad-notice-title">{title}</p>}
      {children && <p>{children}</p>}
    </div>
  )
}
