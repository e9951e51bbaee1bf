import { describe, expect, it } from '@jest/globals';
import { organisation } from '../../../test/support/law.js';
import { as, type OfficeId } from '#libs/kernel';
import { handles } from '#libs/office';
import { isCategory } from '#libs/petition';
import words from '../words/matters.json' with { type: 'json' };

const { offices } = organisation();
const written = words.topics.flatMap(({ matters, category, offices }) =>
  matters.map((one) => ({ category, offices, where: [] as readonly string[], ...one })),
);
const typeOf = (id: string) => offices.get(as<OfficeId>(id))?.type;

describe('the words of made-up matters', () => {
  it('give each a category that there is, organs that handle matters, and townships where it may be', () => {
    for (const { titles, category, offices: organs, where } of [
      ...written,
      ...words.suggestions.map((one) => ({ where: [] as readonly string[], ...one })),
    ]) {
      expect([titles[0], isCategory(category)]).toEqual([titles[0], true]);
      const unable = organs.filter((id) => id !== 'town' && !handles(offices.get(as<OfficeId>(id))!));
      expect([titles[0], unable]).toEqual([titles[0], []]);
      expect([titles[0], where.filter((id) => typeOf(id) !== 'township')]).toEqual([titles[0], []]);
    }
  });

  it('have no title twice, and no slot that nothing fills', () => {
    const titles = [...written, ...words.suggestions, ...words.accusations].flatMap((one) => one.titles);
    expect(new Set(titles).size).toBe(titles.length);
    const slots = new Set([...JSON.stringify(words).matchAll(/\{(\p{Script=Han})\}/gu)].map(([, slot]) => slot ?? ''));
    const known = new Set([...Object.keys(words.slots), '村', '事']);
    expect([...slots].filter((slot) => !known.has(slot))).toEqual([]);
  });
});
