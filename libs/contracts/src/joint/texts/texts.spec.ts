import { describe, expect, it } from '@jest/globals';
import { jointKind, jointWords, type JointPhase } from '#libs/joint';
import { holdTexts, plainNames } from '../../../../../test/support/held-texts.js';
import type { FactContract } from '../../fact.js';
import type { Sentence } from '../../sentences/sentence.js';
import { joint } from '../head.js';
import { facts } from './facts.js';
import { texts } from './texts.js';

const others = [
  'open',
  'countAnswers',
  'noteAdmitted',
  'dropBarred',
  'dropUntold',
  'draw',
  'close',
  'noteHeard',
  'noteMediationSettled',
  'release',
  'passMoment',
];

const head = joint satisfies { readonly phases: Readonly<Record<JointPhase, Sentence>> };

describe('what is said of a joint mediation', () => {
  holdTexts({ kind: jointKind, values: jointWords, head, texts, others, phases: 6 });

  it('names every office and counts everybody of a list', () => {
    const names = { ...plainNames, officeOf: (id: unknown) => `<${String(id)}>` };
    const said: Readonly<Record<string, FactContract>> = facts;
    const members = [{ office: 'a' }, { office: 'b' }];
    expect(said['leadProposed']?.values?.({ members }, names)).toEqual({ offices: '<a>, <b>' });
    const drawn = { candidates: ['x', 'y'], excluded: [] };
    expect(said['drawFrozen']?.values?.(drawn, names)).toEqual({ listed: '2', out: '0' });
  });
});
