import { describe, expect, it } from '@jest/globals';
import { addDays } from '#libs/calendar';
import { aMediation, itself, onPage } from '../../../test/support/a-mediation.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day } from '../../../test/support/law.js';

const agree = (party: string, isGrid = false) => ({ ...itself(party), isGrid });

/** Settled, by parties who have agreed to being visited. */
const settled = () => {
  const one = aMediation().ready();
  for (const party of ['p1', 'p2']) one.act('agreeVisit', agree(party), onPage(party));
  return one.drawnUp({ obligations: [] }).signs('p1').signs('p2').mediatorSigns().isSealed();
};
type Settled = ReturnType<typeof settled>;

const nextDay = ({ dossier }: Settled): string =>
  dossier.clocks.find(({ rule, endedAt }) => rule === 'RM-VISIT' && endedAt === null)?.rawDueOn ?? '';
/** Its date comes, and passes. */
const comes = (one: Settled, on: string): Settled => one.until(addDays(day(on), 1));

describe('the agreement to being visited', () => {
  it('knows in which language each wants to be asked, until it names another', () => {
    const one = settled();
    one.act('agreeVisit', { ...agree('p1'), spoken: 'bai' }, onPage('p1'));
    const said = one.all('visitAgreed').length;
    // Said again it is said once, and left out it stays.
    one.act('agreeVisit', { ...agree('p1'), spoken: 'bai' }, onPage('p1')).act('agreeVisit', agree('p1'), onPage('p1'));
    expect(one.all('visitAgreed')).toHaveLength(said);
    one.act('agreeVisit', { ...agree('p1', true) }, onPage('p1'));
    const first = nextDay(one);
    expect(comes(one, first).dossier.state.visits.due).toMatchObject([{ languages: ['bai'] }]);
    one.act('agreeVisit', { ...agree('p1'), spoken: 'yi' }, onPage('p1'));
    one
      .act('agreeVisit', { ...agree('p2'), spoken: 'bai' }, onPage('p2'))
      .act('unwantContact', itself('p2'), onPage('p2'));
    const next = nextDay(one);
    // Who wants no visit is not gone to.
    expect(comes(one, next).dossier.state.visits.due.at(-1)?.languages).toEqual(['yi']);
    expectCaseInvariants(one);
  });
});
