import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { kindNames } from '../../infra/kind-names.mjs';

/** Where the faces of a kind are, from the top of the checkout: what is missing is missing in one of these. */
export interface Places {
  readonly law: string;
  readonly examples: string;
  readonly contract: string;
  readonly reads: string;
  readonly course: string;
  readonly pack: string;
  readonly histories: string;
  /** Many cases, for the plans of its list. */
  readonly rows: string;
  /** What `npm run docs:screens` takes of it. */
  readonly shots: string;
}

/** The lists of names behind `#kinds/*`: a new kind is one line in each. */
export const lists = {
  laws: 'libs/docket/src/kinds.ts',
  contracts: 'libs/contracts/src/kinds.ts',
  reads: 'libs/persistence/src/reads/kinds.ts',
  courses: 'workflows/index.ts',
  pages: 'apps/web/src/kinds.ts',
} as const;
export type ListName = keyof typeof lists;

/** The folders of a kind of the product; the tiny kind has the same below one folder of its own. */
export function placesOf(kind: string, top = process.cwd()): Places {
  const isOfProduct = kindNames.includes(kind) || !existsSync(join(top, 'test', 'tiny', 'law', `${kind}.CN.json`));
  return isOfProduct ? placesOfProduct(kind) : placesOfTiny(kind);
}

const placesOfProduct = (kind: string): Places => ({
  law: `libs/${kind}/src`,
  examples: `test/examples/${kind}.ts`,
  contract: `libs/contracts/src/${kind}`,
  reads: `libs/persistence/src/reads/${kind}`,
  course: `workflows/${kind}`,
  pack: `libs/rules/packs/${kind}.CN.json`,
  histories: 'test/replay/histories',
  rows: `test/integration/rows/${kind}.sql`,
  shots: 'test/browser/screens/shots.ts',
});

const placesOfTiny = (kind: string): Places => ({
  law: 'test/tiny/law',
  examples: 'test/tiny/law/examples.ts',
  contract: 'test/tiny/contract',
  reads: 'test/tiny/reads',
  course: 'test/tiny/course',
  pack: `test/tiny/law/${kind}.CN.json`,
  histories: 'test/tiny/histories',
  rows: 'test/tiny/reads/rows.sql',
  shots: 'test/tiny/pages/shots.ts',
});
