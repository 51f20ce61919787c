/**
 * Runs in every subject before anything of its own, and alike. It waits for changes of the
 * document and asks for no frame before there is one to count, so that it costs next to nothing.
 * Not TypeScript: it is sent to the browser as it stands here. `Marks` in `sample.ts` has its types.
 */
const marks = { tasks: [], latency: 0, shift: 0 }
window.bench = marks

const afterTwoFrames = (then) => requestAnimationFrame(() => requestAnimationFrame(then))

/** Calls `then` two frames after a change of the document that made it true. */
function once(isTrue, then) {
  const observer = new MutationObserver(() => {
    if (!isTrue()) return
    observer.disconnect()
    afterTwoFrames(then)
  })
  observer.observe(document, { childList: true, subtree: true })
}

/** Chromium tells of long tasks and slow events a little later. */
function watch(type, see, options) {
  new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, ...options })
}

// Other lists of a page have no buttons.
once(
  () => document.querySelector('li button') !== null,
  () => {
    marks.list = performance.now()
  },
)

marks.awaitGone = (row) =>
  once(
    () => !row.isConnected,
    () => {
      marks.gone = performance.now()
    },
  )
addEventListener('click', ({ timeStamp }) => (marks.pressed = timeStamp), true)

watch('longtask', ({ startTime, duration }) => marks.tasks.push({ startTime, duration }))
watch('layout-shift', ({ value, hadRecentInput }) => (marks.shift += hadRecentInput ? 0 : value))
watch('event', ({ duration }) => (marks.latency = Math.max(marks.latency, duration)), {
  durationThreshold: 16,
})

/** Presses "Show all" or "Show 200 more" for as long as there is one. */
marks.showEveryRow = async () => {
  const isMore = ({ textContent }) => /^Show (all|\d+ more)/.test(textContent)
  for (;;) {
    const more = [...document.querySelectorAll('div > button')].find(isMore)
    if (!more) return
    more.click()
    await new Promise(afterTwoFrames)
  }
}

/** Lets the page read its list again and again, as it does when its window gets the focus. */
marks.readAgain = async (times) => {
  const { fetch } = window
  for (let read = 0; read < times; read++) {
    await new Promise((resolve) => {
      window.fetch = (...args) => {
        const answer = fetch(...args)
        void answer.then((response) => response.clone().text()).then(() => afterTwoFrames(resolve))
        return answer
      }
      window.dispatchEvent(new Event('visibilitychange'))
    })
  }
  window.fetch = fetch
}
