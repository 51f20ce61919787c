import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { ApiError } from '../api/errors.ts'
import type { SignInApi } from '../api/sign-in.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { Button } from '../ui/controls/Button.tsx'
import { TextField } from '../ui/controls/TextField.tsx'
import { Heading } from '../ui/Heading.tsx'
import { looksLikeEmail } from './code.ts'
import { codeRequest } from './requests.ts'
import { SignInFailure } from './SignInFailure.tsx'

type Props = {
  api: SignInApi
  /** What was given before, when coming back to change it. */
  email: string
  onCodeSent: (email: string) => void
  children?: ReactNode
}

export function EmailStep({ api, email, onCodeSent, children }: Props) {
  const { t } = useI18n()
  const reason = useId()
  const field = useRef<HTMLInputElement>(null)
  const request = useMutation<void, ApiError, string>({
    ...codeRequest(api),
    onSuccess: (_, to) => onCodeSent(to),
  })
  const [slip, setSlip] = useState<'signIn.emailMissing' | 'signIn.emailInvalid' | null>(null)

  // Back from the next step to change it: the button that led here is gone.
  const comesBack = useRef(email !== '')
  useEffect(() => {
    if (comesBack.current) field.current?.focus()
  }, [])

  function submit(event: FormEvent) {
    event.preventDefault()
    const typed = field.current?.value.trim() ?? ''
    const found = typed === '' ? 'signIn.emailMissing' : looksLikeEmail(typed) ? null : 'signIn.emailInvalid'
    setSlip(found)
    if (found) field.current?.focus()
    else if (!request.isPending) request.mutate(typed)
  }

  const refused = request.error?.code?.startsWith('ER_INVALID')
  return (
    <>
      <Heading level={1} tabIndex={-1} aria-describedby={children ? reason : undefined}>
        {t('signIn.title')}
      </Heading>
      {children && <div id={reason}>{children}</div>}
      <form className="ad-form" noValidate onSubmit={submit}>
        <p>{t('signIn.lead')}</p>
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
