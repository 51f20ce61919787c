import '../ui/reset.css'
import '../ui/theme.css'
import {
  type CSSProperties,
  type ForwardedRef,
  forwardRef,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { ActiveDevicesApp } from '../app/ActiveDevicesApp.tsx'
import type { Host } from '../app/host.ts'
import { Root } from '../app/Root.tsx'
import { resolveLocale } from '../i18n/locale.ts'
import type { MessageOverrides } from '../i18n/messages.ts'
import { Skeleton } from '../ui/feedback/Skeleton.tsx'
import { HeadingLevel } from '../ui/Heading.tsx'
import { useDocumentLanguage } from './use-document-language.ts'
import { toDays, toHeadingLevel } from './validate-props.ts'
import './embed.css'
import './compact.css'

export type { Host } from '../app/host.ts'
export type { MessageKey, MessageOverrides } from '../i18n/messages.ts'
export type { SignOutSummary } from '../sessions/sign-out/rules/selectors.ts'
export type { SignOutReason } from '../sessions/sign-out/rules/sign-out-reason.ts'
export { forgetActiveDevices } from './forget-active-devices.ts'

/** What a host gives the page, and how it may look. */
export type ActiveDevicesProps = Host & {
  /** Added to the root element's class `active-devices`; `light` or `dark` fixes the theme. */
  className?: string | undefined
  /** Of the page's name, from 1; its sections are one below. 1 when absent. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | undefined
  /** For a modal or an accordion: smaller, without a background and a padding of its own. */
  compact?: boolean | undefined
  /** `false`: the page's name is left out, where yours is above it. Sections begin at `headingLevel` then. */
  heading?: boolean | undefined
  /** Of the root element. */
  id?: string | undefined
  style?: CSSProperties | undefined
  /** Your words in place of some of ours, whatever language the page speaks. */
  messages?: MessageOverrides | undefined
}

/**
 * The "active devices" page as a component. Needs no router, no provider and nothing of
 * its surroundings; every style is under `.active-devices`.
 *
 * @example
 * <ActiveDevices
 *   apiBaseUrl="https://network.ruuvi.com"
 *   getToken={() => auth.accessToken}
 *   onSignedOut={(reason) => auth.leave(reason)}
 *   accountId={auth.userId}
 * />
 */
export const ActiveDevices = forwardRef<HTMLDivElement, ActiveDevicesProps>(
  function ActiveDevices(props, ref) {
    const { id, style, className, compact } = props
    if (useIsInBrowser()) return <InBrowser {...props} root={ref} />
    return (
      <div ref={ref} id={id} style={style} className={`active-devices ${ourClass(className, compact)}`}>
        <Waiting />
      </div>
    )
  },
)

type InBrowserProps = ActiveDevicesProps & { root: ForwardedRef<HTMLDivElement> }

function InBrowser({ root, ...props }: InBrowserProps) {
  const { id, style, className, compact, heading = true, headingLevel, messages, ...host } = props
  const language = useDocumentLanguage()
  const locale = useMemo(() => resolveLocale([host.locale, language]), [host.locale, language])
  const overrides = useUnchanged(messages)
  return (
    <Root
      ref={root}
      id={id}
      style={style}
      locale={locale}
      className={ourClass(className, compact)}
      overrides={overrides}
      fallback={<Waiting />}
    >
      <HeadingLevel.Provider value={toHeadingLevel(headingLevel) - (heading ? 0 : 1)}>
        <ActiveDevicesApp {...host} showHeading={heading} unusedAfterDays={toDays(host.unusedAfterDays)} />
      </HeadingLevel.Provider>
    </Root>
  )
}

const ourClass = (theirs = '', compact = false) =>
  `ad-embed ${compact ? 'ad-compact ' : ''}${theirs}`.trimEnd()

const Waiting = () => (
  <div className="ad-page" aria-busy="true">
    <Skeleton />
  </div>
)

/** Not on a server, nor in a page that came from one until it is hydrated: there nothing is known of the person. */
const useIsInBrowser = () =>
  useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
const neverChanges = () => () => {}

/** The same object for as long as it says the same: a host may write it in its JSX. */
function useUnchanged<T>(value: T): T {
  const [kept, keep] = useState(value)
  const isSame = JSON.stringify(kept) === JSON.stringify(value)
  if (!isSame) keep(value)
  return isSame ? kept : value
}
