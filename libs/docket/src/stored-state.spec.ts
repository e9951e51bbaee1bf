import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { stateOf, type AnyKind } from '#libs/kind';
import { petitionKind } from '#libs/petition';
import { aPetition } from '../../../test/support/a-petition.js';
import { saysWord, stateBytes, stateFrom, stateKept, stateText, usualWords } from './stored-state.js';

const kind = petitionKind as unknown as AnyKind;

describe('the state of a case in its row', () => {
  it.each([
    ['just registered', aPetition().registered().dossier],
    ['referred', aPetition().registered().referred().dossier],
    ['ended', aPetition().registered().withdrawn().dossier],
  ])('is read whole: %s', (_what, dossier) => {
    expect(stateFrom(kind, stateBytes(kind, dossier))).toEqual(stateOf(dossier));
  });

  it('leaves out what has not happened yet', () => {
    const { dossier } = aPetition().registered();
    const bytes = stateBytes(kind, dossier);
    const text = stateText(bytes);
    expect(text).not.toContain('"metAt"');
    expect(text.length).toBeLessThan(JSON.stringify(stateOf(dossier)).length * 0.7);
    expect(bytes.length).toBeLessThan(text.length / 3);
  });

  it('is lifted as it was kept, and what it leaves out is as it is at first today', () => {
    const lifting = {
      initial: { a: 1, b: 2 },
      liftStored: { state: ({ old, ...rest }: { readonly old: number }) => ({ ...rest, b: old }) },
    } as unknown as AnyKind;
    const kept = stateKept('{"clocks":[],"failed":[],"state":{"old":3}}');
    expect(stateFrom(lifting, kept).state).toEqual({ a: 1, b: 3 });
  });

  it('is asked for a word that it says, and not for part of one', () => {
    const { dossier } = aPetition().registered().referred();
    const bytes = stateBytes(kind, dossier);
    expect(['dept-transport', 'dept', 'dept-housing'].map((word) => saysWord(bytes, word))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is read with the words that it was deflated with: others are another shape of the state', () => {
    expect(createHash('sha256').update(usualWords).digest('hex').slice(0, 16)).toBe('02c71d306e839a7b');
    const { dossier } = aPetition().registered();
    const others = deflateSync(stateText(stateBytes(kind, dossier)), { dictionary: Buffer.from('{"clocks":[') });
    expect(() => stateFrom(kind, others)).toThrow('Bad dictionary');
  });
});
