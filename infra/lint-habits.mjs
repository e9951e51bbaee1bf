/** Habits of this repository that no ready-made rule of the linter holds: each is one rule, on or off by itself. */

/** A rule that reports whatever a selector finds. */
const forbids = (selector, message) => ({
  create: (context) => ({ [selector]: (node) => context.report({ node, message }) }),
});

export default {
  meta: { name: 'habits' },
  rules: {
    'no-error-as-text': forbids(
      "ThrowStatement > NewExpression[callee.name='Error'] > :matches(Identifier[name=/^(e|ex|err|error|cause|reason|exception|failure)$/], CallExpression[callee.name='String']).arguments",
      'Throw the error itself, or a DomainError with a code: a plain Error in a course is retried for ever (ERR4).',
    ),
    'no-zod-by-name': forbids(
      "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier[imported.name='z'], ImportDefaultSpecifier)",
      "Write `import * as z from 'zod'`, which bundlers can shake.",
    ),
    'no-environment': forbids(
      "MemberExpression[object.name='process'][property.name='env']",
      'The environment is read in main.ts and handed on as typed configuration (CFG1).',
    ),
    'no-chance': forbids(
      "CallExpression[callee.object.name='Math'][callee.property.name='random']",
      'Law and courses have no chance in them; ids come from facts or are derived (WF10).',
    ),
    'no-hidden-clock': forbids(
      ":matches(CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0])",
      'The law has no clock of its own: the door gives `at` and `today` (LAW1).',
    ),
  },
};
