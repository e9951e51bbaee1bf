import { describe, expect, it } from '@jest/globals';
import { CommanderError } from 'commander';
import { ConfigurationError } from '#libs/config';
import { DomainError } from '#libs/kernel';
import { exitCodeOf } from './exit-code.js';

describe('the exit code of a command that failed', () => {
  it.each<[string, unknown, number]>([
    ['its help was asked for', new CommanderError(0, 'commander.helpDisplayed', ''), 0],
    ['its options are wrong', new CommanderError(1, 'commander.unknownOption', ''), 64],
    ['the database is away', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }), 69],
    ['something is refused', new DomainError('invalid', 'account.name_malformed', 'no name'), 1],
    ['its configuration is wrong', new ConfigurationError(['DATABASE_URL: expected …']), 78],
    ['nobody expected it', new Error('a bug'), 70],
  ])('says that %s', (_why, error, code) => {
    expect(exitCodeOf(error, () => undefined)).toBe(code);
  });
});
