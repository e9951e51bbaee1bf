import { describe, expect, it } from '@jest/globals';
import { confirmationKind, confirmationWords, type ConfirmationPhase } from '#libs/confirmation';
import { holdTexts, plainNames } from '../../../../../test/support/held-texts.js';
import type { Sentence } from '../../sentences/sentence.js';
import { confirmation } from '../head.js';
import { part } from './part.js';
import { texts } from './texts.js';

const others = ['open', 'noteParties', 'replace', 'restore', 'passMoment'];

const head = confirmation satisfies { readonly phases: Readonly<Record<ConfirmationPhase, Sentence>> };

describe('what is said of a judicial confirmation', () => {
  holdTexts({ kind: confirmationKind, values: confirmationWords, head, texts, others, phases: 4 });

  it('tells its mediation each of its causes in a sentence of its own', () => {
    const said = (cause: string) => part.noted.variants?.find(({ fits }) => fits({ cause }, []))?.en;
    const causes = [
      'applied/1/2026-08-20',
      'over/confirmed/2026-09-01',
      'reopened/1',
      'replaced',
      'restored',
      'corrected/asked/2026-08-20',
    ];
    expect(new Set(causes.map(said)).size).toBe(causes.length);
    expect(causes.map(said)).not.toContain(undefined);
    const over = { name: 'confirmation', cause: 'over/confirmed/2026-09-01' };
    expect(part.noted.values?.(over, plainNames)).toEqual({ on: '2026-09-01', as: 'confirmed' });
  });
});
