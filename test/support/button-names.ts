/** The button of a row, by which a person and a test find it. */
export const SIGN_OUT = /^Sign out, session last used/
