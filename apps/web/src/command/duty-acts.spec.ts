import { describe, expect, it } from '@jest/globals';
import { actsOf, commandFor, formOf, isShort, meantBy, ownActsOf } from './duty-acts.js';

describe('the acts of a duty in the inbox', () => {
  it('are to object or to take on where both are owed (art. 23(3)), and no objection once that has lapsed', () => {
    expect(actsOf({ kind: 'petition', what: 'objectOrTakeOn' })).toEqual(['accept', 'object']);
    expect(actsOf({ kind: 'petition', what: 'accept' })).toEqual(['accept']);
  });

  it('offer nothing that an earlier act has made impossible: a notice can still be owed after the acceptance', () => {
    expect(actsOf({ kind: 'petition', what: 'notify' })).toEqual(['notify', 'issueNotice']);
  });

  it('are none for whoever reads the inbox of the office in another capacity', () => {
    const by = ['petition-clerk' as const, 'petition-head' as const];
    const duty = { kind: 'petition', what: 'refer', by, act: null, waitsFor: null, isOwnRequest: false, persons: null };
    const permits = ['petition.refer', 'petition.register'];
    expect(ownActsOf(duty, { capacity: 'petition-clerk', permits })).toEqual(['refer']);
    expect(ownActsOf(duty, { capacity: 'supervisor', permits: ['read.petition'] })).toEqual([]);
    expect(ownActsOf(duty, { capacity: 'officer', permits })).toEqual([]);
  });

  it('are none while what is owed waits for somebody else of the office', () => {
    const by = ['officer' as const];
    const duty = {
      ...{ kind: 'petition', what: 'decide', by, act: null },
      waitsFor: 'head' as const,
      isOwnRequest: false,
      persons: null,
    };
    const of = { capacity: 'officer', permits: ['petition.submitOpinion', 'petition.decide'] };
    expect(ownActsOf(duty, of)).toEqual([]);
    expect(ownActsOf({ ...duty, waitsFor: null }, of)).toEqual(['submitOpinion', 'decide']);
    expect(ownActsOf({ ...duty, waitsFor: null, act: 'decide' }, of)).toEqual(['decide']);
  });

  it('are none where another person decides on what one asked for oneself', () => {
    const by = ['head' as const];
    const duty = {
      kind: 'petition',
      what: 'approveOpinion',
      by,
      act: null,
      waitsFor: null,
      isOwnRequest: true,
      persons: null,
    };
    const of = { capacity: 'head', permits: ['petition.approveOpinion', 'petition.returnOpinion'] };
    expect(ownActsOf(duty, of)).toEqual([]);
    expect(ownActsOf({ ...duty, isOwnRequest: false }, of)).toEqual(['approveOpinion', 'returnOpinion']);
  });

  it('are none of what is somebody else’s alone', () => {
    const own = { office: 'dept-health', displayName: '林', isOneself: true };
    const duty = {
      kind: 'visit',
      what: 'begin',
      by: ['officer' as const],
      act: null,
      waitsFor: null,
      isOwnRequest: false,
    };
    const of = { capacity: 'officer', permits: ['visit.begin'] };
    expect(ownActsOf({ ...duty, persons: [own] }, of)).toEqual(['begin']);
    expect(ownActsOf({ ...duty, persons: [{ ...own, isOneself: false }] }, of)).toEqual([]);
    expect(ownActsOf({ ...duty, persons: [] }, of)).toEqual([]);
  });

  it('are by an address the one that the data of the office allow, and no other act in place of one that is refused', () => {
    const refused = { kind: 'conflict', code: 'x', sentence: 'x', details: {} } as const;
    expect(meantBy('petition', 'submitOpinion', { submitOpinion: refused, decide: null })).toBe('decide');
    expect(meantBy('petition', 'decide', { submitOpinion: refused, decide: refused })).toBe('decide');
    expect(meantBy('petition', 'accept', { accept: refused, object: null })).toBe('accept');
    expect(meantBy('petition', null, {})).toBeNull();
  });

  it('are on the page of a case the first that is not refused, or the usual one with its reason', () => {
    const duty = { kind: 'petition', what: 'objectOrTakeOn' };
    const refused = { kind: 'conflict', code: 'x', sentence: 'x', details: {} } as const;
    expect(commandFor(duty, { accept: refused, object: null })).toBe('object');
    expect(commandFor(duty, { accept: refused, object: refused })).toBe('accept');
    expect(commandFor(null, {})).toBeNull();
  });

  it('are the usual one of what is somebody else’s alone: whoever may name another one is not led to that again', () => {
    const refused = { kind: 'forbidden', code: 'x', sentence: 'x', details: {} } as const;
    const duty = { kind: 'finding', what: 'rule' };
    const named = { office: 'bureau', displayName: '林', isOneself: false };
    const refusals = { rule: refused, nameDecider: null };
    expect(commandFor(duty, refusals)).toBe('nameDecider');
    expect(commandFor({ ...duty, persons: [named] }, refusals)).toBe('rule');
  });

  it('are no next step where what somebody else owes alone may be given again by oneself: it meets nothing', () => {
    const other = { office: 'dept-health', displayName: '林', isOneself: false };
    const duty = { kind: 'inspection', what: 'declare' };
    expect(commandFor({ ...duty, persons: [other] }, { declare: null })).toBeNull();
    expect(commandFor({ ...duty, persons: [other, { ...other, isOneself: true }] }, { declare: null })).toBe('declare');
  });

  it('are no next step where a part of the case meets the duty: a tour is planned, and nobody is excused in its place', () => {
    const duty = { kind: 'cadence', what: 'tour' } as const;
    expect([commandFor(duty, { excuse: null }), formOf(duty, 'excuse'), isShort(duty)]).toEqual([
      null,
      undefined,
      false,
    ]);
    expect(formOf({ kind: 'cadence', what: 'file' }, 'file')).toBe('file');
  });
});
