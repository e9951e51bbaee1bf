import { describe, expect, it } from '@jest/globals';
import { daysAhead } from '../support/days-ahead.js';
import { phone } from './screens/shot.js';
import { aConsole } from './support/a-console.js';
import {
  actOn,
  aDisputedFinding,
  aFindingToVisitAgain,
  alsoPostedThere,
  aReport,
  aServedFinding,
  inspectedHead,
  inspectedOfficer,
  verifies,
} from './support/a-finding.js';
import { aBegunTour, tourCommissioner, tourLeader } from './support/a-tour.js';
import { begin, drawerOf, give, leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';
import { inBoth, wrong } from './support/look-both.js';

let tour = { id: '' };
const product = aConsole(async () => {
  tour = await aBegunTour(product.client);
});
// On a machine that does other things too.
const longMs = 90_000;

const pageOf = ({ number }: { readonly number: string }): string => `/findings/${encodeURIComponent(number)}`;
const region = (view: ConsolePage, name: RegExp) => view.page.getByRole('region', { name });

/** What its office reads of it. */
const seen = (id: string) =>
  product.client.get<{
    item: { phase: string; grade: string; ruled: string | null; endedAs: string | null; mendBy: string };
  }>(inspectedHead, `/api/findings/${id}`);

/** What somebody of the commissioner is called where who rules is named. */
async function nameOf(by: string): Promise<string> {
  const { displayName } = await product.client.get<{ displayName: string }>(by, '/api/session');
  return displayName;
}

async function received(): Promise<{ id: string; number: string }> {
  const found = await aServedFinding(product.client, tour);
  await actOn(product.client, inspectedOfficer, `/api/findings/${found.id}`, 'receive');
  return found;
}

describe('a finding, for the office in which it was found', () => {
  it(
    'is accepted on a telephone by whoever answers for it, and no longer to be disputed',
    async () => {
      const found = await received();
      const view = await product.open(inspectedHead, phone);
      await view.go(pageOf(found));
      await region(view, /^本单位可以怎样做/u)
        .getByRole('link', { name: '提出异议' })
        .waitFor();
      expect(await inBoth(view, phone)).toEqual([]);
      await begin(view, 'accept');
      expect(await wrong(view)).toEqual([]);
      await give(view, '接受');
      await region(view, /^本单位可以怎样做/u)
        .getByRole('link', { name: '报告整改情况' })
        .waitFor();
      expect(
        await region(view, /^本单位可以怎样做/u)
          .getByRole('link', { name: '提出异议' })
          .count(),
      ).toBe(0);
      await leave(view);
    },
    longMs,
  );

  it(
    'is extended once by the leader of the group, on whose page the day that it had stands above the form',
    async () => {
      const found = await received();
      const view = await product.open(tourLeader, phone);
      await view.go(pageOf(found));
      const form = await begin(view, 'extend');
      await form.getByRole('region', { name: '有关情况' }).getByText(daysAhead(40)).waitFor();
      await form.getByLabel('整改期限', { exact: true }).fill(daysAhead(60));
      await form.getByLabel(/^理由/u).fill('需要核对全年登记。');
      // What begins anew has not ended.
      await form.getByText(/延长整改期限后，“整改”至/u).waitFor();
      expect(await form.getByText('整改不再计时').count()).toBe(0);
      expect(await wrong(view)).toEqual([]);
      await give(view, '延长整改期限');
      await view.page.locator('.command-refused summary, .refused summary').first().click();
      await view.page.getByText('只能延长一次，已经延长过').waitFor();
      await leave(view);

      const office = await product.open(inspectedHead, { language: 'en' });
      await office.go(pageOf(found));
      await region(office, /^What your office may do/u)
        .getByText(`${daysAhead(40)} → ${daysAhead(60)}`)
        .waitFor();
      expect(await wrong(office)).toEqual([]);
      await leave(office);
    },
    longMs,
  );
});

describe('a finding that is disputed', () => {
  it(
    'is upheld, in English, by whoever reads the dispute above the form',
    async () => {
      const found = await aDisputedFinding(product.client, tour);
      const head = await product.open(tourCommissioner, { language: 'en' });
      await head.go(pageOf(found));
      const form = await begin(head, 'rule');
      await form.getByRole('region', { name: 'What it is about' }).getByText('有签收记录').waitFor();
      await form.getByRole('radio', { name: 'upheld' }).check();
      // What belongs to a change is not asked for.
      expect(await form.getByRole('radio', { name: 'minor' }).count()).toBe(0);
      await form.getByLabel(/^Reasons/u).fill('经复核，签收记录是另一件的。');
      expect(await wrong(head)).toEqual([]);
      await drawerOf(head).locator('.command-submit button').click();
      await region(head, /^Dispute and ruling/u)
        .getByText(/: upheld$/u)
        .waitFor();
      expect((await seen(found.id)).item).toMatchObject({ ruled: 'upheld', phase: 'mending', grade: 'ordinary' });
      await leave(head);
    },
    longMs,
  );

  it(
    'is changed in its grade and in what is to be mended, which its office reads on a telephone',
    async () => {
      const found = await aDisputedFinding(product.client, tour);
      const office = await product.open(inspectedHead, phone);
      await office.go(pageOf(found));
      await region(office, /^本单位可以怎样做/u)
        .getByText('决定以前不用整改')
        .waitFor();
      const head = await product.open(tourCommissioner);
      await head.go(pageOf(found));
      const form = await begin(head, 'rule');
      await form.getByRole('radio', { name: '变更' }).check();
      await form.getByRole('radio', { name: '轻微' }).check();
      await form.getByLabel(/^整改要求/u).fill('补发两件告知书。');
      await form.getByLabel(/^整改期限/u).fill(daysAhead(50));
      await form.getByLabel(/^理由/u).fill('经复核，一件有签收记录，其余两件属实。');
      expect(await wrong(head)).toEqual([]);
      await give(head, '作出复核决定');
      await leave(head);
      await office.go(pageOf(found));
      const ruling = region(office, /^异议和复核决定/u);
      for (const words of ['等级改为：轻微', '整改要求改为：补发两件告知书。', `整改期限 ${daysAhead(50)}`])
        await ruling.getByText(words).waitFor();
      expect(await wrong(office)).toEqual([]);
      expect((await seen(found.id)).item).toMatchObject({ grade: 'minor', ruled: 'changed', mendBy: daysAhead(50) });
      await leave(office);
    },
    longMs,
  );
});

describe('a finding on which its commissioner’s head may not rule', () => {
  it(
    'is given to somebody who is named, has it in the own inbox and rules',
    async () => {
      const found = await aDisputedFinding(product.client, tour);
      const head = await product.open(tourCommissioner);
      const takenAway = await alsoPostedThere(product.client, tourCommissioner);
      try {
        await head.go(pageOf(found));
        const form = await begin(head, 'nameDecider');
        await form.getByRole('region', { name: '有关情况' }).getByText('有签收记录').waitFor();
        await form.locator('.ant-select').first().click();
        await head.page
          .locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: await nameOf(verifies) })
          .first()
          .click();
        await form.locator('output').getByText('信访局').waitFor();
        await form.getByLabel(/^理由/u).fill('负责人在被督导单位任职。');
        expect(await wrong(head)).toEqual([]);
        await give(head, '指定复核决定人');
        // From then on it is that one's alone.
        await head.page.locator('[data-refused=rule]').first().waitFor();
        await leave(head);
      } finally {
        await takenAway();
      }

      const decider = await product.open(verifies);
      await decider.go('/duties');
      await decider.page.getByRole('link', { name: found.number }).first().waitFor();
      await decider.go(pageOf(found));
      const form = await begin(decider, 'rule');
      await form.getByRole('radio', { name: '维持' }).check();
      await form.getByLabel(/^理由/u).fill('经复核，签收记录是另一件的。');
      expect(await wrong(decider)).toEqual([]);
      await give(decider, '作出复核决定');
      expect((await seen(found.id)).item).toMatchObject({ ruled: 'upheld', phase: 'mending' });
      await leave(decider);
    },
    longMs,
  );
});

describe('a finding that is said to be mended', () => {
  it(
    'is given back by somebody who did not find it, reported once more, and struck off by what was seen',
    async () => {
      const found = await aServedFinding(product.client, tour);
      await aReport(product.client, product.stack.apiUrl, found.id);
      const clerk = await product.open(verifies);
      await clerk.go(pageOf(found));
      await clerk.page.getByRole('button', { name: '否：退回整改报告' }).click();
      const back = drawerOf(clerk);
      await back.getByRole('region', { name: '有关情况' }).getByText('三件已经补发告知书').waitFor();
      // No sooner than the day that it had, and no day is typed.
      expect(await back.getByLabel('整改期限', { exact: true }).inputValue()).toBe(daysAhead(40));
      await back.getByLabel(/^理由/u).fill('告知书没有送达回证。');
      expect(await wrong(clerk)).toEqual([]);
      await give(clerk, '退回整改报告');

      const office = await product.open(inspectedHead, phone);
      await office.go(pageOf(found));
      await region(office, /^整改和核查/u)
        .getByText('告知书没有送达回证。')
        .waitFor();
      const again = await begin(office, 'report');
      await again.getByRole('textbox').first().fill('三件都附上了送达回证。');
      await again.locator('.ant-select').first().click();
      await office.page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click();
      expect(await wrong(office)).toEqual([]);
      await give(office, '报告整改情况');
      await leave(office);

      await clerk.go(pageOf(found));
      await clerk.page.keyboard.press('v');
      const form = drawerOf(clerk);
      await form.locator('.ant-select-selection-item').first().waitFor();
      await form.getByRole('textbox').first().fill('看过三份送达回证。');
      await give(clerk, '核查属实');
      await region(clerk, /^整改和核查/u)
        .getByText('看过三份送达回证。')
        .waitFor();
      expect(await inBoth(clerk)).toEqual([]);
      expect((await seen(found.id)).item).toMatchObject({ endedAs: 'mended' });
      await leave(clerk);
    },
    longMs,
  );

  it(
    'is visited once more on a later day: by when it is to be mended is asked for where it is not',
    async () => {
      const found = await aFindingToVisitAgain(product.client, product.stack.apiUrl);
      const view = await product.open(verifies, phone);
      await view.go(pageOf(found));
      // What was seen before stands there for whoever goes again.
      await region(view, /^核查/u).getByText('看过三份告知书和登记簿。').waitFor();
      expect(await wrong(view)).toEqual([]);
      const form = await begin(view, 'visitAgain');
      await form.getByRole('radio', { name: '否' }).check();
      await form.getByLabel('整改期限', { exact: true }).waitFor();
      await form.getByRole('radio', { name: '是' }).check();
      await form.getByLabel('整改期限', { exact: true }).waitFor({ state: 'detached' });
      await form.getByLabel(/^情况/u).fill('再抽查五件，都在期限内告知。');
      expect(await inBoth(view, phone)).toEqual([]);
      await give(view, '登记“回头看”');
      await region(view, /^整改和核查/u)
        .getByText(/✓ 已经整改/u)
        .waitFor();
      expect((await seen(found.id)).item).toMatchObject({ endedAs: 'mended' });
      await leave(view);
    },
    longMs,
  );
});
