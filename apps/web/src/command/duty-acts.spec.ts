import { describe, expect, it } from '@jest/globals';
import { actsOf, commandFor, ownActsOf } from './duty-acts.js';

describe('the acts of a duty in the inbox', () => {
  it('are to object or to take on where both are owed (art. 23(3)), and no objection once that has lapsed', () => {
    expect(actsOf({ kind: 'petition', what: 'objectOrTakeOn' })).toEqual(['accept', 'object']);
    expect(actsOf({ kind: 'petition', what: 'accept' })).toEqual(['accept']);
  });

  it('offer nothing that an earlier act has made impossible: a notice can still be owed after the acceptance', () => {
    expect(actsOf({ kind: 'petition', what: 'notify' })).toEqual(['notify']);
  });

  it('are none for whoever reads the inbox of the office in another capacity', () => {
    const referral = { kind: 'petition', what: 'refer', by: ['petition-clerk', 'petition-head'] } as const;
    const duty = { ...referral, by: [...referral.by] };
    const permits = ['petition.refer', 'petition.register'];
    expect(ownActsOf(duty, { capacity: 'petition-clerk', permits })).toEqual(['refer']);
    expect(ownActsOf(duty, { capacity: 'supervisor', permits: ['read.petition'] })).toEqual([]);
    expect(ownActsOf(duty, { capacity: 'officer', permits })).toEqual([]);
  });

  it('are on the page of a case the first that is not refused, or the usual one with its reason', () => {
    const duty = { kind: 'petition', what: 'objectOrTakeOn' };
    const refused = { kind: 'conflict', code: 'x', sentence: 'x', details: {} } as const;
    expect(commandFor(duty, { accept: refused, object: null })).toBe('object');
    expect(commandFor(duty, { accept: refused, object: refused })).toBe('accept');
    expect(commandFor(null, {})).toBeNull();
  });
});
