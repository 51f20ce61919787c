const jsc = {
  target: 'es2022',
  parser: { syntax: 'ecmascript', jsx: true },
  transform: { react: { runtime: 'automatic' } },
}

module.exports = {
  // jsdom with the fetch and the streams of Node, which msw needs.
  testEnvironment: 'jest-fixed-jsdom',
  transform: { '\\.m?jsx?$': ['@swc/jest', { jsc }] },
  // This package and parts of msw are ES modules.
  transformIgnorePatterns: [],
  testTimeout: 30_000,
}
