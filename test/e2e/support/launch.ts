import { chromiumLaunch } from '../../support/chromium.ts'
import { builtInPort, cloudPort } from './cloud-ports.ts'

/** A browser that finds this worker's cloud at the address that the sites were built with. */
export function e2eLaunch(browser = chromiumLaunch()) {
  const { args, ...launch } = browser
  const rule = `MAP 127.0.0.1:${builtInPort()} 127.0.0.1:${cloudPort()}`
  return {
    ...launch,
    args: builtInPort() === cloudPort() ? args : [...args, `--host-resolver-rules=${rule}`],
  }
}
