import { describe, expect, it } from '@jest/globals';
import { keptValues } from './use-office-draft.js';

describe('what the server keeps of a form', () => {
  it('is every single value that was filled in, and nothing that was left empty', () => {
    const typed = { outcome: 'support', executeBy: undefined, claim: '', opinion: '月底修好', days: 0, isSure: false };
    expect(keptValues({ ...typed, notice: { manner: 'post' }, executor: null })).toEqual({
      ...{ outcome: 'support', opinion: '月底修好', days: 0, isSure: false },
    });
  });
});
