import type { ConsolePage } from '../support/console-page.js';
import { phone, type Shot } from './shot.js';
import type { SmallCounty } from './small-county.js';

/** A mediation that a committee has under way, and where it stands among others. */
export function ofMediations({ mediation, talk, incident }: SmallCounty): Shot[] {
  const account = 'mediation.liuxi.officer';
  const apart = `/talks/${encodeURIComponent(talk.number)}`;
  const violent = `/incidents/${encodeURIComponent(incident.number)}`;
  const address = `/mediations/${encodeURIComponent(mediation.number)}`;
  return [
    { name: 'dispute', account, address: '/desk/dispute' },
    { name: 'mediations', account, address: '/mediations' },
    { name: 'mediation', account, address, looks: { height: 1200 } },
    { name: 'mediation-phone', account, address, looks: phone },
    {
      ...{ name: 'mediation-agreement', account, address: `${address}?do=drawUp` },
      looks: { width: 1440, height: 1000 },
      then: async (view) => {
        await view.page.locator('.command-drawer textarea').first().fill('被申请人七日内拆除占地部分，双方互不追究。');
      },
    },
    { name: 'mediation-history', account, address: `${address}/history` },
    { name: 'mediation-document', account, address: `${address}/documents/1` },
    { name: 'mediation-why', account, address: `${address}/clocks/RM-09%2F1/why` },
    { name: 'talks', account, address: '/talks' },
    { name: 'talk', account, address: apart },
    { name: 'talk-history', account, address: `${apart}/history` },
    { name: 'talk-document', account, address: `${apart}/documents/2` },
    { name: 'incidents', account, address: '/incidents' },
    { name: 'incident', account, address: violent },
    { name: 'incident-history', account, address: `${violent}/history` },
    { name: 'incident-document', account, address: `${violent}/documents/2` },
    { name: 'incident-why', account, address: `${violent}/clocks/RM-TEAM%2F1/why` },
    { name: 'talk-why', account, address: `${apart}/clocks/RM-APART%2F2/why` },
    ...ofItsParty(mediation),
  ];
}

/** What a party of it reads on its telephone, and what it is told before it ends it. */
function ofItsParty({ number, queryCode }: SmallCounty['mediation']): Shot[] {
  const of = { account: null, address: `/p?no=${encodeURIComponent(number)}#${queryCode}`, looks: phone };
  const shown = async (view: ConsolePage): Promise<void> => {
    await view.page.locator('button.main').click();
    await view.page.waitForURL('**/p/status');
  };
  return [
    { name: 'party-status', ...of, reaches: '/p/status', then: shown },
    {
      ...{ name: 'party-withdraw', ...of, reaches: '/p/withdraw' },
      then: async (view) => {
        await shown(view);
        await view.page.goto(new URL('/p/withdraw', view.page.url()).href);
      },
    },
  ];
}
