import { useLayoutEffect, useRef, useState } from 'react'
import { type ApiError, asApiError } from '../api/errors.ts'

type State = { status: 'idle' | 'pending' | 'done' } | { status: 'failed'; error: ApiError }

type Request<Arg> = {
  isPending: boolean
  isDone: boolean
  error: ApiError | undefined
  /** Sends it, unless one is out already: `false` then. */
  send: (arg: Arg) => boolean
  reset: () => void
}

type Handlers<Result> = { onDone: (result: Result) => void; onFailed?: () => void }

/**
 * A request that a person asks for: sent once, never again by itself, since each costs an e-mail
 * or a try. Leaving the step aborts it, and its answer is then ignored. Whether one is out is
 * known from a ref: two submits in one task are handled before anything is rendered.
 */
export function useSignInRequest<Arg, Result>(
  request: (arg: Arg, signal: AbortSignal) => Promise<Result>,
  { onDone, onFailed }: Handlers<Result>,
): Request<Arg> {
  const [state, setState] = useState<State>({ status: 'idle' })
  const controller = useRef<AbortController | null>(null)
  // As the step goes, not a moment after: an answer may come in between.
  useLayoutEffect(
    () => () => {
      controller.current?.abort()
      controller.current = null
    },
    [],
  )

  async function run(arg: Arg, own: AbortController): Promise<void> {
    setState({ status: 'pending' })
    const isCurrent = () => controller.current === own
    try {
      const result = await request(arg, own.signal)
      if (!isCurrent()) return
      controller.current = null
      setState({ status: 'done' })
      onDone(result)
    } catch (thrown) {
      if (!isCurrent()) return
      controller.current = null
      setState({ status: 'failed', error: asApiError(thrown) })
      onFailed?.()
    }
  }

  return {
    isPending: state.status === 'pending',
    isDone: state.status === 'done',
    error: state.status === 'failed' ? state.error : undefined,
    send(arg) {
      if (controller.current) return false
      controller.current = new AbortController()
      void run(arg, controller.current)
      return true
    },
    reset: () => setState((now) => (now.status === 'pending' ? now : { status: 'idle' })),
  }
}
