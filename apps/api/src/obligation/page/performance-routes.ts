import { ownConfirmationActs } from '#contracts/confirmation';
import { ownObligationActs, type OwnObligationAct, type OwnPerformance } from '#contracts/obligation';
import type { FastifyReply } from 'fastify';
import type * as z from 'zod';
import { formOf, keyOf, marksFor, requireToken, showForm, untouched, type Drawn } from '../../portal/form-keys.js';
import type { FormFields } from '../../portal/forms.js';
import type { Pass } from '../../portal/pass.js';
import type { Route } from '../../portal/pages-of-kind.js';
import type { Visit } from '../../portal/visit.js';
import { requireRight } from '../../intake/receipt-right.js';
import { senderOf } from '../../mediation/page/chosen.js';
import { readOwnConfirmation, sayOfConfirmation } from '../../confirmation/own-confirmation.js';
import { readPerformance } from '../own-performance.js';
import { sayOfObligation } from '../saying.js';
import { performanceForm } from './performance-form.js';
import { performancePage } from './performance-page.js';

const isAct = (text: string): text is OwnObligationAct => Object.hasOwn(ownObligationActs, text);

async function readFor({ platform }: Visit, pass: Pass): Promise<OwnPerformance> {
  await requireRight(platform, pass, 'receive');
  return await readPerformance(platform, pass);
}

/** What a party owes and is owed. */
const show: Route = async (visit) => {
  const { pass, say, language } = visit;
  if (pass === null) return visit.redirect('/p');
  const own = await readFor(visit, pass);
  const court = await readOwnConfirmation(visit.platform, pass);
  const isDone = visit.query('done') === '1';
  const given = { own, court, say, language, isDone, endsIn: visit.renew(pass) };
  return visit.show(performancePage({ ...given, marksOf: () => marksFor(pass) }));
};

interface Asked {
  readonly obligation: string;
  readonly act: string;
}

/** The form of one thing that may be said of one of them; what may not be said any more is told by the page. */
function draw(visit: Visit, pass: Pass, { own, asked, drawn }: Drawing): FastifyReply {
  const one = own.obligations.find(({ obligation }) => obligation === asked.obligation);
  if (one === undefined || !isAct(asked.act) || !one.may[asked.act]) return visit.redirect('/p/performance');
  const given = { ...formOf(visit, pass, drawn), own, one, act: asked.act };
  return showForm(visit, null, drawn, performanceForm(given));
}

interface Drawing {
  readonly own: OwnPerformance;
  readonly asked: Asked;
  readonly drawn: Drawn;
}

const showAct: Route = async (visit) => {
  const { pass, request } = visit;
  if (pass === null) return visit.redirect('/p');
  const own = await readFor(visit, pass);
  return draw(visit, pass, { own, asked: request.params as Asked, drawn: untouched });
};

/** Records what a party says; what is wrong, or refused, is told beside what was typed. */
const send: Route = async (visit) => {
  const { pass, form, platform, source, say } = visit;
  if (pass === null) return visit.redirect('/p');
  requireToken(visit, pass);
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
  if (fields === null) return again(say('performance.wrong'), 422);
  try {
    await sayOfObligation(platform, { ...sender, key, source }, { obligation, act, fields });
  } catch (thrown) {
    const { sentence, status } = visit.failed(thrown);
    return again(sentence, status);
  }
  visit.renew(sender);
  return visit.redirect('/p/performance?done=1');
};

/** Whether a court is asked: a yes and a no are one press each. */
const answer: Route = async (visit) => {
  const { pass, form, platform, source } = visit;
  if (pass === null) return visit.redirect('/p');
  requireToken(visit, pass);
  const act = ownConfirmationActs.find((one) => one === form['act']);
  if (act === undefined) return visit.redirect('/p/performance');
  const sender = senderOf(form, pass);
  await sayOfConfirmation(platform, { ...sender, key: keyOf(visit), source }, act);
  visit.renew(sender);
  return visit.redirect('/p/performance?done=1');
};

/** Beside which field a mistake of the whole is told. */
const fieldOf = (act: OwnObligationAct): string =>
  act === 'acknowledge' || act === 'claim' ? 'on' : act === 'declineAmendment' ? 'act' : 'words';

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
    amendment: proposal?.amendment,
  };
}

/** Yuan as people type them, in whole cents; null: it is no sum. */
function centsOf(typed: string): number | null {
  const text = typed.trim().replaceAll(/[,，\s]/gu, '');
  if (!/^\d{1,12}(\.\d{1,2})?$/u.test(text)) return null;
  const [whole = '0', part = ''] = text.split('.');
  const cents = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return cents > 0 ? cents : null;
}

/** What a party of a mediation finds below `/p/performance`. */
export const performancePages = {
  shown: { '/p/performance': show, '/p/performance/:obligation/:act': showAct },
  sent: { '/p/performance': send, '/p/confirmation': answer },
} as const;
