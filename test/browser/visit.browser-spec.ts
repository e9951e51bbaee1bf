import { describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aConsole } from './support/a-console.js';
import { aPlannedTour, tourLeader } from './support/a-tour.js';
import { leave } from './support/command-drawer.js';
import { phone } from './screens/shot.js';
import { daysAhead } from '../support/days-ahead.js';

const product = aConsole();

interface Seen {
  readonly item: { readonly version: number; readonly number: string };
  readonly progress: {
    readonly items: readonly {
      readonly item: string;
      readonly isAsked: boolean;
      readonly needsEvidence: boolean;
      readonly answers: readonly { readonly answer: string; readonly files: readonly string[]; readonly words: unknown }[];
    }[];
  };
}

// One point of one colour.
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('the checklist of a visit on a telephone', () => {
  it('asks one question after the other, saves each answer, and wants a no shown', async () => {
    const { client } = product;
    const { first } = await aPlannedTour(client);
    const path = `/api/visits/${first}`;
    const seen = async (): Promise<Seen> => await client.get<Seen>(tourLeader, path);
    const { item } = await seen();
    await client.post(tourLeader, `${path}/begin`, { seenVersion: item.version, on: daysAhead(0) });
    const view = await product.open(tourLeader, phone);
    await view.go(`/visits/${encodeURIComponent(item.number)}`);
    const walk = view.page.getByRole('region', { name: '逐题检查' });
    await walk.waitFor();
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    const answers = walk.getByRole('group', { name: '您的回答' });
    const head = walk.getByRole('heading', { level: 3 });
    const question = (await head.textContent()) ?? '';
    expect((await seen()).progress.items[0]?.needsEvidence).toBe(true);
    await answers.getByRole('button', { name: '否' }).click();
    await walk.getByText('先拍照或者选一份材料').waitFor();
    const file = join(tmpdir(), `evidence-${String(process.pid)}.png`);
    writeFileSync(file, picture);
    await walk.locator('input[type=file]').setInputFiles(file);
    await walk.locator('.ant-select-selection-item').first().waitFor();
    await walk.getByRole('textbox').first().fill('抽查五件，两件没有登记日期。');
    await answers.getByRole('button', { name: '否' }).click();
    await view.page.waitForFunction(
      (before) => document.querySelector('.visit-question h3')?.textContent !== before,
      question,
    );
    const [answered] = (await seen()).progress.items;
    expect(answered?.answers).toMatchObject([{ answer: 'no', files: [expect.any(String)] }]);
    for (;;) {
      const left = (await seen()).progress.items.filter((one) => one.isAsked && one.answers.length === 0);
      if (left.length === 0) break;
      const shown = await head.textContent();
      await answers.getByRole('button', { name: '是', exact: true }).click();
      await view.page.waitForFunction(
        (before) => document.querySelector('.visit-question h3')?.textContent !== before,
        shown,
      );
    }
    await walk.getByText(/题都已回答/u).waitFor();
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await leave(view);
  });
});
