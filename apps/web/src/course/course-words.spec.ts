import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { conditions } from './course-words.js';

const courses = readdirSync('workflows', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.workflow.ts'),
);

describe('what a course waits for', () => {
  it.each(courses)('has words for each condition of %s', (file) => {
    const source = readFileSync(`workflows/${file}`, 'utf8');
    const named = [...source.matchAll(/\.until\(\s*'([^']+)'/gu)].map(([, condition = '']) => condition);
    expect(named.length).toBeGreaterThan(0);
    expect(Object.keys(conditions)).toEqual(expect.arrayContaining(named));
  });
});
