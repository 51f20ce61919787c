import type { Page } from '@playwright/test'

/** A moment that stands still, so that a picture changes only when the page does. */
export const NOW = new Date('2026-05-15T11:02:00Z')

/** What a person does before a picture is taken: by role and place, since the words may be in any language. */
export function personAt(page: Page) {
  const main = page.getByRole('main')
  // Other lists of the page have no times.
  const rows = main.getByRole('listitem').filter({ has: page.locator('time') })
  const dialog = page.getByRole('alertdialog')
  const confirming = dialog.getByRole('button').last()
  // The last section but one: below it is the guide.
  const sessions = main.getByRole('region').nth(-2)
  const inOthers = sessions.getByRole('button')
  const form = main.getByRole('textbox')
  const person = {
    page,
    rows,
    dialog,
    sessions,
    alert: main.getByRole('alert'),
    heading: main.getByRole('heading', { level: 1 }),
    refresh: () => main.getByRole('button').first().click(),
    askHere: () => rows.first().getByRole('button').click(),
    askOne: () => rows.nth(1).getByRole('button').click(),
    askOthers: () => inOthers.first().click(),
    askUnused: () => inOthers.last().click(),
    askEverywhere: () => main.getByRole('button').last().click(),
    confirm: () => confirming.click(),
    /** The dialog can be confirmed, and is drawn as one that can. */
    asked: () => confirming.and(page.locator(':not([aria-disabled])')).waitFor(),
    async type(text: string) {
      await form.fill(text)
      await form.press('Enter')
    },
    /** Signed out, which is how one comes to the sign-in page. */
    async leave() {
      await person.askEverywhere()
      await person.confirm()
      await form.waitFor()
    },
    /** From now on time passes only in `wait`: what is slow stays on its way. */
    hold: (seconds = 30) => page.clock.pauseAt(NOW.getTime() + seconds * 1000),
    wait: (milliseconds: number) => page.clock.runFor(milliseconds),
  }
  return person
}

export type Person = ReturnType<typeof personAt>
