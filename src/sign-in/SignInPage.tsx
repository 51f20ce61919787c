import { type ReactNode, useState } from 'react'
import type { SignedIn, SignInApi } from '../api/sign-in.ts'
import { CodeStep } from './CodeStep.tsx'
import { EmailStep } from './EmailStep.tsx'
import './sign-in.css'

type Props = {
  api: SignInApi
  onSignedIn: (user: SignedIn) => void
  /** Why the person is here, when there is something to say. */
  children?: ReactNode
}

/** From an e-mail address to a session, in two steps. */
export function SignInPage({ api, onSignedIn, children }: Props) {
  const [email, setEmail] = useState('')
  const [step, setStep] = useState<'email' | 'code'>('email')
  return (
    <div className="ad-page ad-sign-in">
      {step === 'email' ? (
        <EmailStep
          api={api}
          email={email}
          onCodeSent={(address) => {
            setEmail(address)
            setStep('code')
          }}
        >
          {children}
        </EmailStep>
      ) : (
        <CodeStep api={api} email={email} onSignedIn={onSignedIn} onOtherEmail={() => setStep('email')} />
      )}
    </div>
  )
}
