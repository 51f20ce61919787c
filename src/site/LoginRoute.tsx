import { Navigate, useLocation, useNavigate } from 'react-router'
import { getSafeRedirect } from '../auth/safe-redirect.ts'
import { useAccount } from '../auth/use-account.ts'
import { type I18n, useI18n } from '../i18n/I18nProvider.tsx'
import { describeSignedOut } from '../sessions/sign-out/describe-signed-out.ts'
import { SignInPage } from '../sign-in/SignInPage.tsx'
import { Notice } from '../ui/feedback/Notice.tsx'
import { parseLoginState } from './login-state.ts'
import { DEVICES_PATH } from './paths.ts'
import type { Ending, Site } from './site.ts'
import { usePageTitle } from './use-page-title.ts'

/** How the last sign-in ended, if one did, and the way to the next. */
export function LoginRoute({ site }: { site: Site }) {
  const { t } = useI18n()
  const account = useAccount(site.tokens)
  const navigate = useNavigate()
  const { pathname, search, state } = useLocation()
  const { ending, email, codeSentAt } = parseLoginState(state, Date.now())
  const described = ending && describe(t, ending)
  const step = codeSentAt === undefined ? 'email' : 'code'
  usePageTitle(step === 'code' ? t('signIn.codeTitle') : (described?.title ?? t('signIn.title')))
  if (account)
    return <Navigate to={getSafeRedirect(new URLSearchParams(search).get('next'), DEVICES_PATH)} replace />

  /** The step is an entry of its own: Back leads to the address, and a reload changes nothing. */
  function showCodeStep(address: string) {
    const here = pathname + search
    void navigate(here, { replace: true, state: { ...ending, email: address } })
    void navigate(here, { state: { ...ending, email: address, codeSentAt: Date.now() } })
  }
  const details = [
    described?.mailbox && <p key="mailbox">{described.mailbox}</p>,
    described?.text && <p key="text">{described.text}</p>,
    site.isTokenStuck() && <Notice key="stuck">{t('ended.tokenStuck')}</Notice>,
  ].filter(Boolean)
  return (
    <SignInPage
      api={site.signIn}
      email={email}
      step={step}
      onCodeSent={showCodeStep}
      onOtherEmail={() => void navigate(-1)}
      onSignedIn={site.signedIn}
      ending={
        described && (
          <>
            {ending?.reason === 'all' && <span className="ad-check" aria-hidden="true" />}
            <span>{described.title}</span>
          </>
        )
      }
    >
      {details.length > 0 && details}
    </SignInPage>
  )
}

type Description = { title: string; text?: string; mailbox?: string | false }

/** Where it may have been an attack, the mailbox comes first: whoever reads it can sign in again. */
function describe(t: I18n['t'], { reason, summary }: Ending): Description {
  if (reason === 'gone') return { title: t('ended.gone') }
  const mailbox =
    reason === 'expired'
      ? t('ended.mailboxUnexpected')
      : (reason === 'all' || reason === 'all-unconfirmed') && t('ended.mailbox')
  return { ...describeSignedOut(t, reason, summary), mailbox }
}
