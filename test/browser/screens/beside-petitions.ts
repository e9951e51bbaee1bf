import { aGreyPicture } from '../../support/a-grey-picture.js';
import type { ConsolePage } from '../support/console-page.js';
import type { Shot } from './shot.js';
import type { SmallCounty } from './small-county.js';

/** A photograph that somebody brought; one that is there is enough. */
async function withAPhotograph(view: ConsolePage): Promise<void> {
  const panel = view.page.locator('section[aria-labelledby=attachments]');
  await panel.locator('.drop-zone').waitFor();
  if ((await panel.getByRole('row').count()) > 0) return;
  const files = panel.locator('.drop-zone input[type=file]');
  await files.setInputFiles([
    { name: '水渠现场.png', mimeType: 'image/png', buffer: aGreyPicture() },
    { name: '清单.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\x90\0\x03') },
  ]);
  await panel.locator('.is-refused').waitFor();
  await panel.getByRole('row').first().waitFor();
}

/** What is on its way, what was brought, and who it is about. */
export function besidePetitions({ accepted, notice, delivery }: SmallCounty): Shot[] {
  const account = 'transport.officer';
  const address = `/petitions/${accepted}`;
  return [
    { name: 'petition-deliveries', account, address, from: 'deliveries' },
    { name: 'petition-attachments', account, address, from: 'attachments', then: withAPhotograph },
    {
      ...{ name: 'petition-put-on-way', account, address: `${address}?deliver=${String(notice)}` },
      looks: { width: 1440, height: 1000 },
      then: (view) => view.page.locator('.command-drawer .drawn-page img').first().waitFor(),
    },
    {
      ...{ name: 'petition-correction', account, address: `${address}?do=correctNotice` },
      looks: { width: 1440, height: 1000 },
      then: async (view) => {
        await view.page.locator('.command-drawer textarea').first().fill('“六十日内”更正为“三十日内”。');
        await view.page.locator('.command-drawer .page-text', { hasText: '三十日内' }).waitFor({ state: 'attached' });
      },
    },
    {
      ...{ name: 'petition-hand-over', account, address: `${address}?do=handToMediation` },
      looks: { width: 1440, height: 1000 },
      then: (view) => view.page.locator('.command-drawer fieldset').first().waitFor(),
    },
    {
      ...{ name: 'delivery-receipt', account, address: `/deliveries/${delivery.number}`, from: 'proofs' },
      then: async (view) => {
        await view.page.locator('section[aria-labelledby=proofs] .row > button').last().click();
        await view.page.locator('.purposes').waitFor();
      },
    },
  ];
}
