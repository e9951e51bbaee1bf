import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { conditions } from './course-words.js';

const conditionsOf = (file: string): string[] =>
  [...readFileSync(`workflows/${file}`, 'utf8').matchAll(/\.until\(\s*'([^']+)'/gu)].map(([, named = '']) => named);

const waiting = readdirSync('workflows', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && conditionsOf(file).length > 0,
);

describe('what a course waits for', () => {
  // The loop that most courses follow names its own.
  it.each(['course/initiatives.ts', 'mediation/mediation.workflow.ts'])('is named by %s', (file) => {
    expect(waiting).toContain(file);
  });

  it.each(waiting)('has words for each condition of %s', (file) => {
    expect(Object.keys(conditions)).toEqual(expect.arrayContaining(conditionsOf(file)));
  });
});
