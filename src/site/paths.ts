/** Where the devices page is on our own site. */
export const DEVICES_PATH = '/settings/devices'
