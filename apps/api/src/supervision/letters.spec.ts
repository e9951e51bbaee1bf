import { describe, expect, it } from '@jest/globals';
import { missingContents, nationalClauses, textOfNotice } from '#libs/notice';
import type { Fact, TextRef } from '#libs/kernel';
import { aSupervision, bureauHead } from '../../../../test/support/a-supervision.js';
import { nationalTime, text } from '../../../../test/support/law.js';
import type { Platform } from '../platform.js';
import { letterOf } from './letters.js';

type Supervision = ReturnType<typeof aSupervision>;

/** The letter that the last fact of a type is, as the API would read it. */
async function letterIn({ dossier, facts, world }: Supervision, type: string, language: 'zh' | 'en' = 'zh') {
  const platform = {
    world: () =>
      Promise.resolve({
        ...{ rules: () => world.rules, rulesFor: () => nationalTime('petition').rules },
        jurisdiction: { code: 'CN' },
      }),
  } as unknown as Platform;
  return letterOf(platform, {
    ...{ head: { number: dossier.number, rulePack: '' } as never, offices: world.offices, language, facts },
    textOf: (ref: TextRef | null | undefined) => (ref == null ? null : `<${ref.digest}>`),
    fact: facts.findLast((one) => one.type === type) as Fact,
    who: () => ({ name: null, address: null }),
  });
}

describe('the letter of a supervision', () => {
  const written = () => aSupervision().opened().until('2026-09-01');

  it('is whole in both languages: what was found, of whom, and by when a reply is owed', async () => {
    for (const language of ['zh', 'en'] as const) {
      const letter = await letterIn(written(), 'letterIssued', language);
      expect(letter?.kind).toBe('supervision');
      expect(missingContents('supervision', letter?.contents ?? {})).toEqual([]);
      const said = textOfNotice(nationalClauses.supervision[language], letter?.contents ?? {}).map((one) => one.text);
      expect(said.join('\n')).toMatch(
        language === 'zh' ? /2026年8月18日以前办理，逾期未办理/u : /18 August 2026 and is late/u,
      );
    }
  });

  it('goes to the late office, from the petition office that will verify, called as the ladder calls it', async () => {
    const letter = await letterIn(written(), 'letterIssued');
    expect(letter).toMatchObject({ issuer: 'bureau', title: expect.stringContaining('督办函') });
    expect(letter?.addressee).toMatch(/交通/u);
  });

  it('says the finding in the words of whoever opened it by hand', async () => {
    const byHand = aSupervision()
      .opened({ byHand: true, clock: null, rule: null, finding: text('nobody came'), breach: null })
      .until('2026-09-01');
    expect((await letterIn(byHand, 'letterIssued'))?.contents['finding']).toBe('<digest-of-nobody came>');
  });
});

describe('a recommendation', () => {
  it('is whole, with the measure as its title and the day by which its reply is owed', async () => {
    const taken = aSupervision().opened().until('2026-09-02').measured('improve', bureauHead);
    const letter = await letterIn(taken, 'stepIssued');
    expect(letter).toMatchObject({ kind: 'recommendation', issuer: 'bureau', title: '改进工作建议' });
    expect(missingContents('recommendation', letter?.contents ?? {})).toEqual([]);
    expect(letter?.contents['replyDueOn']).toMatch(/^2026年\d+月\d+日$/u);
  });
});

describe('the reply to a recommendation', () => {
  const measured = () => aSupervision().opened().until('2026-09-02').replied().measured('improve', bureauHead);

  it('says whether it is adopted, in both languages, to whoever made it', async () => {
    for (const [language, said] of [
      ['zh', '部分采纳'],
      ['en', 'adopted in part'],
    ] as const) {
      const letter = await letterIn(measured().replied('partly'), 'replied', language);
      expect(letter).toMatchObject({ kind: 'reply', issuer: 'dept-transport', contents: { outcome: said } });
      expect(letter?.addressee).toBe(letter?.contents['to']);
      expect(letter?.addressee).toMatch(language === 'zh' ? /信访/u : /Petition/u);
      expect(missingContents('reply', letter?.contents ?? {})).toEqual([]);
    }
  });

  it('is no notice where it answers a letter, for which no law has a form', async () => {
    expect(await letterIn(measured(), 'replied')).toBeNull();
  });
});

it('is nothing else that a supervision records', async () => {
  expect(await letterIn(aSupervision().opened(), 'opened')).toBeNull();
});
