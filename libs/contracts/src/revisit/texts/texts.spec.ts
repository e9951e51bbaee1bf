import { describe, expect, it } from '@jest/globals';
import { nationalForms, revisitKind, revisitWords, type RevisitPhase } from '#libs/revisit';
import { holdTexts } from '../../../../../test/support/held-texts.js';
import type { Sentence } from '../../sentences/sentence.js';
import { revisit } from '../head.js';
import { part } from './part.js';
import { texts } from './texts.js';
import { words } from './words.js';

const others = [
  ...['open', 'freezeCandidates', 'draw', 'close', 'drawCallBack', 'release', 'passMoment'],
  ...['confirmAnswer', 'denyAnswer', 'correctAnswer', 'noteWish', 'noteGrid'],
];

const head = revisit satisfies { readonly phases: Readonly<Record<RevisitPhase, Sentence>> };

describe('what is said of a revisit', () => {
  holdTexts({ kind: revisitKind, values: revisitWords, head, texts, others, phases: 5 });

  it('has a word for every choice of its forms', () => {
    const choices = Object.values(nationalForms).flatMap(({ questions }) => questions.flatMap((one) => one.choices));
    expect(Object.keys(words.choice).sort()).toEqual([...new Set(choices)].sort());
  });

  it('tells its matter each of its causes in a sentence of its own', () => {
    const said = (cause: string) => part.noted.variants?.find(({ fits }) => fits({ cause }, []))?.en;
    const causes = [
      ...['opened', 'not-performed/o1/p1', 'content/p1', 'rebound/p1', 'unwanted/p1/0', 'wanted/p1/2'],
      'grid/unwanted',
    ];
    expect(new Set(causes.map(said)).size).toBe(causes.length);
    expect(causes.map(said)).not.toContain(undefined);
  });
});
