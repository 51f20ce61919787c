import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { ApiError } from '../api/errors.ts'
import type { SignedIn, SignInApi } from '../api/sign-in.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { Button } from '../ui/controls/Button.tsx'
import { TextField } from '../ui/controls/TextField.tsx'
import { Heading } from '../ui/Heading.tsx'
import { normalizeCode } from './clean-input.ts'
import { SignInFailure } from './SignInFailure.tsx'
import { useSignInRequest } from './use-sign-in-request.ts'

type Props = {
  api: SignInApi
  email: string
  onSignedIn: (user: SignedIn) => void
  onOtherEmail: () => void
}

export function CodeStep({ api, email, onSignedIn, onOtherEmail }: Props) {
  const { t, rich } = useI18n()
  const field = useRef<HTMLInputElement>(null)
  // Selected, so that typing replaces a code that was wrong.
  const select = () => {
    field.current?.focus()
    field.current?.select()
  }
  const verify = useSignInRequest(api.verify, { onDone: onSignedIn, onFailed: select })
  const newCode = useSignInRequest(api.requestCode, { onDone: select })
  const [missing, setMissing] = useState(false)
  // The person came here by pressing "Send code" and has the code to type next.
  useEffect(() => field.current?.focus(), [])
  const isPending = verify.isPending || newCode.isPending

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isPending) return
    const code = normalizeCode(field.current?.value ?? '')
    setMissing(code === '')
    if (code === '') field.current?.focus()
    else if (verify.send(code)) newCode.reset()
  }

  function sendNewCode() {
    if (isPending) return
    setMissing(false)
    // What was wrong with the old one is past, and would hide what is wrong with this.
    if (newCode.send(email)) verify.reset()
  }

  const wrong = isWrongCode(verify.error)
  const failure = wrong ? newCode.error : (verify.error ?? newCode.error)
  return (
    <>
      <Heading level={1} tabIndex={-1}>
        {t('signIn.codeTitle')}
      </Heading>
      <form className="ad-form ad-code-form" noValidate onSubmit={submit}>
        <p>{rich('signIn.codeLead', { email: <strong>{email}</strong> })}</p>
        <TextField
          ref={field}
          label={t('signIn.code')}
          hint={t('signIn.codeHint')}
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          error={missing ? t('signIn.codeMissing') : wrong ? t('signIn.codeWrong') : undefined}
        />
        {failure && <SignInFailure error={failure} />}
        <p role="status">{newCode.isDone && <span>{t('signIn.newCodeSent', { email })}</span>}</p>
        <Button type="submit" variant="primary" inactive={isPending}>
          {verify.isPending ? t('signIn.verifying') : t('signIn.verify')}
        </Button>
        <div className="ad-form-more">
          <Button variant="quiet" inactive={isPending} onClick={sendNewCode}>
            {t('signIn.newCode')}
          </Button>
          <Button variant="quiet" onClick={onOtherEmail}>
            {t('signIn.otherEmail')}
          </Button>
        </div>
      </form>
    </>
  )
}

/** `ER_TOKEN_EXPIRED` speaks of the code, and `ER_INVALID…` of its form; neither of a session. */
const isWrongCode = (error: ApiError | undefined): boolean =>
  error?.subCode === 'ER_TOKEN_EXPIRED' || error?.code?.startsWith('ER_INVALID') === true
