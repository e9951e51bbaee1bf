import { allContracts } from '#libs/contracts';
import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../base/say.js';
import { paperOf } from './draft-paper.js';
import { outcomeClause } from './outcome-clause.js';
import type { PetitionDetail } from './petition-detail.js';
import './opinion.messages.js';

await allContracts();

const said = { outcome: 'support', executeBy: '2026-12-31', executor: null };
const opinion = (more: object = {}, type = 'decided') => ({ type, office: 'dept-water', said: { ...said, ...more } });
const clause = (document: ReturnType<typeof opinion>, field = 'opinion', language: 'zh' | 'en' = 'zh') =>
  outcomeClause({ document, field }, sayIn(language), (id) => `<${id}>`);

describe('the paper of an opinion', () => {
  it('says which of the three of art. 32(1) it is, and by when which office carries it out', () => {
    expect(clause(opinion())).toMatch(/予以支持（条例第三十二条第一款第一项）。 由<dept-water>在 .*12月31日.*前执行。/);
    expect(clause(opinion({ executor: 'town-a' }))).toContain('由<town-a>在');
    expect(clause(opinion(), 'opinion', 'en')).toMatch(
      /supported \(art\. 32\(1\)\(1\)\)\. <dept-water> carries it out by/,
    );
    expect(clause(opinion({ outcome: 'explain' }))).toBe('处理结论：作出解释说明（条例第三十二条第一款第二项）。');
    expect(clause(opinion({ outcome: 'not_support' }))).toBe('处理结论：不予支持（条例第三十二条第一款第三项）。');
  });

  it('says so in the draft and in its preview as well, below the opinion and nowhere else', () => {
    const {
      type,
      office,
      said: chosen,
    } = paperOf({ item: { holder: 'dept-water' } } as PetitionDetail, {
      ...said,
      opinion: 'o',
    });
    const draft = { type, office: office ?? '', said: chosen as typeof said };
    expect(clause(draft)).toBe(clause(opinion()));
    expect(clause(opinion(), 'reasons')).toBeNull();
    expect(clause(opinion({}, 'closed'))).toBeNull();
  });

  it('says of an answer whether the suggestion is adopted', () => {
    const answer = { type: 'answered', office: 'dept-water', said: { outcome: 'partly_adopted' } };
    expect(clause(answer as ReturnType<typeof opinion>, 'answer')).toBe('结论：部分采纳。');
  });
});
