import { describe, expect, it } from '@jest/globals';
import { daysAhead } from '../support/days-ahead.js';
import { phone } from './screens/shot.js';
import { commissioner } from './support/a-cadence.js';
import { aConsole } from './support/a-console.js';
import { aDrill, daysPass } from './support/a-drill.js';
import { begin, give, leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';
import { inBoth, wrong } from './support/look-both.js';

const product = aConsole();
// On a machine that does other things too.
const longMs = 120_000;

interface Seen {
  readonly item: { readonly phase: string; readonly endedAs: string | null };
  readonly progress: {
    readonly owing: readonly { readonly debtor: string; readonly stands: string; readonly isDissolved: boolean }[];
    readonly next: { readonly debtors: readonly { readonly debtor: string; readonly quota: number }[] } | null;
  };
}
const seen = (id: string) => product.client.get<Seen>(commissioner, `/api/cadences/${id}`);
const region = (view: ConsolePage, name: string | RegExp) => view.page.getByRole('region', { name });

/** A week of returns in a drill, which no other test works in. */
async function aWeek(drill: string): Promise<{ id: string; page: string }> {
  const debtors = ['town-jinniu', 'town-binju', 'town-daying', 'town-lijiao'].map((debtor) => ({
    debtor,
    office: debtor,
  }));
  const { case: id, number } = await product.client.post<{ case: string; number: string }>(
    commissioner,
    '/api/cadences',
    { unit: 'week', work: 'return', on: daysAhead(0), debtors, drill },
  );
  return { id, page: `/cadences/${encodeURIComponent(number)}` };
}

describe('a period, for whoever commissioned it', () => {
  it(
    'has several let off, one that is there no more, another plan from the next one on, and what was missing seen',
    async () => {
      const drill = await aDrill(product.client, '周报');
      const { id, page } = await aWeek(drill);
      const view = await product.open(commissioner);
      await view.go(page);
      let form = await begin(view, 'excuse');
      const several = form.getByRole('combobox', { name: /^免除哪些/u });
      await several.click();
      const options = view.page.locator('.ant-select-dropdown:visible .ant-select-item-option');
      for (const name of ['宾居', '大营']) await options.filter({ hasText: name }).first().click();
      await view.page.keyboard.press('Escape');
      await form.getByLabel(/^理由/u).fill('两镇抗旱，本周不报。');
      expect(await wrong(view)).toEqual([]);
      await give(view, '本期免除');
      await region(view, /^免除、撤销和调整的理由/u)
        .getByText('两镇抗旱，本周不报。')
        .waitFor();

      form = await begin(view, 'dissolve');
      await form.getByRole('combobox', { name: /^哪一家/u }).click();
      await options.filter({ hasText: '力角' }).first().click();
      await form.getByLabel(/^理由/u).fill('并入金牛镇。');
      expect(await wrong(view)).toEqual([]);
      await give(view, '一家已撤销');
      await region(view, /^各家完成情况/u)
        .getByText('已撤销，由布置机关承接')
        .waitFor();

      form = await begin(view, 'plan');
      await form.getByRole('spinbutton', { name: /^金牛.*至少几次$/u }).fill('2');
      await form.getByLabel(/^理由/u).fill('汛期每周报两次。');
      expect(await wrong(view)).toEqual([]);
      await give(view, '调整下一期起的安排');
      await region(view, /^下一期起的安排/u)
        .getByText(/金牛.*改为 2 次/u)
        .waitFor();
      expect(await inBoth(view)).toEqual([]);
      const { progress } = await seen(id);
      expect(progress.owing).toMatchObject([
        { debtor: 'town-jinniu', stands: 'owed' },
        { debtor: 'town-binju', stands: 'excused' },
        { debtor: 'town-daying', stands: 'excused' },
        { debtor: 'town-lijiao', isDissolved: true },
      ]);
      expect(progress.next?.debtors).toMatchObject([
        { debtor: 'town-jinniu', quota: 2 },
        { debtor: 'town-binju' },
        { debtor: 'town-daying' },
      ]);
      await leave(view);

      await daysPass(product.client, drill, 14);
      const later = await product.open(commissioner, phone);
      await later.go(page);
      form = await begin(later, 'seeMissing');
      await form.getByLabel(/^意见/u).fill('金牛镇下周一前补报，由信访局督促。');
      expect(await inBoth(later, phone)).toEqual([]);
      await give(later, '查看缺项并提出意见');
      await region(later, /^布置机关的意见/u)
        .getByText('金牛镇下周一前补报，由信访局督促。')
        .waitFor();
      expect(await wrong(later)).toEqual([]);
      expect((await seen(id)).item).toMatchObject({ endedAs: 'missed' });
      await leave(later);
    },
    longMs,
  );
});
