/**
 * What Ruuvi Station on the web remembers under its own keys, on the same origin: taken as
 * hints, never written.
 */
export const getStationLocale = (): string | undefined => read('selected_language')

/** `light` or `dark` as chosen by hand; else it is left to the system. */
export function applyStationTheme(): void {
  const theme = read('chakra-ui-color-mode')
  document.documentElement.dataset.theme = theme === 'light' || theme === 'dark' ? theme : ''
}

function read(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined // storage is blocked: no hints
  }
}
