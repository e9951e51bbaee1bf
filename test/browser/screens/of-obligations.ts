import { mediator as account } from '../support/a-mediation.js';
import { phone, type Shot } from './shot.js';
import type { SmallCounty } from './small-county.js';

/** What a settled dispute has somebody perform, as the committee watches it. */
export function ofObligations({ obligation }: SmallCounty): Shot[] {
  const address = `/obligations/${encodeURIComponent(obligation.number)}`;
  const { number, queryCode } = obligation.mediation;
  const ofItsParty = { account: null, address: `/p?no=${encodeURIComponent(number)}#${queryCode}`, looks: phone };
  return [
    { name: 'obligations', account, address: '/obligations' },
    { name: 'obligation', account, address, looks: { height: 1200 } },
    { name: 'obligation-phone', account, address, looks: phone },
    {
      ...{ name: 'party-performance', ...ofItsParty, reaches: '/p/performance' },
      then: async (view) => {
        await view.page.locator('button.main').click();
        await view.page.waitForURL('**/p/status');
        await view.page.goto(new URL('/p/performance', view.page.url()).href);
      },
    },
    { name: 'obligation-history', account, address: `${address}/history` },
    { name: 'obligation-document', account, address: `${address}/documents/${String(obligation.proof)}` },
    { name: 'obligation-why', account, address: `${address}/clocks/RM-PERFORM%2F1/why` },
  ];
}
