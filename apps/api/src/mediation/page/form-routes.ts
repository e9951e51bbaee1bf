import { longestOf } from '#libs/contracts';
import { ownActs, type OwnAct } from '#contracts/mediation';
import type { FastifyReply } from 'fastify';
import type * as z from 'zod';
import { drawnAt, formOf, keyOf, showForm, type Drawn } from '../../portal/form-keys.js';
import type { Mistakes, Page } from '../../portal/page/frame.js';
import type { PortalMessage } from '../../portal/page/portal.messages.js';
import type { Route } from '../../portal/pages-of-kind.js';
import type { Visit } from '../../portal/visit.js';
import { sayOwn } from '../own/acting.js';
import { readOwnMediation } from '../own/reading.js';
import { readTyped, senderOf, typedFor, type Read } from './chosen.js';
import { consentPage, offerPage, recusalPage, withdrawPage, type PartyForm } from './party-forms.js';
import { sentWithPass, withPass } from '../../portal/with-pass.js';

type FormAct = Extract<OwnAct, 'consent' | 'conveyOffer' | 'askRecusal' | 'withdraw'>;

interface Form {
  readonly path: string;
  readonly page: (given: PartyForm) => Page;
  /** Fields that somebody writes or chooses, with what is said where one is missing; null: it may be. */
  readonly asked: Readonly<Record<string, PortalMessage | null>>;
}

/** What is said on a page of its own: what it means stands there before the button. */
const forms: Readonly<Record<FormAct, Form>> = {
  consent: { path: '/p/consent', page: consentPage, asked: {} },
  conveyOffer: { path: '/p/offer', page: offerPage, asked: { text: 'mediation.offer.missing' } },
  askRecusal: {
    ...{ path: '/p/recusal', page: recusalPage },
    asked: { mediator: 'mediation.recusal.whoMissing', reason: 'mediation.recusal.whyMissing' },
  },
  withdraw: { path: '/p/withdraw', page: withdrawPage, asked: { reason: null } },
};

const showOf = (act: FormAct): Route =>
  withPass(async (visit, pass) => {
    const { platform } = visit;
    const read = await readTyped(platform, pass, drawnAt(visit, forms[act].path));
    return read.own.may[act] ? draw(visit, act, read, read.drawn) : visit.redirect('/p/status');
  });

export const showConsent = showOf('consent');
export const showOffer = showOf('conveyOffer');
export const showRecusal = showOf('askRecusal');
export const showWithdraw = showOf('withdraw');

function draw(visit: Visit, act: FormAct, { own, pass }: Read, drawn: Drawn): FastifyReply {
  const { path, page } = forms[act];
  return showForm(visit, path, drawn, page({ ...formOf(visit, pass, drawn), own }));
}

/** Records what a party says; what is wrong, or refused, is told beside what was typed. */
export const say = (act: FormAct): Route =>
  sentWithPass(async (visit, pass) => {
    const { form, platform, source } = visit;
    const key = keyOf(visit);
    const sender = senderOf(form, pass);
    const own = await readOwnMediation(platform, sender);
    const read = { own, pass: sender };
    const typed = typedFor(read, form);
    // Said before, or not to be said any more: what stands there now says so.
    if (!own.may[act]) return visit.redirect('/p/status');
    const { mistakes, fields } = readForm(visit, act);
    if (Object.keys(mistakes).length > 0) return draw(visit, act, read, { typed, mistakes, key, status: 422 });
    try {
      await sayOwn(platform, { ...sender, key, source }, { act, fields });
      visit.renew(sender);
    } catch (thrown) {
      const { sentence, status } = visit.failed(thrown);
      const [field = act] = Object.keys(forms[act].asked);
      return draw(visit, act, read, { typed, mistakes: { [field]: sentence }, key, status });
    }
    return visit.redirect(`/p/status?done=${act}`);
  });

const isWritten = (name: string): boolean => name === 'text' || name === 'reason';

const tooLong = (schema: z.ZodType, tell: Visit['say']): string =>
  tell('mediation.tooLong', { max: longestOf(schema) });

/** The fields of an act as they were typed, and one sentence for each that is wrong. */
function readForm({ form, say: tell }: Visit, act: FormAct) {
  const { asked } = forms[act];
  const mistakes: Record<string, string> = {};
  const schemas: Readonly<Record<string, z.ZodType>> = ownActs[act];
  const fields = Object.entries(schemas).map(([name, schema]) => {
    const text = (form[name] ?? '').trim();
    const value = name.startsWith('is') ? text === 'true' : text === '' ? undefined : text;
    const parsed = schema.safeParse(value);
    const missing = asked[name] ?? null;
    if (text === '' && missing !== null) mistakes[name] = tell(missing);
    else if (!parsed.success)
      mistakes[name] = isWritten(name) ? tooLong(schema, tell) : tell(missing ?? 'problem.title');
    return [name, parsed.data] as const;
  });
  return { mistakes: mistakes as Mistakes, fields: Object.fromEntries(fields) };
}
