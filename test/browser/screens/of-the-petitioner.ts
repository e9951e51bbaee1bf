import type { ConsolePage } from '../support/console-page.js';
import { phone, type Shot } from './shot.js';
import type { SmallCounty } from './small-county.js';

/** The petitioner's pages on a telephone. */
export function ofThePetitioner({ petitioner }: SmallCounty): Shot[] {
  const enter = `/p?no=${encodeURIComponent(petitioner.number)}#${petitioner.queryCode}`;
  const shown = async (view: ConsolePage): Promise<void> => {
    await view.page.locator('button.main').click();
    await view.page.waitForURL('**/p/status');
  };
  return [
    { name: 'petitioner', account: null, address: '/p', looks: phone },
    { name: 'petitioner-new', account: null, address: '/p/new', looks: phone },
    { name: 'party-mediate', account: null, address: '/p/mediate', looks: phone },
    {
      name: 'petitioner-status',
      account: null,
      address: enter,
      reaches: '/p/status',
      looks: phone,
      then: shown,
    },
    {
      name: 'petitioner-document',
      account: null,
      address: enter,
      reaches: '/p/document/:id',
      looks: phone,
      then: async (view) => {
        await shown(view);
        await view.page.locator('a.button.main').first().click();
        await view.page.waitForURL('**/p/document/*');
      },
    },
    {
      name: 'petitioner-material',
      account: null,
      address: enter,
      reaches: '/p/material',
      looks: phone,
      then: async (view) => {
        await shown(view);
        await view.page.goto(new URL('/p/material', view.page.url()).href);
      },
    },
  ];
}
