import { beforeAll, describe, expect, it } from '@jest/globals';
import { shareKind, shareWords, type SharePhase } from '#libs/share';
import { holdTexts, plainNames } from '../../../../../test/support/held-texts.js';
import type { Sentence } from '../../sentences/sentence.js';
import { loadContract } from '../../registry.js';
import { decisiveTypes } from '../../sentences/kinds.js';
import { share } from '../head.js';
import { part } from './part.js';
import { texts } from './texts.js';

const others = ['open', 'owePosition', 'loseLead', 'finish', 'release', 'passMoment'];

const head = share satisfies { readonly phases: Readonly<Record<SharePhase, Sentence>> };

describe('what is said of a share', () => {
  holdTexts({ kind: shareKind, values: shareWords, head, texts, others, phases: 5 });

  it('tells its joint mediation each of its causes in a sentence of its own', () => {
    const said = (cause: string) => part.noted.variants?.find(({ fits }) => fits({ cause }, []))?.en;
    const causes = [
      'asked/1',
      'confirmed/1',
      'silent/1',
      'untaken/1',
      'objected/2',
      'owed/1',
      'unled/1',
      'position/3',
      'finish',
      'release',
    ];
    expect(new Set(causes.map(said)).size).toBe(causes.length);
    expect(causes.map(said)).not.toContain(undefined);
    expect(part.noted.values?.({ name: 'm4', cause: 'position/3' }, plainNames)).toEqual({ member: 'm4', which: '3' });
  });

  beforeAll(() => loadContract('joint'));

  it('calls each member by its office, as its joint mediation has named it', () => {
    const names = { ...plainNames, officeOf: (id: unknown) => `<${String(id)}>` };
    const before = [
      {
        type: 'leadProposed',
        data: {
          members: [
            { member: 'm1', office: 'water' },
            { member: 'm2', office: 'court' },
          ],
        },
      },
      { type: 'memberAdded', data: { member: 'm3', office: 'forestry' } },
      { type: 'partNoted', data: { part: 'x', kind: 'share', name: 'm2', cause: 'asked/1' } },
    ];
    const said = (name: string) => part.noted.values?.({ name, cause: 'asked/1' }, names, before)['member'];
    expect(['m1', 'm2', 'm3', 'm9'].map(said)).toEqual(['<water>', '<court>', '<forestry>', 'm9']);
    const ended = part.ended.values?.({ part: 'x', outcome: 'done' }, names, before);
    expect(ended).toEqual({ member: '<court>', as: 'done' });
    expect(decisiveTypes('joint', 'partNoted')).toContain('memberReplaced');
  });
});
