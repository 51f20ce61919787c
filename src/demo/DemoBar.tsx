import { useSyncExternalStore } from 'react'
import { isScenarioName, scenarios } from '../mock-cloud/scenarios.ts'
import type { Demo } from './demo.ts'
import './demo-bar.css'

/** Below the page, and no part of it: chooses a scenario, and shows what the mock cloud was asked. */
export function DemoBar({ demo }: { demo: Demo }) {
  const { exchanges, mail } = useSyncExternalStore(demo.log.subscribe, demo.log.get)
  return (
    <aside className="demo-bar" aria-label="Demo">
      <label>
        Demo on a mock cloud:{' '}
        <select
          value={demo.name}
          onChange={({ target: { value } }) => isScenarioName(value) && demo.open(value)}
        >
          {Object.entries(scenarios).map(([name, { title }]) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => demo.open(demo.name)}>
        Start over
      </button>
      {mail && (
        <p>
          Mailbox of {mail.email}: your code is <strong>{mail.code}</strong>
        </p>
      )}
      <details>
        <summary>Requests ({exchanges.length})</summary>
        <ol>
          {exchanges.map(({ n, method, path, status }) => (
            <li key={n}>
              <code>
                {method} {path}
              </code>{' '}
              {status ?? 'no answer'}
            </li>
          ))}
        </ol>
      </details>
    </aside>
  )
}
