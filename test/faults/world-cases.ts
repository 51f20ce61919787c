/** What a sign-out may be of: each has a dialog of its own. */
const SCOPES = ['session', 'current', 'unused', 'others', 'all']

/**
 * Kinds of faults found by inputs from outside, and for each the operations or states in
 * which it is tried. A test names the cases it proves at the end of its title, in brackets:
 * "keeps the row when the list lacks this session [W2 session, W2 others]".
 */
export const WORLD_CASES: Readonly<Record<string, readonly string[]>> = {
  W1: [
    ...SCOPES.flatMap((scope) => ['pointer', 'touch', 'keyboard'].map((way) => `${scope} ${way}`)),
    'multi-click',
    'key repeat',
    'cancel',
    'double click',
  ],
  W11: ['flag', 'order'],
  W12: [
    'renewed token',
    'job',
    'refused',
    'new token each call',
    'dropped work',
    'answered',
    'cut off',
    'nobody',
    'site',
  ],
  W13: ['account', 'start', 'host', 'change'],
  W30: ['host'],
  W34: ['heading level', 'days', 'plural', 'locale', 'stream'],
  W4: ['session', 'all', 'later 401'],
  W9: ['http'],
  W10: ['page'],
  W14: ['left', 'newer', 'twice'],
  W15: ['page'],
  W23: ['row', 'date'],
  W24: ['read', 'others'],
  W16: ['rich'],
  W19: ['clock ahead', 'clock behind'],
  W20: ['session names'],
  W21: ['zone'],
  W25: ['page'],
  W26: ['page'],
  W27: ['reload', 'back', 'old'],
  W28: ['page'],
  W31: ['page', 'switch'],
  W32: ['digits'],
  W33: ['bent', 'written'],
  W2: ['session', 'current', 'all', 'others', 'page'],
  W3: ['all', 'page'],
  W5: ['current', 'page'],
  W6: ['others', 'all', 'page'],
  W7: ['current', 'page'],
}
