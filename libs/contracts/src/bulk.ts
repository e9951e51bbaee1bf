/**
 * Whether a command may be given on many cases of a list at once (成批办理), and if not, why each is looked at by itself:
 * `sight`: it is signed, found or judged, and what is signed is seen first; `paper`: it makes a document for one
 * petitioner; `own`: what it records is true of one matter alone.
 */
export type BulkRule = 'together' | 'sight' | 'paper' | 'own';

/** The rule of each command of a kind. */
export type BulkRules = Readonly<Record<string, BulkRule>>;

/** The commands that have one rule, in the order in which they are offered. */
export const commandsUnder = (rules: BulkRules, rule: BulkRule): readonly string[] =>
  Object.keys(rules).filter((command) => rules[command] === rule);
