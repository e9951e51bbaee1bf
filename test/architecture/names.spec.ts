import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repository } from './temporary-tree.js';

const roles =
  'controller|service|module|workflow|messages|ports|activities|entity|repository|command|filter|guard|interceptor|pipe|property|spec|int-spec|e2e-spec|browser-spec|config';
const kebab = new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*(\\.(${roles}))*\\.(ts|tsx|mjs|d\\.ts)$`);
const hidden = /^\.[a-z-]+\.mjs$/;
const ours = /^(libs|apps|workflows|activities|infra|test|bench)\//;

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: repository, encoding: 'utf8' })
  .split('\0')
  .filter((name) => ours.test(name));

describe('names (NAM2, WF9)', () => {
  it('are kebab-case, with a role where there is one', () => {
    const sources = tracked.filter((name) => /\.(ts|tsx|mjs)$/.test(name));
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter((name) => !kebab.test(basename(name)) && !hidden.test(basename(name)))).toEqual([]);
  });

  it('never say common, utils, helpers or shared', () => {
    expect(tracked.filter((name) => /(^|\/)(commons?|utils?|helpers?|shared)(\/|\.[a-z]+$)/.test(name))).toEqual([]);
  });

  it('have no focused or skipped test behind them', () => {
    const pattern = String.raw`\b(describe|it|test)\.(only|skip|todo)\(|\bx(it|describe)\(`;
    const found = (() => {
      try {
        return execFileSync('git', ['grep', '-nIE', pattern, '--', '*spec.ts'], { cwd: repository, encoding: 'utf8' });
      } catch {
        return ''; // git grep leaves with 1 where nothing is found
      }
    })();
    expect(found.split('\n').filter((line) => line !== '' && !line.startsWith('test/architecture/'))).toEqual([]);
  });
});
