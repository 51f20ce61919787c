import type { MouseEvent } from 'react'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { getTreeRoot } from '../../ui/use-focus-recovery.ts'
import { usePageIds } from '../sessions-context.ts'

/** The way from the top of the page to `SignOutGuide`. */
export function GuideLink() {
  const { t } = useI18n()
  const { guide } = usePageIds()
  /** Without the hash: the address is the host's, and so is its history. */
  function go(event: MouseEvent<HTMLAnchorElement>) {
    event.preventDefault()
    const heading = getTreeRoot(event.currentTarget).getElementById(guide)
    heading?.focus({ preventScroll: true })
    heading?.closest('section')?.scrollIntoView({ block: 'center' })
  }
  return (
    <a className="ad-guide-link" href={`#${guide}`} onClick={go}>
      {t('guide.title')}
    </a>
  )
}
