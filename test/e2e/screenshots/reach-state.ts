import type { Page } from '@playwright/test'
import { sites } from '../support/cloud.ts'
import { NOW, type Person, personAt } from './person.ts'
import type { State } from './states.ts'

/** Goes to the state on the demo, and does what leads there. */
export async function reachState(page: Page, state: State, language?: string): Promise<Person> {
  if (language) {
    await page.addInitScript(
      (tag) => localStorage.setItem('active-devices:language', tag),
      JSON.stringify(language),
    )
  }
  await (state.held ? page.clock.install({ time: NOW }) : page.clock.setFixedTime(NOW))
  await page.goto(`${sites.demo()}${state.path ?? '/'}?scenario=${state.scenario ?? 'default'}`)
  // It would lie over the page's end.
  await page.getByRole('complementary').evaluate((bar) => bar.style.setProperty('display', 'none'))
  const person = personAt(page)
  await state.steps?.(person)
  const shown = state.until?.(person) ?? (state.part === 'dialog' ? person.dialog : person.rows.first())
  await shown.waitFor()
  if (state.part === 'dialog' && !state.held) await person.asked()
  // What a pointer happens to be over looks different.
  await page.mouse.move(0, 0)
  return person
}
