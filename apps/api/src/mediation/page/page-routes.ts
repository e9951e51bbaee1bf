import { ownActs, type OwnAct, type OwnMediation } from '#contracts/mediation';
import type { FastifyReply } from 'fastify';
import type * as z from 'zod';
import { keptPage } from '../../document/served-page.js';
import { performancePages } from '../../obligation/page/performance-routes.js';
import { keyOf, marksFor } from '../../portal/form-keys.js';
import type { Pass } from '../../portal/pass.js';
import type { PagesOfKind, Route } from '../../portal/pages-of-kind.js';
import type { Visit } from '../../portal/visit.js';
import { confirmPaper, sayOwn } from '../own/acting.js';
import { readChosen, senderOf } from './chosen.js';
import { sendApart, showApart } from './apart-routes.js';
import { say as sayForm, showConsent, showOffer, showRecusal, showWithdraw } from './form-routes.js';
import { showRequestReceipt } from './request-routes.js';
import { agreementPage, paperPage } from './party-papers.js';
import { partyPage, type DoneHere } from './party-page.js';
import { mediationFiles } from './files.js';
import { sentWithPass, withPass } from '../../portal/with-pass.js';
import { visitRoutes } from '../../portal/visit-routes.js';

/** Answers a page to whoever has the right. */
const withOwn = (
  answer: (visit: Visit, pass: Pass, own: OwnMediation) => Promise<FastifyReply> | FastifyReply,
): Route =>
  withPass(async (visit, pass) => {
    const { platform } = visit;
    const read = await readChosen(platform, pass);
    return await answer(visit, read.pass, read.own);
  });

const isDone = (text: string): text is DoneHere =>
  text === 'confirmed' || text === 'apart' || text === 'visit' || Object.hasOwn(ownActs, text);

const showStatus = withOwn((visit, pass, own) => {
  const { say, language, origin } = visit;
  const asked = visit.query('done');
  const done = isDone(asked) ? asked : null;
  const endsIn = visit.renew(pass);
  const given = { own, say, language, done, endsIn, origin, token: pass.formToken };
  return visit.show(partyPage({ ...given, marksOf: () => marksFor(pass) }));
});

const showAgreement = withOwn((visit, pass, own) => {
  const { say, language, origin } = visit;
  const { agreement } = own;
  if (agreement === null) return visit.redirect('/p/status');
  return visit.show(agreementPage({ own, agreement, say, language, origin, endsIn: visit.renew(pass) }));
});

const paperAsked = ({ request }: Visit, { papers }: OwnMediation) => {
  const { id } = request.params as { readonly id: string };
  return papers.find((one) => String(one.id) === id);
};

const showPaper = withOwn((visit, pass, own) => {
  const { say, language, origin } = visit;
  const paper = paperAsked(visit, own);
  if (paper === undefined) return visit.redirect('/p/status');
  return visit.show(paperPage({ own, paper, say, language, origin, marks: marksFor(pass), endsIn: visit.renew(pass) }));
});

/** The bytes of one paper as they are served, in the language of the page where they are kept in it. */
const sendPaper = withOwn(async (visit, pass, own) => {
  const { platform, language, reply } = visit;
  const paper = paperAsked(visit, own);
  const [first] = paper?.languages ?? [];
  if (paper === undefined || first === undefined) return visit.redirect('/p/status');
  const inLanguage = paper.languages.includes(language) ? language : first;
  const kept = await keptPage(platform, { caseId: pass.caseId, seq: paper.id, language: inLanguage });
  if (kept === null) return visit.redirect('/p/status');
  return reply
    .type('application/pdf')
    .header(
      'Content-Disposition',
      `attachment; filename="document.pdf"; filename*=UTF-8''${encodeURIComponent(`${own.number} ${paper.name[inLanguage]}.pdf`)}`,
    )
    .header('Content-Security-Policy', "sandbox; default-src 'none'")
    .header('Cache-Control', 'no-store')
    .send(kept.pdf);
});

/** Confirms that a paper was read. What was done before, from another page, stands there now. */
const confirm = sentWithPass(async (visit, pass) => {
  const { form, source, platform } = visit;
  const paper = Number(form['document']);
  if (!Number.isSafeInteger(paper)) return visit.redirect('/p/status');
  const sender = senderOf(form, pass);
  await confirmPaper(platform, { ...sender, key: keyOf(visit), source }, paper);
  visit.renew(sender);
  return visit.redirect('/p/status?done=confirmed');
});

/** What is said by one press: its act, and what it is said of. */
const pressed = [
  'confirmFacts',
  'agreeHelper',
  'agreeTelling',
  'withdrawTelling',
  'agreeLater',
  'hideAddress',
  'releaseConcessions',
  'withdrawRelease',
  'agreeVisit',
  'unwantContact',
  'wantContact',
] as const satisfies readonly OwnAct[];

const press = sentWithPass(async (visit, pass) => {
  const { form, source, platform } = visit;
  const act = pressed.find((one) => one === form['act']);
  if (act === undefined) return visit.redirect('/p/status');
  const { telling, of: _of, ...others } = form;
  const typed: Readonly<Record<string, unknown>> = { ...others, telling: Number(telling) };
  const schemas: Readonly<Record<string, z.ZodType>> = ownActs[act];
  const asked = Object.entries(schemas).map(([name, schema]) => [name, schema.safeParse(typed[name]).data] as const);
  const sender = senderOf(form, pass);
  await sayOwn(platform, { ...sender, key: keyOf(visit), source }, { act, fields: Object.fromEntries(asked) });
  visit.renew(sender);
  return visit.redirect(`/p/status?done=${act}`);
});

/** What is said of a revisit, for whom the form was drawn. */
const visits = visitRoutes({
  ...{ matter: 'mediation', senderOf },
  async read({ platform }, sender) {
    const { own, pass } = await readChosen(platform, sender);
    // What was typed for one for whom nobody may any more is shown with no other.
    const asked = sender.of === null || sender.of === own.party ? own.visits.asked : [];
    return { isDrill: own.isDrill, asked, pass };
  },
});

/** For whom of several whoever acts for them reads from here on. */
const choose = sentWithPass(async (visit, pass) => {
  const { form } = visit;
  visit.renew(senderOf(form, pass));
  return visit.redirect('/p/status');
});

/** What a party of a mediation finds below `/p`. */
export const mediationPages: PagesOfKind = {
  shown: {
    '/p/status': showStatus,
    '/p/agreement': showAgreement,
    '/p/document/:id': showPaper,
    '/p/paper/:id': sendPaper,
    '/p/consent': showConsent,
    '/p/offer': showOffer,
    '/p/apart': showApart,
    '/p/recusal': showRecusal,
    '/p/withdraw': showWithdraw,
    '/p/files': mediationFiles.show,
    '/p/receipt': showRequestReceipt,
    '/p/visit': visits.show,
    ...performancePages.shown,
  },
  sent: {
    '/p/confirm': confirm,
    '/p/say': press,
    '/p/for': choose,
    '/p/visit': visits.send,
    '/p/consent': sayForm('consent'),
    '/p/offer': sayForm('conveyOffer'),
    '/p/apart': sendApart,
    '/p/recusal': sayForm('askRecusal'),
    '/p/withdraw': sayForm('withdraw'),
    '/p/files': mediationFiles.send,
    ...performancePages.sent,
  },
};
