import { useMemo, useState } from 'react'
import type { SessionList } from '../../api/sessions.ts'
import { type SignOutRecord, useSignOutRecords } from './mutations.ts'
import { resultOf } from './rules/bulk-sign-out.ts'
import { resolveFromList } from './rules/sign-out.ts'

/**
 * Every sign-out that was asked for since the page was opened, in the order of asking. What
 * could not be confirmed at its end is settled by the first list that is read later, and
 * keeps that outcome whatever becomes of the session afterwards. It counts as finished when
 * it was: a sign-out that came later, and read that list, is the newer one.
 */
export function useSettledRecords(list: SessionList | undefined): readonly SignOutRecord[] {
  const records = useSignOutRecords()
  const [settled, setSettled] = useState<ReadonlyMap<SignOutRecord['outcome'], SignOutRecord>>(new Map())
  const open = records.filter(
    ({ outcome, list: before }) =>
      outcome?.kind === 'unconfirmed' && list !== before && !settled.has(outcome),
  )
  if (list && open.length > 0) {
    const next = new Map(settled)
    for (const record of open) next.set(record.outcome, resolveRecord(list, record))
    setSettled(next)
  }
  return useMemo(() => records.map((record) => settled.get(record.outcome) ?? record), [records, settled])
}

function resolveRecord(list: SessionList, record: SignOutRecord): SignOutRecord {
  if (record.outcome?.kind !== 'unconfirmed') return record
  return record.kind === 'one'
    ? { ...record, outcome: resolveFromList(record.ids[0], record.outcome.reply, list) }
    : { ...record, outcome: resultOf(record.ids, record.outcome.tried, list) }
}
