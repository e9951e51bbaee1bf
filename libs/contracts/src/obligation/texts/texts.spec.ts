import { describe, expect, it } from '@jest/globals';
import { obligationKind, obligationWords, type ObligationPhase } from '#libs/obligation';
import { holdTexts, plainNames } from '../../../../../test/support/held-texts.js';
import type { FactContract, FactData } from '../../fact.js';
import type { Sentence } from '../../sentences/sentence.js';
import { obligation } from '../head.js';
import { facts } from './facts.js';
import { part } from './part.js';
import { texts } from './texts.js';

const others = [
  ...[
    'open',
    'noteParties',
    'noteBefore',
    'noteConfirmation',
    'noteUnperformed',
    'replace',
    'restore',
    'noteWithdrawn',
    'passMoment',
  ],
];

const head = obligation satisfies { readonly phases: Readonly<Record<ObligationPhase, Sentence>> };

describe('what is said of an obligation', () => {
  holdTexts({ kind: obligationKind, values: obligationWords, head, texts, others, phases: 4 });

  it('tells the case above each of its causes in a sentence of its own', () => {
    const said = (cause: string) => part.noted.variants?.find(({ fits }) => fits({ cause }, []))?.en;
    const causes = [
      ...[
        'before/o1/performed',
        'before/o1/reopened/1',
        'confirmation/1/asked',
        'moved/1/2026-12-01',
        'reopened/1',
        'unperformed/1',
      ],
      ...['replaced', 'restored'],
    ];
    expect(new Set(causes.map(said)).size).toBe(causes.length);
    expect(causes.map(said)).not.toContain(undefined);
    expect(said('parties/1')).toBeUndefined();
    const ofOpinion = [
      'handled/bureau/a',
      'denied/1',
      'reopened/1',
      'unperformed/1',
      'withdrawn',
      'moved/1/2026-12-01',
      'parties/1',
    ];
    const saidOfOpinion = ofOpinion.map(
      (cause) => part.noted.variants?.find(({ fits }) => fits({ name: 'x1', cause }, []))?.en,
    );
    expect(new Set(saidOfOpinion).size).toBe(ofOpinion.length);
    const moved = { name: 'o4', cause: 'moved/1/2026-12-01' };
    expect(part.noted.values?.(moved, plainNames)).toEqual({ which: '4', until: '2026-12-01' });
  });

  it('says of a sum so many yuan, and of what is no money none', () => {
    const sentence = (type: keyof typeof facts, data: FactData) => {
      const fact: FactContract = facts[type];
      return (fact.variants?.find(({ fits }) => fits(data, [])) ?? fact.said).en;
    };
    expect(sentence('proved', { amountCents: 120_000 })).toContain('{sum}');
    expect(sentence('proved', { amountCents: null })).not.toContain('{sum}');
    expect(facts.proved.values?.({ amountCents: 120_050 }, plainNames)).toEqual({ sum: '1,200.50' });
    expect(sentence('ended', { excessCents: 0 })).not.toContain('excess');
    expect(sentence('ended', { excessCents: 1 })).toContain('excess');
  });
});
