interface Planted {
  readonly file: string;
  readonly source: string;
}

const lines = (count: number, line: string): string => Array.from({ length: count }, () => line).join('\n');

/** One disobedient file for each habit that lint holds, by the rule that reports it. */
export const planted: Readonly<Record<string, Planted>> = {
  'a type imported as a value (typescript/consistent-type-imports)': {
    file: 'libs/docket/src/type-import.ts',
    source: "import { Shape } from './shape.js';\nexport const shape: Shape | null = null;",
  },
  'a switch that forgets a member (typescript/switch-exhaustiveness-check)': {
    file: 'libs/docket/src/switch.ts',
    source:
      "export function one(of: 'a' | 'b'): number {\n  switch (of) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}",
  },
  'a promise that nobody awaits (typescript/no-floating-promises)': {
    file: 'libs/docket/src/floating.ts',
    source: 'export function go(): void {\n  Promise.resolve(1);\n}',
  },
  'a value of no type taken on trust (typescript/no-unsafe-assignment)': {
    file: 'libs/docket/src/trust.ts',
    source: "export const trusted: string = JSON.parse('1');",
  },
  'a question with one answer (typescript/no-unnecessary-condition)': {
    file: 'libs/docket/src/question.ts',
    source: 'export const one = (of: object): number => (of ? 1 : 2);',
  },
  'an object put into a text (typescript/no-base-to-string)': {
    file: 'libs/docket/src/object-text.ts',
    source: 'export const text = (of: { a: string }): string => String(of);',
  },
  'a name that a script does not have (eslint/no-undef)': {
    file: 'infra/nowhere.mjs',
    source: 'export const somewhere = nowhere;',
  },
  'a file of 301 lines (eslint/max-lines)': { file: 'libs/docket/src/long.ts', source: lines(301, 'export {};') },
  'a function of 61 lines (eslint/max-lines-per-function)': {
    file: 'libs/docket/src/long-function.ts',
    source: `export function long(): number {\n  let n = 0;\n${lines(60, '  n += 1;')}\n  return n;\n}`,
  },
  'five parameters (eslint/max-params)': {
    file: 'libs/docket/src/parameters.ts',
    source: 'export const sum = (a: number, b: number, c: number, d: number, e: number): number => a + b + c + d + e;',
  },
  'eleven paths through a function (eslint/complexity)': {
    file: 'libs/docket/src/complex.ts',
    source: `export function paths(n: number): number {\n${Array.from({ length: 11 }, (_, i) => `  if (n === ${i}) return ${i};`).join('\n')}\n  return n;\n}`,
  },
  'an error wrapped as text (habits/no-error-as-text)': {
    file: 'libs/docket/src/rethrow.ts',
    source: 'export function again(err: string): never {\n  throw new Error(err);\n}',
  },
  'zod by its name (habits/no-zod-by-name)': {
    file: 'libs/contracts/src/zod.ts',
    source: "import { z } from 'zod';\nexport const name = z.string();",
  },
  'the environment outside main.ts (habits/no-environment)': {
    file: 'apps/api/src/environment.ts',
    source: "export const home = process.env['HOME'];",
  },
  'a hidden clock in the law (habits/no-hidden-clock)': {
    file: 'libs/petition/src/clock.ts',
    source: 'export const now = (): number => Date.now();',
  },
  'chance in a course (habits/no-chance)': {
    file: 'workflows/petition/chance.ts',
    source: 'export const chance = (): number => Math.random();',
  },
  'the outside world in the law (eslint/no-restricted-globals)': {
    file: 'libs/rules/src/world.ts',
    source: "export const text = (): string => Buffer.from('a').toString();",
  },
  'the outside world in a course (eslint/no-restricted-globals)': {
    file: 'workflows/petition/world.ts',
    source: "export const get = async (): Promise<Response> => await fetch('http://localhost');",
  },
  'printing in the product (eslint/no-console)': {
    file: 'apps/api/src/print.ts',
    source: "export function print(): void {\n  console.log('here');\n}",
  },
  'an exception that is no longer needed (unused-directive)': {
    file: 'libs/docket/src/unused-exception.ts',
    source: '// oxlint-disable-next-line complexity -- planted\nexport const one = 1;',
  },
};

/** Files that stay within every habit, some of them by an exception for their folder. */
export const clean: Readonly<Record<string, string>> = {
  'libs/docket/src/shape.ts': 'export interface Shape {\n  readonly a: string;\n}',
  'libs/contracts/src/zod-namespace.ts': "import * as z from 'zod';\nexport const name = z.string();",
  'apps/api/src/main.ts': "export const home = process.env['HOME'];",
  'apps/cli/src/print.ts': "export function print(): void {\n  console.log('here');\n}",
  'libs/docket/src/wrapped.ts':
    'export function again(text: string, cause: unknown): never {\n  throw new Error(`not readable: ${text}`, { cause });\n}',
};
