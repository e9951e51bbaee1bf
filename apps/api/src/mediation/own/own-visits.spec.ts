import { describe, expect, it } from '@jest/globals';
import { aMediation } from '../../../../../test/support/a-mediation.js';
import { above, pageOf, RevisitInMemory, revisitId } from '../../../../../test/support/a-settlement.js';
import { day, text } from '../../../../../test/support/law.js';
import { ownVisitSaid } from '#contracts/petition';
import { kinds } from '#libs/docket';
import type { LegalDate } from '#libs/kernel';
import { obligationsWith, type MediationDossier } from '#libs/mediation';
import type { Platform } from '../../platform.js';
import { sayIn } from '../../portal/page/words.js';
import { visitPart, type DrawnVisit, type VisitsHere } from '../../portal/page/visit-part.js';
import { visitSaidIn } from '../../portal/visit-form.js';
import { ownVisits } from './own-visits.js';

const on = '2026-08-10';
const words = text('约定都做到了');

/** Settled: p2 owes p1, and p3, if it is one, owes nothing and is owed nothing. */
function settled(): MediationDossier {
  const { dossier } = aMediation().ready().drawnUp().signs('p1').signs('p2').mediatorSigns().isSealed();
  const due = { on, parties: ['p1', 'p2', 'p3'] } as never;
  const parts = [{ kind: 'revisit', name: on, part: revisitId }] as never;
  return { ...dossier, parts, state: { ...dossier.state, visits: { ...dossier.state.visits, due: [due] } } };
}

async function read(revisit: RevisitInMemory, party: string, change: { maySpeak?: boolean; today?: LegalDate } = {}) {
  const { maySpeak = true, today = day('2026-08-11') } = change;
  const texts = [{ digest: words.digest, body: '约定都做到了' }];
  const answered = revisit
    .links()
    .filter((_, at) => ['answered', 'answerCorrected'].includes(revisit.facts[at]?.type ?? ''));
  const rows = [{ facts: answered.map(({ body }) => body), texts }];
  const platform = {
    ...{ registry: kinds, database: { query: () => Promise.resolve(rows) } },
    docket: { dossier: () => Promise.resolve(revisit.dossier) },
  } as unknown as Platform;
  const own = obligationsWith(settled(), party).map(({ name, what }) => ({ name, what: `words ${what}` }));
  const [one] = await ownVisits(platform, settled(), { party, own, maySpeak, today });
  if (one === undefined) throw new Error('it is asked in none');
  return one;
}

/** What the page shows of it. */
const page = (one: Awaited<ReturnType<typeof read>>, drawn?: DrawnVisit): string => {
  const marksOf = () => ({ token: 't', key: 'k' });
  const given: VisitsHere = {
    ...{ say: sayIn('zh'), language: 'zh', marksOf, matter: 'mediation' },
    ...(drawn !== undefined && { drawn }),
  };
  const shown = visitPart(one, given);
  return shown === null || typeof shown !== 'object' ? '' : (shown as { readonly text: string }).text;
};

/** What is ticked in a form. */
const ticked = (shown: string): readonly string[] =>
  [...shown.matchAll(/<input\s[^>]*>/gu)].flatMap(([input]) => {
    const [, name = ''] = /name="([^"]*)"/u.exec(input) ?? [];
    const [, value = ''] = /value="([^"]*)"/u.exec(input) ?? [];
    return !/\schecked/u.test(input) ? [] : [name === 'isContent' ? `${name}=${value}` : name];
  });

const visited = () => new RevisitInMemory().opened({ parties: ['p1', 'p2', 'p3'], obligations: ['o1'] }).assigned();

describe('a revisit on the page of a party', () => {
  it('shows what was written down of it, and of nobody else, before it is confirmed', async () => {
    const revisit = visited()
      .says('p1', { words, notPerformed: ['o1'], isContent: false })
      .says('p2');
    const one = await read(revisit, 'p1');
    expect(one).toMatchObject({ mayConfirm: true, mayDeny: true, isProved: false, isDenied: false });
    expect(one.said).toMatchObject({
      ...{ on: day('2026-08-11'), channel: 'phone', words: '约定都做到了', notPerformed: ['o1'], isContent: false },
    });
    expect(one.said?.answers.map(({ value }) => value)).toEqual([true]);
    const shown = page(one);
    for (const said of ['约定都做到了', '我不满意', '是的，这是我说的', '没有问过我，或者不是我说的']) {
      expect(shown).toContain(said);
    }
    expect((await read(revisit, 'p2')).said).toMatchObject({ words: null, notPerformed: [], isContent: true });
  });

  it('says that it is called back where it denies it, and asks nothing more once it has confirmed it', async () => {
    const denied = await read(visited().says('p1').act('denyAnswer', { party: 'p1' }, pageOf('p1')), 'p1');
    expect(denied).toMatchObject({ isDenied: true, isProved: false, mayDeny: false, mayConfirm: true });
    expect(page(denied)).toContain('复核机构会回拨核实');
    const confirmed = await read(visited().says('p1').act('confirmAnswer', { party: 'p1' }, pageOf('p1')), 'p1');
    expect(confirmed).toMatchObject({ isProved: true, mayDeny: false, mayConfirm: false });
    // Whoever has confirmed it by mistake says how it stands.
    expect(confirmed.mayCorrect).toBe(true);
    expect(page(confirmed)).toContain('点错了');
  });

  it('lets a party correct what it has pressed as long as the window is open, and shows the last', async () => {
    const own = { channel: 'page', proof: 'page' } as const;
    const answered = [{ question: 'paid', value: false }];
    const wrong = () => {
      const one = visited();
      const answers = [{ question: 'performed', value: 'none' }, ...answered];
      const given = { ...own, answers, words, isContent: false, notPerformed: ['o1'], isRebound: true };
      return one.act('answer', one.said('p1', given), pageOf('p1'));
    };
    const one = await read(wrong(), 'p1');
    expect(one).toMatchObject({ mayAnswer: false, mayCorrect: true, said: { isContent: false, notPerformed: ['o1'] } });
    expect(page(one)).toContain('我满意');
    // Words and help stay as they were given.
    expect(page(one)).not.toContain('name="help"');
    // Whoever adds one thing leaves the rest as it was said.
    expect(ticked(page(one))).toEqual(['isContent=no', 'missing.o1', 'isRebound']);
    const right = { party: 'p1', on: day('2026-08-12'), notPerformed: [], isContent: true, isRebound: false };
    const now = await read(wrong().until('2026-08-12').act('correctAnswer', right, pageOf('p1')), 'p1');
    expect(now).toMatchObject({ mayCorrect: true, said: { channel: 'page', isContent: true, notPerformed: [] } });
    // What the form said of performance is of what was missing then; the rest of it stays, and so do the words.
    expect(now.said).toMatchObject({ on: '2026-08-11', correctedOn: '2026-08-12', words: '约定都做到了' });
    expect([one.said?.answers.map(({ value }) => value), now.said?.answers.map(({ value }) => value)]).toEqual([
      ['none', false],
      [false],
    ]);
    expect(page(now)).toContain('您在2026年8月12日（星期三）更正为');
    const after = await read(wrong(), 'p1', { today: day('2026-12-31') });
    expect([after.mayCorrect, page(after).includes('<button')]).toEqual([false, false]);
    expect((await read(visited().says('p1'), 'p1')).mayCorrect).toBe(false);
  });

  it('keeps how it was asked by telephone where that was confirmed and corrected', async () => {
    const confirmed = visited().says('p1', { words }).act('confirmAnswer', { party: 'p1' }, pageOf('p1'));
    const now = { party: 'p1', on: day('2026-08-12'), notPerformed: [], isContent: false, isRebound: false };
    const { said } = await read(confirmed.until('2026-08-12').act('correctAnswer', now, pageOf('p1')), 'p1');
    expect(said).toMatchObject({ on: '2026-08-11', channel: 'phone', words: '约定都做到了', isContent: false });
    expect(said?.answers.map(({ value }) => value)).toEqual([true]);
  });

  it('asks nothing any more where the revisit was released', async () => {
    const released = visited().act('release', { isCalled: true }, above);
    expect(await read(released, 'p2')).toMatchObject({ mayAnswer: false });
  });

  it('asks a party of what it owes or is owed alone, in the words of the agreement', async () => {
    const offered = (await read(visited(), 'p1')).obligations;
    expect(offered.map(({ name }) => name)).toEqual(['o1']);
    expect(offered[0]?.what).toMatch(/^words /u);
    const stranger = await read(visited(), 'p3');
    expect([stranger.mayAnswer, stranger.obligations]).toEqual([true, []]);
    expect(page(stranger)).not.toContain('没有做到');
  });

  it('offers nothing to whoever may read for a party and not speak for it', async () => {
    expect(await read(visited(), 'p1', { maySpeak: false })).toMatchObject({ stands: 'to_ask', mayAnswer: false });
    const nothing = { mayConfirm: false, mayDeny: false, mayAnswer: false };
    expect(await read(visited().says('p1'), 'p1', { maySpeak: false })).toMatchObject(nothing);
  });

  it('is said in one form: each thing that is missing, what broke out again, help and the questions beside it', async () => {
    const shown = page(await read(visited(), 'p1'));
    for (const name of ['isContent', 'missing.o1', 'isRebound', 'help', 'words', 'answer.choice.performed']) {
      expect(shown).toContain(`name="${name}"`);
    }
    const typed = {
      'missing.o1': 'yes',
      'missing.o2': 'yes',
      isRebound: 'yes',
      isContent: 'no',
      help: '法律援助',
      words: '',
    };
    const answers = {
      'answer.choice.performed': 'part',
      'answer.yes_no.paid': 'no',
      'answer.amount.received': '12.30',
    };
    const say = sayIn('zh');
    const sent = visitSaidIn({ on, says: 'answer', ...typed, ...answers, 'answer.yes_no.again': '' }, say);
    expect(sent !== null && 'said' in sent && sent.said).toEqual({
      ...{ on, says: 'answer', isContent: false, isRebound: true, notPerformed: ['o1', 'o2'] },
      ...{ words: null, help: '法律援助' },
      answers: [
        { question: 'performed', value: 'part' },
        { question: 'paid', value: false },
        { question: 'received', value: 1230 },
      ],
    });
    expect(visitSaidIn({ on, says: 'rebound' }, say)).toBeNull();
  });

  it('shows again what was typed where something of it is wrong, and takes nobody for content or not', async () => {
    const typed = { on, says: 'answer', words: '长'.repeat(2001), help: '法律援助', 'missing.o1': 'yes' };
    const wrong = visitSaidIn(typed, sayIn('zh'));
    expect(wrong).toEqual({ mistakes: { [`words-${on}`]: '最多 2000 字，请写短一些。' } });
    const silent = visitSaidIn({ ...typed, words: '' }, sayIn('zh'));
    expect(silent).toEqual({ mistakes: { [`isContent-${on}`]: '请选满意或者不满意。' } });
    expect(ownVisitSaid.safeParse({ number: '调1', queryCode: 'x', on, says: 'answer' }).error?.issues).toMatchObject([
      { path: ['isContent'] },
    ]);
    const mistakes = wrong !== null && 'mistakes' in wrong ? wrong.mistakes : {};
    const shown = page(await read(visited(), 'p1'), { typed, mistakes, key: 'same' });
    for (const part of ['>法律援助</textarea', `>${'长'.repeat(2001)}</textarea`, '请写短一些', 'value="same"']) {
      expect(shown.replaceAll(/>\s+/gu, '>')).toContain(part);
    }
    expect(ticked(shown)).toEqual(['missing.o1']);
  });
});
