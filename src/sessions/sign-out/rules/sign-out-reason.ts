/**
 * Why this browser is signed out.
 *
 * - `all`: the cloud confirmed that all sessions ended (`DELETE /sessions`, 200).
 * - `all-unconfirmed`: it was asked to, and this session has ended; the others are unknown.
 * - `current`: this session was ended from this page.
 * - `local`: only the token was forgotten; the cloud was not told.
 * - `expired`: the cloud no longer knows this session, and nothing on this page asked for that.
 */
export type SignOutReason = 'all' | 'all-unconfirmed' | 'current' | 'local' | 'expired'
