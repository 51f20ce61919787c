import { readFileSync } from 'node:fs'

const EMBED = 'src/embed/EMBED.md'
/** What a new version of a dependency may change without a word. */
const TOLERANCE_BYTES = 500

/** Throws where EMBED.md documents another size for this host. It names some hosts, not all. */
export function assertDocumentedSize(host: string, bytes: number): void {
  const documented = readDocumentedSizes().get(host)
  if (documented === undefined || Math.abs(bytes - documented) <= TOLERANCE_BYTES) return
  throw new Error(`It adds ${toKB(bytes)}; ${EMBED} says ${toKB(documented)}`)
}

/** In bytes, by the folder of the host. */
function readDocumentedSizes(): Map<string, number> {
  const rows = readFileSync(EMBED, 'utf8').matchAll(/^\| [^|]+ \| `([\w-]+)` \| ([\d.]+) kB \|$/gm)
  const sizes = new Map([...rows].map(([, host = '', kB]) => [host, Number(kB) * 1000]))
  if (sizes.size === 0) throw new Error(`${EMBED} has no table of sizes`)
  return sizes
}

export const toKB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
