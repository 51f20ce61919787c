/** A mistake that a hurried change could make, and the tests that must notice it. */
export type Bug = {
  /** What would be wrong, in plain words. */
  name: string
  file: string
  /** What to find, exactly once, and what to put in its place. */
  changes: readonly (readonly [find: string, replace: string])[]
  tests: readonly string[]
}

export const bugs: readonly Bug[] = [
  // What the wire says
  {
    name: 'ids go through Number',
    file: 'src/api/session-id.ts',
    changes: [['(value as SessionId) : null\n}', '(String(Number(value)) as SessionId) : null\n}']],
    tests: ['test/unit/wire-values.test.ts'],
  },
  {
    name: 'numbers beyond int64 are taken for ids',
    file: 'src/api/session-id.ts',
    changes: [['id >= MIN && id <= MAX', 'id !== null']],
    tests: ['test/unit/wire-values.test.ts'],
  },
  {
    name: 'JSON is parsed with the usual loss',
    file: 'src/api/json.ts',
    changes: [['if (!LONG_INTEGER.test(text)) return', 'return']],
    tests: ['test/unit/json.test.ts'],
  },
  {
    name: 'the way round quotes digits inside strings',
    file: 'src/api/json.ts',
    changes: [['"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"|', '']],
    tests: ['test/unit/json.test.ts'],
  },
  {
    name: 'the way round takes an escaped quote for the end of a string',
    file: 'src/api/json.ts',
    changes: [['"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"|', '"[^"]*"|']],
    tests: ['test/unit/json.test.ts'],
  },
  {
    name: 'the way round makes JSON of what is none',
    file: 'src/api/json.ts',
    changes: [['  JSON.parse(text)\n  return', '  return']],
    tests: ['test/unit/json.test.ts'],
  },
  {
    name: 'milliseconds are read as seconds',
    file: 'src/api/instant.ts',
    changes: [['value > FIRST_MILLISECONDS ? value : value * 1000', 'value * 1000']],
    tests: ['test/unit/wire-values.test.ts'],
  },
  {
    name: 'time zero is shown as 1970',
    file: 'src/api/instant.ts',
    changes: [['value <= 0', 'value < 0']],
    tests: ['test/unit/wire-values.test.ts'],
  },
  {
    name: 'a time ahead is shown as "in 3 hours"',
    file: 'src/i18n/format.ts',
    changes: [['if (seconds < 0) return shortDateTime(date)', '']],
    tests: ['test/app/data-faults.test.tsx'],
  },
  {
    name: 'a time far ahead counts as in use',
    file: 'src/sessions/usage.ts',
    changes: [[' && since >= -5 * MINUTE', '']],
    tests: ['test/unit/rows.test.ts'],
  },
  {
    name: 'an id that comes twice makes two rows',
    file: 'src/api/sessions.ts',
    changes: [['byId.set(session.id, session)', 'byId.set(Symbol() as never, session)']],
    tests: ['test/app/data-faults.test.tsx'],
  },
  {
    name: 'of an id that comes twice the first one wins, flagged or not',
    file: 'src/api/sessions.ts',
    changes: [['session.current || ', '']],
    tests: ['test/app/data-faults.test.tsx'],
  },
  {
    name: 'an unreadable answer is an empty list',
    file: 'src/api/sessions.ts',
    changes: [["throw new ApiError('unreadable')", 'return { sessions: [], unreadable: 0 }']],
    tests: ['test/app/faults.test.tsx'],
  },
  {
    name: 'entries that cannot be read are passed over in silence',
    file: 'src/api/sessions.ts',
    changes: [['if (!session) unreadable++', 'if (!session) continue']],
    tests: ['test/app/data-faults.test.tsx'],
  },
  {
    name: 'a 404 of a gateway counts as gone',
    file: 'src/api/envelope.ts',
    changes: [["return 'unavailable'", "return 'not-found'"]],
    tests: ['test/unit/http.test.ts'],
  },
  {
    name: 'the server’s words are taken for its code',
    file: 'src/api/envelope.ts',
    changes: [['code: codeIn(body.code)', 'code: String(body.error)']],
    tests: ['test/unit/http.test.ts'],
  },
  {
    name: 'a code may be any text',
    file: 'src/api/envelope.ts',
    changes: [['/^[A-Z][A-Z0-9_]{0,63}$/.test(value)', 'value']],
    tests: ['test/unit/http.test.ts', 'test/app/data-faults.test.tsx'],
  },
  {
    name: 'Retry-After is ignored',
    file: 'src/api/envelope.ts',
    changes: [["secondsIn(response.headers.get('Retry-After'))", 'undefined']],
    tests: ['test/unit/http.test.ts'],
  },
  {
    name: 'Retry-After may be as long as the server likes',
    file: 'src/sessions/queries.ts',
    changes: [['Math.min(Math.max(retryAfter * 1000, 1000), MINUTE)', 'Math.max(retryAfter * 1000, 1000)']],
    tests: ['test/unit/queries.test.ts'],
  },
  {
    name: 'a body of any size is read',
    file: 'src/api/read-text.ts',
    changes: [['bytes > maxBytes', 'bytes < 0']],
    tests: ['test/app/data-faults.test.tsx'],
  },

  // What is sent
  {
    name: 'cookies are sent',
    file: 'src/api/request.ts',
    changes: [["credentials: 'omit'", "credentials: 'include'"]],
    tests: ['test/unit/http.test.ts'],
  },
  {
    name: 'redirects are followed',
    file: 'src/api/request.ts',
    changes: [["redirect: 'error'", "redirect: 'follow'"]],
    tests: ['test/unit/http.test.ts'],
  },
  {
    name: 'the token is in the address',
    file: 'src/api/http.ts',
    changes: [['send(urlOf(baseUrl, call), {', "send(urlOf(baseUrl, call) + '?token=' + token, {"]],
    tests: ['test/unit/http.test.ts'],
  },
  {
    name: 'the token is in a second header',
    file: 'src/api/request.ts',
    changes: [['token !== undefined && {', 'token !== undefined && { Token: token,']],
    tests: ['test/unit/http.test.ts'],
  },
  {
    name: 'a DELETE does not outlive its tab',
    file: 'src/api/request.ts',
    changes: [["keepalive: method === 'DELETE'", 'keepalive: false']],
    tests: ['test/unit/http.test.ts'],
  },
  {
    name: 'the deadline is over once the headers are there',
    file: 'src/api/http.ts',
    changes: [
      [
        'await send(urlOf(baseUrl, call), {',
        'await withDeadline(timeout, signal, (signal) => send(urlOf(baseUrl, call), {',
      ],
      ['{ ...init, signal })', '{ ...init, signal }))'],
      [
        'await withDeadline(timeout, call.signal, (signal) => exchange(method, call, signal))',
        'await exchange(method, call, call.signal as AbortSignal)',
      ],
    ],
    tests: ['test/unit/http.test.ts'],
  },
  {
    name: 'the deadline waits for the work to notice it',
    file: 'src/api/deadline.ts',
    changes: [['Promise.race([ended, work(controller.signal)])', 'work(controller.signal)']],
    tests: ['test/unit/http.test.ts'],
  },
  {
    name: 'a DELETE is sent without a connection',
    file: 'src/api/http.ts',
    changes: [["method === 'DELETE' && !connectivity.isOnline()", 'false']],
    tests: ['test/unit/http.test.ts'],
  },
  {
    name: 'a DELETE that was sent is called "offline"',
    file: 'src/api/http.ts',
    changes: [["method !== 'DELETE' && !connectivity.isOnline()", '!connectivity.isOnline()']],
    tests: ['test/unit/http.test.ts'],
  },
  {
    name: 'a browser that says it is offline is believed whatever arrives',
    file: 'src/api/connectivity.ts',
    changes: [['(proven && listeners.size > 0) || ', '']],
    tests: ['test/unit/connectivity.test.ts'],
  },
  {
    name: 'a DELETE without an answer is sent again',
    file: 'src/api/http.ts',
    changes: [
      [
        'return await withDeadline(timeout, call.signal, (signal) => exchange(method, call, signal))',
        'const once = () => withDeadline(timeout, call.signal, (signal) => exchange(method, call, signal))\n      return await once().catch(once)',
      ],
    ],
    tests: ['test/unit/http.test.ts'],
  },
  {
    name: 'a mutation that failed is tried again',
    file: 'src/sessions/mutations.ts',
    changes: [['retry: false', 'retry: 1']],
    tests: ['test/app/faults.test.tsx'],
  },
  {
    name: 'a DELETE is queued without a connection, and fires later',
    file: 'src/sessions/mutations.ts',
    changes: [["networkMode: 'always'", "networkMode: 'online'"]],
    tests: ['test/app/sign-out.test.tsx'],
  },
  {
    name: 'a read is tried again after a 401',
    file: 'src/sessions/queries.ts',
    changes: [
      ['failures < 1 && PASSING.has(kind)', "failures < 1 && (PASSING.has(kind) || kind === 'unauthorized')"],
    ],
    tests: ['test/app/devices-page.test.tsx'],
  },
  {
    name: 'a read is tried again and again',
    file: 'src/sessions/queries.ts',
    changes: [['failures < 1 &&', 'failures < 3 &&']],
    tests: ['test/app/faults.test.tsx'],
  },
  {
    name: 'the list is not read again by itself',
    file: 'src/sessions/queries.ts',
    changes: [['refetchInterval: ({ state }) => nextRead(state)', 'refetchInterval: false']],
    tests: ['test/app/changes.test.tsx'],
  },
  {
    name: 'two presses end one session twice',
    file: 'src/sessions/mutations.ts',
    changes: [['if (client.isMutating({ mutationKey: ONE_KEY, predicate: isSame }) === 0) mutate', 'mutate']],
    tests: ['test/app/sign-out.test.tsx'],
  },
  {
    name: 'two presses start two jobs',
    file: 'src/sessions/mutations.ts',
    changes: [['client.isMutating({ mutationKey: MANY_KEY }) === 0', 'true']],
    tests: ['test/app/bulk.test.tsx'],
  },
  {
    name: 'a second press takes the Stop of a job away',
    file: 'src/sessions/use-bulk.ts',
    changes: [
      [
        'if (!job.start({ ids, signal: controller.signal, onProgress: setProgress })) return',
        'job.start({ ids, signal: controller.signal, onProgress: setProgress })',
      ],
    ],
    tests: ['test/app/bulk.test.tsx'],
  },
  {
    name: 'two presses end everything twice',
    file: 'src/sessions/mutations.ts',
    changes: [['if (client.isMutating({ mutationKey: EXIT_KEY }) === 0) mutate', 'mutate']],
    tests: ['test/app/sign-out.test.tsx'],
  },

  // What is claimed
  {
    name: 'the cloud’s yes is believed without looking',
    file: 'src/sessions/sign-out.ts',
    changes: [
      [
        "return verify(id, tools, { reply: failure?.kind ?? 'yes', failure })",
        "return failure ? verify(id, tools, { reply: failure.kind, failure }) : { kind: 'signed-out', remaining: null }",
      ],
    ],
    tests: ['test/unit/sign-out.test.ts'],
  },
  {
    name: 'a session that is listed still gets no second look',
    file: 'src/sessions/sign-out.ts',
    changes: [["isListed(id, list) && reply === 'yes'", 'false']],
    tests: ['test/unit/sign-out.test.ts'],
  },
  {
    name: 'what could not be confirmed stays so, whatever list comes',
    file: 'src/sessions/use-settled-records.ts',
    changes: [["outcome?.kind === 'unconfirmed' && list !== before", 'false']],
    tests: ['test/app/sign-out.test.tsx'],
  },
  {
    name: 'the list from before settles what came after it',
    file: 'src/sessions/use-settled-records.ts',
    changes: [[' && list !== before', '']],
    tests: ['test/app/sign-out.test.tsx'],
  },
  {
    name: 'what was settled is newer than the sign-out that read the list',
    file: 'src/sessions/use-settled-records.ts',
    changes: [
      ['{ ...record, outcome: settle(', '{ ...record, finishedAt: performance.now(), outcome: settle('],
    ],
    tests: ['test/app/sign-out.test.tsx'],
  },
  {
    name: 'a look later takes the credit for a session that the cloud did not know',
    file: 'src/sessions/sign-out.ts',
    changes: [["reply === 'not-found' ? 'already-signed-out'", "false ? 'already-signed-out'"]],
    tests: ['test/unit/sign-out.test.ts'],
  },
  {
    name: 'every later list settles it anew',
    file: 'src/sessions/use-settled-records.ts',
    changes: [[' && !settled.has(outcome)', '']],
    tests: ['test/app/sign-out.test.tsx'],
  },
  {
    name: 'without a list a yes is enough',
    file: 'src/sessions/sign-out.ts',
    changes: [
      [
        "return { kind: 'unconfirmed', cause: failure ?? unread, reply }",
        "return reply === 'yes' ? { kind: 'signed-out', remaining: null } : { kind: 'unconfirmed', cause: failure ?? unread, reply }",
      ],
    ],
    tests: ['test/unit/sign-out.test.ts'],
  },
  {
    name: 'the end of this session is not noticed while looking',
    file: 'src/sessions/sign-out.ts',
    changes: [['if (endsThisSession(unread)) throw unread', '']],
    tests: ['test/unit/sign-out.test.ts'],
  },
  {
    name: 'this browser leaves without an answer',
    file: 'src/sessions/sign-out.ts',
    changes: [['if (!failure || isDone(failure))', 'if (!failure || isDone(failure) || isUnclear(failure))']],
    tests: ['test/unit/sign-out.test.ts'],
  },
  {
    name: 'a 401 counts as "signed out everywhere"',
    file: 'src/sessions/sign-out.ts',
    changes: [["ended: 'everywhere-unconfirmed'", "ended: 'everywhere'"]],
    tests: ['test/unit/sign-out.test.ts'],
  },
  {
    name: 'an earlier read is not dropped before a fresh one',
    file: 'src/sessions/queries.ts',
    changes: [['await client.cancelQueries(query, { silent: true, revert: false })', '']],
    tests: ['test/app/sign-out.test.tsx'],
  },
  {
    name: 'a dropped read answers with the list from before',
    file: 'src/sessions/queries.ts',
    changes: [['(query, { silent: true, revert: false })', '(query)']],
    tests: ['test/unit/queries.test.ts'],
  },
  {
    name: 'after the clock was set back the old list counts as fresh',
    file: 'src/sessions/queries.ts',
    changes: [["await client.invalidateQueries({ ...query, refetchType: 'none' })", '']],
    tests: ['test/unit/queries.test.ts'],
  },

  // A job of many
  {
    name: 'a job ends this very session too',
    file: 'src/sessions/OtherSessions.tsx',
    changes: [
      [
        "sessions={sessions}\n            openLabel={t('others.signOutAll')}",
        "sessions={[...sessions, current]}\n            openLabel={t('others.signOutAll')}",
      ],
    ],
    tests: ['test/app/bulk.test.tsx'],
  },
  {
    name: 'a job does not hear Stop',
    file: 'src/sessions/sign-out-many.ts',
    changes: [['return signal.aborted || ended', 'return ended']],
    tests: ['test/unit/sign-out-many.test.ts'],
  },
  {
    name: 'a job goes on after a 401',
    file: 'src/sessions/sign-out-many.ts',
    changes: [['return signal.aborted || ended', 'return signal.aborted']],
    tests: ['test/unit/sign-out-many.test.ts'],
  },
  {
    name: 'a job sends ten at once',
    file: 'src/sessions/sign-out-many.ts',
    changes: [['AT_ONCE = 3', 'AT_ONCE = 10']],
    tests: ['test/unit/sign-out-many.test.ts'],
  },
  {
    name: 'a job does not slow down',
    file: 'src/sessions/sign-out-many.ts',
    changes: [["failure?.kind === 'throttled'", 'false']],
    tests: ['test/unit/sign-out-many.test.ts'],
  },
  {
    name: 'a job waits on although it was stopped',
    file: 'src/sessions/sign-out-many.ts',
    changes: [['tools.wait(waitOf(failure), signal)', 'tools.wait(waitOf(failure))']],
    tests: ['test/app/bulk.test.tsx'],
  },
  {
    name: 'a job counts the answers, not what is gone',
    file: 'src/sessions/sign-out-many.ts',
    changes: [
      ['const still = ids.filter((id) => listed.has(id))', 'const still = ids.filter((id) => tried.get(id))'],
    ],
    tests: ['test/unit/sign-out-many.test.ts'],
  },
  {
    name: 'a job goes on when its page is gone',
    file: 'src/sessions/use-bulk.ts',
    changes: [['useEffect(() => () => stopper.current?.abort(), [])', '']],
    tests: ['test/app/bulk.test.tsx'],
  },
  {
    name: 'a session whose last use is unknown counts as unused',
    file: 'src/sessions/unused.ts',
    changes: [['lastAccessed && lastAccessed <= since', '!lastAccessed || lastAccessed <= since']],
    tests: ['test/unit/rows.test.ts'],
  },
  {
    name: '"unused" is counted by the browser’s clock',
    file: 'src/sessions/unused.ts',
    changes: [['new Date(current.lastAccessed.getTime() -', 'new Date(Date.now() -']],
    tests: ['test/unit/rows.test.ts'],
  },

  // The way out
  {
    name: 'a host that fails to confirm has confirmed',
    file: 'src/app/create-app.ts',
    changes: [['catch {\n    return false', 'catch {\n    return true']],
    tests: ['test/unit/create-app.test.ts'],
  },
  {
    name: 'a host that forgets to answer has confirmed',
    file: 'src/app/create-app.ts',
    changes: [['(await confirmIdentity()) === true', '(await confirmIdentity()) !== false']],
    tests: ['test/unit/create-app.test.ts'],
  },
  {
    name: 'the host is told twice',
    file: 'src/app/create-app.ts',
    changes: [["if (state.kind === 'left') return", '']],
    tests: ['test/unit/create-app.test.ts'],
  },
  {
    name: 'the cache stays after the exit',
    file: 'src/app/create-app.ts',
    changes: [['queueMicrotask(() => dropCache(queryClient))', '']],
    tests: ['test/unit/create-app.test.ts'],
  },
  {
    name: 'requests go out after the exit',
    file: 'src/app/create-app.ts',
    changes: [["state.kind === 'left' ? null : host.getToken()", 'host.getToken()']],
    tests: ['test/unit/create-app.test.ts'],
  },
  {
    name: 'the sessions of the last visit are remembered after the exit',
    file: 'src/app/create-app.ts',
    changes: [['    visitMemory.forget()\n', '']],
    tests: ['test/app/changes.test.tsx'],
  },
  {
    name: 'they are remembered when another tab signs out',
    file: 'src/app/site.ts',
    changes: [['if (!tokens.get()) visitMemory.forget()', '']],
    tests: ['test/app/site.test.tsx'],
  },
  {
    name: 'a late 401 of the old token ends the new sign-in',
    file: 'src/api/http.ts',
    changes: [['await authorize.stillHolds(token)', '']],
    tests: ['test/unit/http.test.ts'],
  },
  {
    name: 'the token stays in storage',
    file: 'src/auth/token-store.ts',
    changes: [['storage().removeItem(key)', 'storage()']],
    tests: ['test/unit/token-store.test.ts'],
  },
  {
    name: 'a token that storage will not let go is not spoken of',
    file: 'src/auth/token-store.ts',
    changes: [['return !stored', 'return true']],
    tests: ['test/unit/token-store.test.ts'],
  },
  {
    name: 'storage that throws crashes the page',
    file: 'src/auth/token-store.ts',
    changes: [
      [
        'stored = next !== null\n    } catch {\n      memoryOnly = true',
        'stored = next !== null\n    } catch (thrown) {\n      throw thrown',
      ],
    ],
    tests: ['test/unit/token-store.test.ts'],
  },
  {
    name: 'another tab’s sign-out goes unheard',
    file: 'src/auth/token-store.ts',
    changes: [["if (listeners.size === 0) target.addEventListener('storage', read)", '']],
    tests: ['test/unit/token-store.test.ts'],
  },
  {
    name: 'a token that another tab removed is sent once more',
    file: 'src/app/site.ts',
    changes: [['      tokens.refresh()\n', '']],
    tests: ['test/app/site.test.tsx'],
  },
  {
    name: 'a sign-in leads to "/.//evil.example"',
    file: 'src/auth/next-path.ts',
    changes: [[" && !path.startsWith('//')", '']],
    tests: ['test/unit/next-path.test.ts'],
  },
  {
    name: 'a sign-in leads to "//evil.example"',
    file: 'src/auth/next-path.ts',
    changes: [
      [
        'const url = new URL(next, ANY_ORIGIN)',
        "if (next.startsWith('//')) return next\n  const url = new URL(next, ANY_ORIGIN)",
      ],
    ],
    tests: ['test/unit/next-path.test.ts'],
  },

  // What a person meets
  {
    name: 'the focus falls to the body when its row goes',
    file: 'src/ui/use-focus-keeper.ts',
    changes: [['        next.focus()\n', '']],
    tests: ['test/app/sign-out.test.tsx'],
  },
  {
    name: 'an early answer is shown to whoever signs in next',
    file: 'src/entries/early-list.ts',
    changes: [[' && JSON.stringify(init.headers) === JSON.stringify(headers)', '']],
    tests: ['test/unit/early-list.test.ts'],
  },
  {
    name: 'a list that came ahead of the page is asked for again',
    file: 'src/sessions/queries.ts',
    changes: [['    refetchOnMount: false,\n', '']],
    tests: ['test/app/site.test.tsx'],
  },
  {
    name: 'a list that came ahead of the page is shown to every sign-in that follows',
    file: 'src/app/routes.tsx',
    changes: [['signIn === 0 ? prepared : undefined', 'prepared']],
    tests: ['test/app/site.test.tsx'],
  },
  {
    name: 'a list that tells nothing new renders every row',
    file: 'src/sessions/SessionList.tsx',
    changes: [['            {...used(session)}', '            {...{ ...used(session), key2: now }}']],
    tests: ['test/app/rendering.test.tsx'],
  },
  {
    name: 'no, said to signing many out, is taken for yes',
    file: 'src/sessions/SignOutMany.tsx',
    changes: [['onCancel={() => setAsked(null)}', 'onCancel={() => onConfirm(asked.map(({ id }) => id))}']],
    tests: ['test/app/questions.test.tsx'],
  },
  {
    name: 'a job that was refused says nothing',
    file: 'src/sessions/BulkPanel.tsx',
    changes: [['return <IdentityRefused />', 'return null']],
    tests: ['test/app/questions.test.tsx'],
  },
  {
    name: 'rows change their part when others go',
    file: 'src/sessions/use-parts.ts',
    changes: [['numbers.get(session.id) ?? next', 'next']],
    tests: ['test/unit/rows.test.ts', 'test/app/many-rows.test.tsx'],
  },
  {
    name: 'the focus does not leave a part of the rows',
    file: 'src/ui/use-focus-keeper.ts',
    changes: [['...later.map((next) => next.firstElementChild),', '']],
    tests: ['test/app/many-rows.test.tsx'],
  },
  {
    name: 'each part of the rows is a list of its own',
    file: 'src/sessions/SessionList.tsx',
    changes: [[' role="none"', '']],
    tests: ['test/app/many-rows.test.tsx'],
  },
  {
    name: 'rows move under the pointer',
    file: 'src/sessions/use-held-rows.ts',
    changes: [['pointing || focused', 'false']],
    tests: ['test/app/changes.test.tsx'],
  },
  {
    name: 'Escape closes a question that is being answered',
    file: 'src/ui/ConfirmDialog.tsx',
    changes: [['if (!working) props.onCancel()', 'props.onCancel()']],
    tests: ['test/app/sign-out.test.tsx'],
  },
  {
    name: 'a second Escape closes it',
    file: 'src/ui/ConfirmDialog.tsx',
    changes: [["working ? 'none' : 'closerequest'", "'closerequest'"]],
    tests: ['test/app/sign-out.test.tsx'],
  },
  {
    name: 'a button that takes no press takes one',
    file: 'src/ui/Button.tsx',
    changes: [['if (inactive) event.preventDefault()\n        else onClick?.(event)', 'onClick?.(event)']],
    tests: ['test/app/devices-page.test.tsx'],
  },
  {
    name: 'none is flagged as this browser, and the page guesses',
    file: 'src/sessions/order.ts',
    changes: [['const [current] = flagged', 'const [current = others[0]] = flagged']],
    tests: ['test/unit/rows.test.ts'],
  },

  // What language it is said in
  {
    name: 'a change of language starts the page anew',
    file: 'src/app/Root.tsx',
    changes: [['<I18nProvider spoken={spoken}', '<I18nProvider key={language?.tag} spoken={spoken}']],
    tests: ['test/app/languages.test.tsx'],
  },
  {
    name: 'words that come late take the place of the language that was asked for since',
    file: 'src/i18n/use-spoken.ts',
    changes: [['if (!overtaken) setSpoken(loaded)', 'setSpoken(loaded)']],
    tests: ['test/app/languages.test.tsx'],
  },
  {
    name: 'English is shown until the words of another language are there',
    file: 'src/i18n/use-spoken.ts',
    changes: [['return messages && { locale, messages }', 'return { locale, messages: messages ?? en }']],
    tests: ['test/app/languages.test.tsx'],
  },
  {
    name: 'a choice of language is not remembered',
    file: 'src/app/site-language.ts',
    changes: [['memory.write(tag)', '']],
    tests: ['test/app/languages.test.tsx'],
  },
]
