/** What a mutation run changes, and what in it is nobody's law. The one place where something is left out. */
import { kindNames, kindsToCome } from '../../infra/kind-names.mjs';

/** The pure libraries and the door, each held by its own unit specs and by those of the libraries that stand on it. */
export const libraries = [
  'kernel',
  'calendar',
  'rules',
  'office',
  'kind',
  'draw',
  ...kindNames,
  ...kindsToCome,
  'docket',
].map((name) => `libs/${name}`);

/**
 * Specs that need PostgreSQL, by the library that they hold: what its unit specs leave alive is tried against these. A
 * mutant that is seen nowhere costs them all, so they are those that look at the library itself.
 */
export const onPostgres = {
  'libs/docket': ['docket', 'parts', 'ledger-pages'].map((name) => `test/integration/${name}.int-spec.ts`),
};

/** Examples of facts are data, for tests and documents. */
export const isMutated = (path) => !path.endsWith('.spec.ts') && !path.endsWith('/examples.ts');

/** Least share of caught mutants, of each library. */
export const LEAST_SCORE = 95;

/**
 * Prose for developers, by the function that takes it and the place of the argument, or in a constant `message`: no
 * mutant is made of it. Codes and details of a refusal are law, its English is not.
 */
const prose = { DomainError: 2, refused: 2, refusal: 1, invalid: 1, bad: 1, malformed: 1, Error: 0 };

/** In Stryker's own form: says of a node of Babel's tree why no mutant of it is made, or nothing. */
export const ignorers = [
  {
    shouldIgnore(path) {
      const call = path.parentPath?.node;
      if (!path.isStringLiteral() && !path.isTemplateLiteral()) return undefined;
      if (call?.type === 'VariableDeclarator' && call.id.name === 'message') return 'prose for developers';
      if (call?.type !== 'NewExpression' && call?.type !== 'CallExpression') return undefined;
      const isProse = path.listKey === 'arguments' && prose[call.callee.name] === path.key;
      return isProse ? 'prose for developers' : undefined;
    },
  },
];

/** Tests that do not count, by how their titles begin: they read files that a checkout need not have. */
export const leftOut = ['the vector files'];

/**
 * A mutant that the compiler refuses is none: these are the checks of `tsconfig.json` without those of style, so that a
 * parameter which a mutant no longer reads does not pass for a wrong type.
 */
export const typeOptions = {
  noUnusedLocals: false,
  noUnusedParameters: false,
  noImplicitReturns: false,
  allowUnreachableCode: true,
};
