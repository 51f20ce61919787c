import type { Page } from '@playwright/test'

/** A style of the host's or the person's own, which the page's policy has no say in. */
export const addStyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }, css)
