import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { endWithReader } from './closed-pipe.js';

const failing = (code: string) => {
  const output = new PassThrough();
  const ended: number[] = [];
  endWithReader([output], (exitCode) => void ended.push(exitCode));
  return { fail: () => output.emit('error', Object.assign(new Error('write'), { code })), ended };
};

describe('a command whose output nobody reads any more', () => {
  it('ends as one that the pipe ended', () => {
    const { fail, ended } = failing('EPIPE');
    fail();
    expect(ended).toEqual([141]);
  });

  it('hides no other failure of its output', () => {
    const { fail, ended } = failing('EIO');
    expect(fail).toThrow('write');
    expect(ended).toEqual([]);
  });
});
