import type { ReactNode } from 'react'
import type { SignedIn, SignInApi } from '../api/sign-in.ts'
import { CodeStep } from './CodeStep.tsx'
import { EmailStep } from './EmailStep.tsx'
import './sign-in.css'

type Props = {
  api: SignInApi
  /** The address given last, and whether a code was sent to it. */
  email: string
  step: 'email' | 'code'
  onCodeSent: (email: string) => void
  onOtherEmail: () => void
  onSignedIn: (user: SignedIn) => void
  /** How the last sign-in ended: the title of the page then. */
  ending?: ReactNode
  /** What else there is to say about that. */
  children?: ReactNode
}

/** From an e-mail address to a session, in two steps. Which one it is, the host remembers. */
export function SignInPage({ step, onSignedIn, onOtherEmail, onCodeSent, ending, children, ...both }: Props) {
  return (
    <div className="ad-page ad-sign-in">
      {step === 'email' ? (
        <EmailStep {...both} ending={ending} onCodeSent={onCodeSent}>
          {children}
        </EmailStep>
      ) : (
        <CodeStep key={both.email} {...both} onSignedIn={onSignedIn} onOtherEmail={onOtherEmail} />
      )}
    </div>
  )
}
