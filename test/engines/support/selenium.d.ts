// The published types know this module by the name of its folder, which Node does not resolve.
declare module 'selenium-webdriver/remote/index.js' {
  export { DriverService } from 'selenium-webdriver/remote'
}
