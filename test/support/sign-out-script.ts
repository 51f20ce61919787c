import type { ApiErrorKind } from '../../src/api/errors.ts'
import type { SessionList } from '../../src/api/sessions.ts'
import {
  getNewestResult,
  getRowSignOut,
  getRowSignOuts,
} from '../../src/sessions/sign-out/rules/selectors.ts'
import { createScriptedCloud } from './scripted-cloud.ts'
import { idOf, listOf } from './sessions.ts'

/** After these it may have been done. */
export const UNCLEAR: ApiErrorKind[] = [
  'network',
  'timeout',
  'server',
  'invalid-response',
  'too-large',
  'aborted',
  'accepted',
]
/** After these nothing was done. */
export const REFUSALS: ApiErrorKind[] = [
  'offline',
  'forbidden',
  'unknown-endpoint',
  'rate-limited',
  'rejected',
]

export type Script = Parameters<typeof createScriptedCloud>[1]

export async function signOutOne(script: Script, before: (cloud: Cloud) => void = () => {}) {
  const cloud = createScriptedCloud(2, script)
  await cloud.open()
  before(cloud)
  cloud.store.signOutSession(idOf(1))
  await cloud.settled()
  return cloud
}

export type Cloud = ReturnType<typeof createScriptedCloud>

export const verdictOf = ({ store }: Cloud, n = 1) => store.get().operations.at(-1)?.verdicts.get(idOf(n))
export const rowOf = ({ store }: Cloud, n = 1) =>
  getRowSignOut(getRowSignOuts(store.get().operations), idOf(n))
export const newest = ({ store }: Cloud) => getNewestResult(store.get())
/** Without this browser's session, as a cloud may answer that is not well. */
export const withoutCurrent = (list: SessionList): SessionList => ({
  ...list,
  sessions: list.sessions.filter(({ current }) => !current),
})
export const EMPTY = () => listOf()
