import type { Plugin } from 'vite'

/** Puts the style sheet into the script, where the source says `ACTIVE_DEVICES_STYLE`: the element is one file. */
export const inlineElementStyle = (): Plugin => ({
  name: 'style-in-script',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const sheet = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.css'))
    if (sheet?.type !== 'asset') throw new Error('The element has no style sheet')
    delete bundle[sheet.fileName]
    const style = JSON.stringify(String(sheet.source))
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = file.code.replace(/\bACTIVE_DEVICES_STYLE\b/, () => style)
  },
})
