import { ownConfirmationActs } from '#contracts/confirmation';
import { ownObligationActs, type OwnObligationAct, type OwnPerformance } from '#contracts/obligation';
import type { Warned } from '#libs/kind';
import type { FastifyReply } from 'fastify';
import type * as z from 'zod';
import { refusalText } from '../../http/naming.js';
import { formOf, keyOf, marksFor, showForm, untouched, type Drawn } from '../../portal/form-keys.js';
import type { FormFields } from '../../portal/forms.js';
import type { Pass } from '../../portal/pass.js';
import type { Mistakes } from '../../portal/page/frame.js';
import type { Say } from '../../portal/page/words.js';
import type { Visit } from '../../portal/visit.js';
import { requireRight } from '../../intake/receipt-right.js';
import { senderOf } from '../../mediation/page/chosen.js';
import { readOwnConfirmation, sayOfConfirmation } from '../../confirmation/own-confirmation.js';
import { readPerformance } from '../own-performance.js';
import { sayOnceHeard } from '../saying.js';
import { centsOf } from './money-typed.js';
import { heardAs, performanceForm } from './performance-form.js';
import { performancePage } from './performance-page.js';
import { sentWithPass, withPass } from '../../portal/with-pass.js';

const isAct = (text: string): text is OwnObligationAct => Object.hasOwn(ownObligationActs, text);

async function readFor({ platform }: Visit, pass: Pass): Promise<OwnPerformance> {
  await requireRight(platform, pass, 'receive');
  return await readPerformance(platform, pass);
}

/** What a party owes and is owed. */
const show = withPass(async (visit, pass) => {
  const { say, language } = visit;
  const own = await readFor(visit, pass);
  const court = await readOwnConfirmation(visit.platform, pass);
  const isDone = visit.query('done') === '1';
  const given = { own, court, say, language, isDone, endsIn: visit.renew(pass) };
  return visit.show(performancePage({ ...given, marksOf: () => marksFor(pass) }));
});

interface Asked {
  readonly obligation: string;
  readonly act: string;
}

/** The form of one thing that may be said of one of them; what may not be said any more is told by the page. */
function draw(visit: Visit, pass: Pass, { own, asked, drawn, warned = [], isRepeat = false }: Drawing): FastifyReply {
  const one = own.obligations.find(({ obligation }) => obligation === asked.obligation);
  if (one === undefined || !isAct(asked.act) || !one.may[asked.act]) return visit.redirect('/p/performance');
  const given = { ...formOf(visit, pass, drawn), own, one, act: asked.act, warned, isRepeat };
  return showForm(visit, null, drawn, performanceForm(given));
}

interface Drawing {
  readonly own: OwnPerformance;
  readonly asked: Asked;
  readonly drawn: Drawn;
  /** What is to be known before it is sent again; left out: nothing. */
  readonly warned?: readonly string[];
  /** Sent again, it is another one than what is recorded; left out: nothing like it is. */
  readonly isRepeat?: boolean;
}

const showAct = withPass(async (visit, pass) => {
  const { request } = visit;
  const own = await readFor(visit, pass);
  return draw(visit, pass, { own, asked: request.params as Asked, drawn: untouched });
});

/** Records what a party says; what is wrong, or refused, is told beside what was typed. */
const send = sentWithPass(async (visit, pass) => {
  const { form, platform, source, say, language } = visit;
  const key = keyOf(visit);
  const sender = senderOf(form, pass);
  const own = await readFor(visit, sender);
  const asked = { obligation: form['obligation'] ?? '', act: form['act'] ?? '' };
  const { obligation, act } = asked;
  const one = own.obligations.find((each) => each.obligation === obligation);
  if (one === undefined || !isAct(act)) return visit.redirect('/p/performance');
  const again = (mistake: string, status: number) =>
    draw(visit, sender, { own, asked, drawn: { typed: form, mistakes: { [fieldOf(act)]: mistake }, key, status } });
  const fields = fieldsOf(act, form, one);
  if (fields === null) {
    const mistakes = wrongIn(act, form, { one, say });
    return draw(visit, sender, { own, asked, drawn: { typed: form, mistakes, key, status: 422 } });
  }
  const told = (all: readonly Warned[]) => all.map((each) => refusalText(each, language, platform.offices));
  // Whoever sends it again has read these very sentences.
  const isHeard = (all: readonly Warned[]): boolean => all.length === 0 || form['heard'] === heardAs(told(all));
  let unheard: readonly Warned[];
  try {
    unheard = await sayOnceHeard(platform, { ...sender, key, source }, { obligation, act, fields, isHeard });
  } catch (thrown) {
    const { sentence, status } = visit.failed(thrown);
    return again(sentence, status);
  }
  if (unheard.length > 0) {
    const isRepeat = unheard.some(({ code }) => code === 'obligation.recorded_already');
    const drawn = { typed: form, mistakes: {}, key };
    return draw(visit, sender, { own, asked, drawn, warned: told(unheard), isRepeat });
  }
  visit.renew(sender);
  return visit.redirect('/p/performance?done=1');
});

/** Whether a court is asked: a yes and a no are one press each. */
const answer = sentWithPass(async (visit, pass) => {
  const { form, platform, source } = visit;
  const act = ownConfirmationActs.find((one) => one === form['act']);
  if (act === undefined) return visit.redirect('/p/performance');
  const sender = senderOf(form, pass);
  await sayOfConfirmation(platform, { ...sender, key: keyOf(visit), source }, act);
  visit.renew(sender);
  return visit.redirect('/p/performance?done=1');
});

/** Beside which field a mistake of the whole is told. */
const fieldOf = (act: OwnObligationAct): string =>
  act === 'acknowledge' || act === 'claim' ? 'on' : act === 'declineAmendment' ? 'act' : 'words';

/** What of an act is missing or wrong, each beside its field. */
function wrongIn(act: OwnObligationAct, form: FormFields, { one, say }: { one: Own; say: Say }): Mistakes {
  const typed = typedIn(form, one);
  const asked: Readonly<Record<string, z.ZodType>> = ownObligationActs[act];
  const isRight = (name: string): boolean =>
    asked[name] === undefined || (asked[name].safeParse(typed[name]).success && !isSumMissing(name));
  const isSumMissing = (name: string): boolean => name === 'amountCents' && one.isMoney && typed[name] === null;
  const [first] = one.dues.filter(({ settledOn }) => settledOn === null);
  const beside = {
    on: { field: 'on', text: say('performance.wrong.on') },
    amountCents: { field: 'amount', text: say('performance.wrong.amount') },
    days: { field: `day-${String(first?.due ?? 1)}`, text: say('performance.wrong.days') },
    claim: { field: 'claim', text: say('performance.wrong.claim') },
    words: { field: 'words', text: say('performance.wrong.words') },
    text: { field: 'words', text: say('performance.wrong.words') },
  };
  const wrong: Record<string, string> = {};
  for (const [name, { field, text }] of Object.entries(beside)) if (!isRight(name)) wrong[field] = text;
  return Object.keys(wrong).length === 0 ? { [fieldOf(act)]: say('performance.wrong') } : wrong;
}

/** The fields of an act as they were typed; null: something of it is missing or wrong. */
function fieldsOf(act: OwnObligationAct, form: FormFields, one: Own): Readonly<Record<string, unknown>> | null {
  const typed = typedIn(form, one);
  if (one.isMoney && 'amountCents' in ownObligationActs[act] && typed['amountCents'] === null) return null;
  const schemas: Readonly<Record<string, z.ZodType>> = ownObligationActs[act];
  const parsed = Object.entries(schemas).map(([name, schema]) => [name, schema.safeParse(typed[name])] as const);
  if (parsed.some(([, { success }]) => !success)) return null;
  return Object.fromEntries(parsed.map(([name, { data }]) => [name, data]));
}

type Own = OwnPerformance['obligations'][number];

function typedIn(form: FormFields, { isMoney, dues, proposal }: Own): Readonly<Record<string, unknown>> {
  const of = (name: string): string => (form[name] ?? '').trim();
  const days = dues.flatMap(({ due }) => {
    const on = of(`day-${String(due)}`);
    return on === '' ? [] : [{ due, on }];
  });
  const claim = form['claim'] === undefined ? null : Number(form['claim']);
  return {
    ...{ on: of('on'), words: of('words'), text: of('words'), claim, days },
    amountCents: isMoney ? centsOf(of('amount')) : null,
    ...{ amendment: proposal?.amendment, isAnother: of('isAnother') === '1' },
  };
}

/** What a party of a mediation finds below `/p/performance`. */
export const performancePages = {
  shown: { '/p/performance': show, '/p/performance/:obligation/:act': showAct },
  sent: { '/p/performance': send, '/p/confirmation': answer },
} as const;
