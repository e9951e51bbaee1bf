import { describe, expect, it } from '@jest/globals';
import { stateOf, type AnyKind } from '#libs/kind';
import { petitionKind } from '#libs/petition';
import { aPetition } from '../../../test/support/a-petition.js';
import { stateFrom, stateText } from './stored-state.js';

const kind = petitionKind as unknown as AnyKind;

describe('the state of a case in its row', () => {
  it.each([
    ['just registered', aPetition().registered().dossier],
    ['referred', aPetition().registered().referred().dossier],
    ['ended', aPetition().registered().withdrawn().dossier],
  ])('is read whole: %s', (_what, dossier) => {
    expect(stateFrom(kind, stateText(kind, dossier))).toEqual(stateOf(dossier));
  });

  it('leaves out what has not happened yet', () => {
    const { dossier } = aPetition().registered();
    const text = stateText(kind, dossier);
    expect(text).not.toContain('"metAt"');
    expect(text.length).toBeLessThan(JSON.stringify(stateOf(dossier)).length * 0.7);
  });

  it('is lifted as it was kept, and what it leaves out is as it is at first today', () => {
    const lifting = {
      initial: { a: 1, b: 2 },
      liftStored: { state: ({ old, ...rest }: { readonly old: number }) => ({ ...rest, b: old }) },
    } as unknown as AnyKind;
    expect(stateFrom(lifting, '{"clocks":[],"failed":[],"state":{"old":3}}').state).toEqual({ a: 1, b: 3 });
  });
});
