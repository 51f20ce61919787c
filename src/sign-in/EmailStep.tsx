import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { SignInApi } from '../api/sign-in.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { Button } from '../ui/controls/Button.tsx'
import { TextField } from '../ui/controls/TextField.tsx'
import { Heading } from '../ui/Heading.tsx'
import { cleanEmail, looksLikeEmail } from './clean-input.ts'
import { SignInFailure } from './SignInFailure.tsx'
import { useSignInRequest } from './use-sign-in-request.ts'

type Props = {
  api: SignInApi
  /** What was given before, when coming back to change it. */
  email: string
  onCodeSent: (email: string) => void
  /** How the last sign-in ended: the title then. */
  ending?: ReactNode
  children?: ReactNode
}

export function EmailStep({ api, email, onCodeSent, ending, children }: Props) {
  const { t } = useI18n()
  const details = useId()
  const field = useRef<HTMLInputElement>(null)
  const request = useSignInRequest(
    async (to: string, signal) => {
      await api.requestCode(to, signal)
      return to
    },
    { onDone: onCodeSent },
  )
  const [slip, setSlip] = useState<'signIn.emailMissing' | 'signIn.emailInvalid' | null>(null)

  // Back from the next step to change it: the button that led here is gone.
  const comesBack = useRef(email !== '')
  useEffect(() => {
    if (comesBack.current) field.current?.focus()
  }, [])

  function submit(event: FormEvent) {
    event.preventDefault()
    const input = field.current
    if (!input || request.isPending) return
    const address = cleanEmail(input.value)
    // What is sent is what is shown.
    if (input.value !== address) input.value = address
    const found =
      address === '' ? 'signIn.emailMissing' : looksLikeEmail(address) ? null : 'signIn.emailInvalid'
    setSlip(found)
    if (found) input.focus()
    else request.send(address)
  }

  const refused = request.error?.code?.startsWith('ER_INVALID')
  return (
    <>
      <Heading level={1} tabIndex={-1} aria-describedby={children ? details : undefined}>
        {ending ?? t('signIn.title')}
      </Heading>
      {children && (
        <div id={details} className="ad-ending-details">
          {children}
        </div>
      )}
      <form className="ad-form" noValidate onSubmit={submit}>
        {ending && <Heading level={2}>{t('ended.signInAgain')}</Heading>}
        <p className="ad-muted">{t('signIn.lead')}</p>
        <TextField
          ref={field}
          label={t('signIn.email')}
          type="email"
          name="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={email}
          error={slip ? t(slip) : refused ? t('signIn.emailInvalid') : undefined}
        />
        {request.error && !refused && <SignInFailure error={request.error} />}
        <Button type="submit" variant="primary" inactive={request.isPending}>
          {request.isPending ? t('signIn.sendingCode') : t('signIn.sendCode')}
        </Button>
      </form>
    </>
  )
}
