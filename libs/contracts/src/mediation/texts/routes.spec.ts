import { describe, expect, it } from '@jest/globals';
import { mediationWords } from '#libs/mediation';
import { readCitations } from '#libs/rules';
import { articleText } from '../../sentences/article.js';
import { routeTold } from './routes.js';

const all = mediationWords.sort.flatMap((sort) => mediationWords.routes.map((route) => ({ sort, route })));

describe('a route that a notice tells', () => {
  it('is told in both languages for every sort of dispute', () => {
    const told = all.map(({ sort, route }) => routeTold(route, sort));
    expect(told.filter(({ zh, en }) => !zh.endsWith('。') || !en.endsWith('.'))).toEqual([]);
  });

  it('cites places that its law has, and says them', () => {
    const lacking = all.flatMap(({ sort, route }) => {
      const { article, zh } = routeTold(route, sort);
      if (article === null) return [];
      const places = readCitations(article);
      if (places === null) return [`${route}: ${article}`];
      // As 第二十七条 it stands in the sentence, whichever of its paragraphs is meant.
      const unsaid = places.filter(({ law, article: number }) => {
        const said =
          articleText(`${law ?? ''} ${String(number)}`.trim(), 'zh')
            .split('》')
            .at(-1) ?? '';
        return !zh.includes(said);
      });
      return unsaid.map((place) => `${route}: ${String(place.article)} is not said`);
    });
    expect(lacking).toEqual([]);
  });

  it('has the limit of its sort', () => {
    const limit = (route: Parameters<typeof routeTold>[0], sort: Parameters<typeof routeTold>[1]) =>
      routeTold(route, sort).zh;
    expect(limit('court', 'civil')).toContain('三年');
    expect(limit('court', 'medical')).toContain('第四十三条');
    expect(limit('court', 'rural_land')).toContain('直接向人民法院起诉');
    expect(limit('labour_arbitration', 'labour')).toContain('一年');
    expect(limit('land_arbitration', 'rural_land')).toContain('二年');
    expect(limit('administrative_decision', 'ownership')).toContain('六十日');
    expect(limit('confirmation', 'civil')).toContain('三十日');
    expect(limit('protection', 'family')).toContain('七十二小时');
  });
});
