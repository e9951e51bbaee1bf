import type { PaperDocument } from '../case/paper.js';
import type { PetitionDetail } from './petition-detail.js';

/** What an opinion states (art. 32(1)), in the order of its page. */
const opinionParts = ['claim', 'facts', 'reasons', 'opinion', 'legalBasis'] as const;

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** An opinion of these words as the page that it will be. Null: erased; left out: not written yet. */
export function paperOf(
  { item }: Pick<PetitionDetail, 'item'>,
  words: Readonly<Partial<Record<string, unknown>>>,
): PaperDocument {
  const parts = opinionParts.map((field) => ({
    ...{ field, digest: '' },
    text: words[field] === undefined ? '' : textOf(words[field]),
  }));
  const { outcome, executeBy, executor } = words;
  const said = { outcome, executeBy, executor };
  const of = { type: 'opinionSubmitted', seq: null, at: null, by: '', office: item.holder, isPetitioners: false };
  return { ...of, said, parts };
}
