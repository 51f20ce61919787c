import { isRecord } from '../lib/is-record.ts'
import type { Ending, SignInReason } from './site.ts'

/** What the history remembers of the sign-in page, through reloads and Back. Never the code. */
export type LoginState = {
  ending: Ending | undefined
  /** The address given last. */
  email: string
  /** When a code was sent to it, in this entry of the history. */
  codeSentAt: number | undefined
}

/** Codes last for minutes: an entry that is restored the next day asks for the address again. */
const MAX_CODE_AGE_MS = 60 * 60_000

/** History state outlives the code that wrote it, so every part of it is checked. */
export function parseLoginState(state: unknown, now: number): LoginState {
  const { email, codeSentAt, ...ending } = isRecord(state) ? state : {}
  const isFresh = typeof codeSentAt === 'number' && codeSentAt <= now && now - codeSentAt <= MAX_CODE_AGE_MS
  return {
    ending: parseEnding(ending),
    email: typeof email === 'string' ? email : '',
    codeSentAt: isFresh && typeof email === 'string' && email !== '' ? codeSentAt : undefined,
  }
}

const REASONS: Record<SignInReason, true> = {
  all: true,
  'all-unconfirmed': true,
  current: true,
  local: true,
  expired: true,
  gone: true,
}

function parseEnding({ reason, summary }: Record<string, unknown>): Ending | undefined {
  if (typeof reason !== 'string' || !Object.hasOwn(REASONS, reason)) return undefined
  return { reason: reason as SignInReason, summary: parseSummary(summary) }
}

const SELF_UNCONFIRMED = ['current', 'all'] as const

function parseSummary(value: unknown): Ending['summary'] {
  const summary = isRecord(value) ? value : {}
  const count = (key: string) => {
    const number = summary[key]
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : 0
  }
  return {
    signedOut: count('signedOut'),
    unconfirmed: count('unconfirmed'),
    othersUntouched: summary.othersUntouched === true,
    selfUnconfirmed: SELF_UNCONFIRMED.find((scope) => scope === summary.selfUnconfirmed),
  }
}
