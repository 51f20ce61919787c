/**
 * Does to the document what a browser's translator does: every text node, and every later one,
 * is replaced by `<font><font>…</font></font>` that holds a new text node. The words stay the
 * same, so that a test finds them. Closes over nothing, so that it can also run in a page by
 * `page.evaluate(translateDocument)`.
 *
 * @returns stops translating; what is translated stays so.
 */
export function translateDocument(): () => void {
  const translate = (text: Text) => {
    if (!text.isConnected || text.data.trim() === '') return
    if (text.parentElement?.closest('font, script, style, textarea')) return
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.append(text.data)
    outer.append(inner)
    text.replaceWith(outer)
  }
  const translateAll = (root: Node) => {
    if (root instanceof Text) return translate(root)
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    texts.forEach(translate)
  }
  const observer = new MutationObserver((mutations) => {
    for (const { type, target, addedNodes } of mutations) {
      if (type === 'characterData') translateAll(target)
      addedNodes.forEach(translateAll)
    }
  })
  translateAll(document.body)
  observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  return () => observer.disconnect()
}
