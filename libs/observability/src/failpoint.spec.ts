import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';

import { armFailpoints, failpoint } from './failpoint.js';

describe('failpoints', () => {
  afterEach(() => {
    armFailpoints({});
  });

  it('counts every place that was passed, for the run that enumerates them', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'failpoints-')), 'hits');
    armFailpoints({ countInto: file });
    failpoint('before_commit');
    failpoint('ring_before_call');
    failpoint('before_commit');
    expect(readFileSync(file, 'utf8')).toBe('before_commit:1\nring_before_call:1\nbefore_commit:2\n');
  });

  it('refuses a name that does not exist, because such a run would prove nothing', () => {
    expect(() => {
      armFailpoints({ kill: 'before_comit' });
    }).toThrow('no such failpoint: before_comit');
    expect(() => {
      armFailpoints({ kill: 'before_commit:0' });
    }).toThrow('no such failpoint');
  });

  it('does nothing at all without a plan', () => {
    expect(() => {
      failpoint('facts_written');
    }).not.toThrow();
  });
});
