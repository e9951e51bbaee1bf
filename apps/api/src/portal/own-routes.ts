import { longestOf } from '#libs/contracts';
import {
  addedMaterial,
  confirmedNotice,
  evaluation,
  ownExecuted,
  visitWish,
  type OwnPetition,
} from '#contracts/petition';
import type { reads } from '#libs/persistence';
import type { FastifyReply } from 'fastify';
import { keptPage } from '../document/served-page.js';
import { missingOf, rightOf, wrongRight } from './entry-routes.js';
import { sayExecuted } from './own-execution.js';
import { documentPage } from './page/document-page.js';
import { evaluatePage, materialPage, notEvaluatingPage, type Typed } from './page/form-pages.js';
import type { Mistakes } from './page/frame.js';
import { statusPage, type Done } from './page/status-page.js';
import { opinionOf } from './page/status-visits.js';
import { drawnAt, formOf, keyOf, marksFor, requireToken, showForm, type Drawn } from './form-keys.js';
import * as petitioner from './petitioner.js';
import { servedWords } from './served-words.js';
import type { Visit } from './visit.js';
import { sentWithPass, withPass } from './with-pass.js';
import { visitRoutes } from './visit-routes.js';

const isDone = (text: string): text is Done =>
  [
    'material',
    'confirmed',
    'disputed',
    'evaluated',
    'withdraw',
    'waiveReview',
    'visit',
    'wish',
    'executed',
    'denied',
  ].includes(text);

/** Where the petition stands. */
export const showStatus = withPass(async (visit, pass) => {
  const { say, language, origin } = visit;
  const own = await petitioner.readOwn(visit.platform, pass, language);
  const asked = visit.query('done');
  const done = isDone(asked) ? asked : null;
  const endsIn = visit.renew(pass);
  return visit.show(
    statusPage({ own, say, language, done, endsIn, origin, token: pass.formToken, marksOf: () => marksFor(pass) }),
  );
});

/** One document to read. */
export const showDocument = withPass(async (visit, pass) => {
  const { say, language, origin } = visit;
  const own = await petitioner.readOwn(visit.platform, pass, language);
  const { id } = visit.request.params as { readonly id: string };
  const document = own.documents.find((one) => String(one.id) === id);
  if (document === undefined) return visit.redirect('/p/status');
  const { caseId, party } = pass;
  const { number } = own;
  const words =
    document.paper === null
      ? null
      : await servedWords(visit.platform, { caseId, party, number, language, seq: document.paper.of });
  const endsIn = visit.renew(pass);
  return visit.show(documentPage({ own, document, words, say, language, marks: marksFor(pass), endsIn, origin }));
});

/** The bytes of one document as they were served, in the language of the page where they are kept in it. */
export const showPaper = withPass(async (visit, pass) => {
  const { platform, language, request, reply } = visit;
  const { documents } = await petitioner.readOwn(platform, pass, language);
  const { id } = request.params as { readonly id: string };
  const paper = documents.find((one) => String(one.id) === id)?.paper ?? null;
  const [first] = paper?.languages ?? [];
  if (paper === null || first === undefined) return visit.redirect('/p/status');
  const inLanguage = paper.languages.includes(language) ? language : first;
  const kept = await keptPage(platform, { caseId: pass.caseId, seq: paper.of, language: inLanguage });
  if (kept === null) return visit.redirect('/p/status');
  return reply
    .type('application/pdf')
    .header('Content-Disposition', `attachment; filename="${id}.pdf"`)
    .header('Content-Security-Policy', "sandbox; default-src 'none'")
    .header('Cache-Control', 'no-store')
    .send(kept.pdf);
});

/** The petitioner confirms having read it. */
export const confirm = sentWithPass(async (visit, pass) => {
  const { form, source } = visit;
  const document = confirmedNotice.shape.document.safeParse(Number(form['document']));
  if (!document.success) return visit.redirect('/p/status');
  const caller = { caseId: pass.caseId, party: pass.party, key: keyOf(visit), source };
  try {
    await petitioner.confirmNotice(visit.platform, caller, { document: document.data });
  } catch (thrown) {
    // Done before, from another page: what stands there now says so.
    if (visit.failed(thrown).code !== 'petition.already_confirmed') throw thrown;
  }
  return visit.redirect('/p/status?done=confirmed');
});

/** What is said of being asked again, by one press. */
export const sendWish = sentWithPass(async (visit, pass) => {
  const { form, source, platform } = visit;
  const wish = visitWish.safeParse(form['wish']);
  if (!wish.success) return visit.redirect('/p/status');
  const caller = { caseId: pass.caseId, party: pass.party, key: keyOf(visit), source };
  await petitioner.sayWish(platform, caller, { wish: wish.data });
  return visit.redirect('/p/status?done=wish');
});

/** That the opinion is carried out, since when. */
export const sendExecuted = sentWithPass(async (visit, pass) => {
  const { form, source, platform } = visit;
  const isCarriedOut = form['says'] !== 'deny';
  const on = ownExecuted.shape.on.safeParse(isCarriedOut ? form['on'] : undefined);
  if (!on.success) return visit.redirect('/p/status');
  const caller = { caseId: pass.caseId, party: pass.party, key: keyOf(visit), source };
  await sayExecuted(platform, caller, { on: on.data, isCarriedOut });
  return visit.redirect(`/p/status?done=${isCarriedOut ? 'executed' : 'denied'}`);
});

/** What is said of a revisit, for oneself alone. */
export const visits = visitRoutes({
  matter: 'petition',
  senderOf: (_form, pass) => ({ ...pass, of: null }),
  async read({ platform, language, say }, pass) {
    const own = await petitioner.readOwn(platform, pass, language);
    return { isDrill: own.isDrill, asked: own.visits.asked.map((one) => opinionOf(one, { say })), pass };
  },
});

/** The form for more material. */
export async function showMaterial(visit: Visit): Promise<FastifyReply> {
  return visit.pass === null ? visit.redirect('/p') : drawMaterial(visit, drawnAt(visit, '/p/material'));
}

function drawMaterial(visit: Visit, drawn: Drawn): FastifyReply {
  const { pass } = visit;
  const page = materialPage({ ...formOf(visit, pass, drawn), hasRight: pass !== null });
  // Without the right the form stands at no address: whoever read for long enters it beside the text.
  return showForm(visit, pass === null ? null : '/p/material', drawn, page);
}

/** Adds material. Whoever read for long enters number and code again, and the text is still there. */
export async function addMaterial(visit: Visit): Promise<FastifyReply> {
  const { form: typed, source, pass } = visit;
  const key = keyOf(visit);
  const again = (mistakes: Mistakes, status: number): FastifyReply =>
    drawMaterial(visit, { typed, mistakes, key, status });
  if (pass === null && typed['number'] === undefined) return again({}, 403);
  const mistakes = wrongMaterial(visit);
  if (Object.keys(mistakes).length > 0) return again(mistakes, 422);
  const found = await rightFor(visit);
  if ('mistakes' in found) return again(found.mistakes, found.status);
  try {
    await petitioner.addMaterial(
      visit.platform,
      { ...found, key, source },
      { material: (typed['material'] ?? '').trim() },
    );
  } catch (thrown) {
    const { sentence, status } = visit.failed(thrown);
    return again({ material: sentence }, status);
  }
  return visit.redirect('/p/status?done=material');
}

function wrongMaterial(visit: Visit): Mistakes {
  const { form, pass, say } = visit;
  const material = (form['material'] ?? '').trim();
  const { material: asked } = addedMaterial.shape;
  return {
    ...(pass === null ? missingOf(rightOf(visit), visit) : {}),
    ...(material === '' ? { material: say('material.missing') } : {}),
    ...(asked.safeParse(material || '-').success
      ? {}
      : { material: say('material.tooLong', { max: longestOf(asked) }) }),
  };
}

async function rightFor(visit: Visit): Promise<reads.ReceiptHolder | ReturnType<typeof wrongRight>> {
  const { pass } = visit;
  if (pass !== null) {
    requireToken(visit, pass);
    return { caseId: pass.caseId, party: pass.party };
  }
  try {
    const holder = await petitioner.readerOf(visit.platform, rightOf(visit), visit.source);
    visit.givePass(holder);
    return holder;
  } catch (thrown) {
    return wrongRight(thrown, visit);
  }
}

/** The evaluation, when it is the petitioner's turn; when it is not, why. */
export const showEvaluate = withPass(async (visit, pass) => {
  const { language } = visit;
  const own = await petitioner.readOwn(visit.platform, pass, language);
  if (own.evaluation !== 'open') {
    const { say } = visit;
    return visit.show(notEvaluatingPage({ own, say, language, evaluation: own.evaluation }));
  }
  return drawEvaluate(visit, own, drawnAt(visit, '/p/evaluate'));
});

function drawEvaluate(visit: Visit, own: OwnPetition, drawn: Drawn): FastifyReply {
  return showForm(visit, '/p/evaluate', drawn, evaluatePage({ ...formOf(visit, visit.pass, drawn), own }));
}

/** Takes the evaluation. Nothing is chosen for anybody. */
export const evaluate = sentWithPass(async (visit, pass) => {
  const { form: typed, source, language } = visit;
  const key = keyOf(visit);
  const marks = marksOf(typed);
  const mistakes = mistakesOf(marks, visit);
  const again = async (wrong: Mistakes, status: number): Promise<FastifyReply> => {
    const own = await petitioner.readOwn(visit.platform, pass, language);
    return drawEvaluate(visit, own, { typed, mistakes: wrong, key, status });
  };
  if (Object.keys(mistakes).length > 0) return await again(mistakes, 422);
  try {
    await petitioner.evaluateHandling(visit.platform, { caseId: pass.caseId, party: pass.party, key, source }, marks);
  } catch (thrown) {
    const { status, sentence } = visit.failed(thrown);
    return await again({ marks: sentence }, status);
  }
  return visit.redirect('/p/status?done=evaluated');
});

type Marks = Pick<ReturnType<typeof evaluation.parse>, 'bureau' | 'organ' | 'remark'>;

function marksOf(typed: Typed): Marks {
  const mark = (name: 'bureau' | 'organ') => evaluation.shape[name].safeParse(typed[name]).data ?? null;
  return { bureau: mark('bureau'), organ: mark('organ'), remark: (typed['remark'] ?? '').trim() || null };
}

function mistakesOf({ bureau, organ, remark }: Marks, { say }: Visit): Mistakes {
  const { remark: asked } = evaluation.shape;
  return {
    ...(bureau === null && organ === null ? { marks: say('evaluate.empty') } : {}),
    ...(asked.safeParse(remark).success ? {} : { remark: say('evaluate.tooLong', { max: longestOf(asked) }) }),
  };
}
