import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#libs/kernel';
import { aPetition, aPetitionIssuedAlone, officer } from '../../../test/support/a-petition.js';
import type { PetitionInMemory } from '../../../test/support/a-petition.js';
import { person } from '../../../test/support/law.js';
import { signingGapOf } from './signers.js';

const accepted = () => aPetition().registered().referred().notified().accepted();
const submitter = 'dept-transport/officer';

const gapOf = ({ dossier, world: { offices } }: PetitionInMemory, heads: readonly string[], actor = officer) =>
  signingGapOf(dossier.state, heads, { actor, offices });

describe('what is missing for an opinion to be approved', () => {
  it('is told from the acceptance on where nobody is head of the handler, and no longer than it is owed', () => {
    expect(gapOf(aPetition().registered().referred(), [])).toBeNull();
    expect(gapOf(accepted(), [])).toBe('nobody');
    expect(gapOf(accepted().submitted(), [])).toBe('nobody');
    expect(gapOf(accepted().decided(), [])).toBeNull();
  });

  it('is nothing where somebody else is its head, or the office has none approve', () => {
    expect(gapOf(accepted(), ['another', submitter])).toBeNull();
    expect(gapOf(accepted().submitted(), ['another', submitter])).toBeNull();
    expect(gapOf(aPetitionIssuedAlone().registered().referred().notified().accepted(), [])).toBeNull();
  });

  it('is another person than whoever submitted it, or would', () => {
    expect(gapOf(accepted(), [submitter])).toBe('only_reader');
    expect(
      gapOf(accepted(), [submitter], { ...person('dept-transport', 'head'), principal: submitter } as Actor),
    ).toBeNull();
    expect(gapOf(accepted(), [submitter], person('bureau', 'petition-head'))).toBeNull();
    expect(gapOf(accepted().submitted(), [submitter], person('bureau', 'petition-head'))).toBe('only_submitter');
  });
});
