import { describe, expect, it } from '@jest/globals';
import { CommanderError } from 'commander';
import { ConfigurationError, StateShapeError } from '#libs/config';
import { DomainError } from '#libs/kernel';
import { exitCodeOf } from './exit-code.js';

describe('the exit code of a command that failed', () => {
  it.each<[string, unknown, number]>([
    ['its help was asked for', new CommanderError(0, 'commander.helpDisplayed', ''), 0],
    ['its options are wrong', new CommanderError(1, 'commander.unknownOption', ''), 64],
    ['the database is away', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }), 69],
    ['something is refused', new DomainError('invalid', 'account.name_malformed', 'no name'), 1],
    ['its configuration is wrong', new ConfigurationError(['DATABASE_URL: expected …']), 78],
    ['the database is of another release', new StateShapeError({ kind: 'database', name: 'm', shape: null }), 79],
    ['what it names is not there', new DomainError('not_found', 'account.unknown', 'no such account'), 66],
    ['nobody expected it', new Error('a bug'), 70],
  ])('says that %s', (_why, error, code) => {
    expect(exitCodeOf(error, () => undefined)).toBe(code);
  });

  it('goes with a sentence in both languages', () => {
    const said: string[] = [];
    const say = (reason: string): void => void said.push(reason);
    exitCodeOf(new DomainError('conflict', 'account.name_taken', 'an account of this name is already there'), say);
    exitCodeOf(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }), say);
    expect(said[0]).toContain('这个账号名已有人用');
    expect(said[0]).toContain('That account name is taken');
    expect(said[1]).toMatch(/平台没有运行.*请先 npm start.*\nThe platform is not running/u);
  });
});
