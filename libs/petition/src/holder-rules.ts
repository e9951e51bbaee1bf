/** The clocks of whoever holds a matter, by rule: with what each ends, the class of the matter (分类) or its holder. */
const endsWith: Readonly<Record<string, readonly ('class' | 'holder')[]>> = {
  'XF-04': ['holder'],
  // Who passes a direct submission on still tells the petitioner where it went (art. 23(1)).
  'XF-06': ['class'],
  'XF-07': ['class', 'holder'],
  'XF-08': ['holder'],
  'XF-09': ['class', 'holder'],
  'XF-ACCEPT': ['class', 'holder'],
  // What nobody else may issue, nobody approves.
  'XF-APPROVE': ['holder'],
  'XF-ANSWER': ['class', 'holder'],
  'XF-FEEDBACK': ['class', 'holder'],
  // Whoever has the matter next looks at what nobody has looked at.
  'XF-MATERIAL': ['holder'],
  'XF-NOTICE': ['class', 'holder'],
  // To pass it on is what meets it.
  'XF-PASS': ['class'],
  'XF-PERFORM': ['class', 'holder'],
  // Who was urged and has it no more has nothing left to say.
  'XF-URGE': ['holder'],
};

const endingWith = (end: 'class' | 'holder'): readonly string[] =>
  Object.keys(endsWith).filter((rule) => endsWith[rule]?.includes(end));

/** What a holder owes by the class of the matter; what belongs to its referral is none of it. */
export const CLASS_RULES = endingWith('class');

/** What belongs to one holder of the matter, and ends with it. */
export const HOLDER_RULES = endingWith('holder');

/** All of them. */
export const HOLDING_RULES: readonly string[] = Object.keys(endsWith);
