const react = { runtime: 'automatic' }

module.exports = {
  testEnvironment: 'jest-fixed-jsdom',
  transform: { '\\.m?jsx?$': ['@swc/jest', { jsc: { target: 'es2022', transform: { react } } }] },
  // This package and parts of msw are ES modules.
  transformIgnorePatterns: [],
}
