import type { StatusRequest } from '#contracts/petition';
import type { FastifyReply } from 'fastify';
import { holderByReceipt } from '../intake/receipt-door.js';
import { isWithoutMandate, requireRight } from '../intake/receipt-right.js';
import { entryPage } from './page/form-pages.js';
import type { Look, Mistakes, TextSize } from './page/frame.js';
import { drawnAt, showForm } from './form-keys.js';
import type { Visit } from './visit.js';

/** The first page. The number may stand in the address; the query code never does. */
export async function showEntry(visit: Visit): Promise<FastifyReply> {
  const { say, receipt, hasLapsed } = visit;
  const drawn = drawnAt(visit, '/p');
  const typed = { number: visit.query('no').slice(0, 40), ...drawn.typed };
  const known = receipt?.number ?? null;
  const mistakes = { ...(hasLapsed && { number: say('entry.noMandate') }), ...drawn.mistakes };
  // With the database away the page still says what it can.
  const isSetUp = await visit.platform.isSetUp().catch(() => true);
  return visit.show(entryPage({ say, typed, mistakes, known, isSetUp }), drawn.status);
}

/** Number and code: the right ones give a pass, kept in a cookie. */
export async function enter(visit: Visit): Promise<FastifyReply> {
  const { form, say, source } = visit;
  const right = rightOf(visit);
  const missing = missingOf(right, visit);
  const again = (mistakes: Mistakes, status: number): FastifyReply =>
    showForm(visit, '/p', { typed: form, mistakes, status }, entryPage({ say, typed: form, mistakes, known: null }));
  if (Object.keys(missing).length > 0) return again(missing, 422);
  try {
    const holder = await holderByReceipt(visit.platform, right, source);
    await requireRight(visit.platform, holder, 'receive');
    visit.givePass(holder);
  } catch (thrown) {
    const { mistakes, status } = wrongRight(thrown, visit);
    return again(mistakes, status);
  }
  return visit.redirect('/p/status');
}

/** Number and code as they were typed. */
export function rightOf({ form }: Visit): StatusRequest {
  return { number: (form['number'] ?? '').trim(), queryCode: (form['queryCode'] ?? '').trim() };
}

/** What of the right is missing or cannot be one. */
export function missingOf({ number, queryCode }: StatusRequest, { say }: Visit): Mistakes {
  return {
    ...(number === '' || number.length > 40 ? { number: say('entry.numberMissing') } : {}),
    ...(queryCode === '' || queryCode.length > 60 ? { queryCode: say('entry.codeMissing') } : {}),
  };
}

/**
 * Why a right was not taken: wrong, with the tries that are left, too many tries, or of whoever acts for nobody now. Which of
 * the two is wrong is not said, so both are marked.
 */
export function wrongRight(thrown: unknown, visit: Visit): { readonly mistakes: Mistakes; readonly status: number } {
  const { code, status, sentence, details } = visit.failed(thrown);
  if (isWithoutMandate(code)) return { mistakes: { number: visit.say('entry.noMandate') }, status };
  if (code !== 'http.receipt_not_found') return { mistakes: { number: sentence }, status };
  const wrong = visit.say('entry.wrong', { n: Number(details['left'] ?? 0) });
  return { mistakes: { number: wrong, queryCode: visit.say('entry.wrongCode') }, status };
}

/** Size of text and language, without a script; back to the page where somebody was. */
export async function changeLook(visit: Visit): Promise<FastifyReply> {
  const { form, look } = visit;
  const { size: typedSize, language: typedLanguage, back = '' } = form;
  const size = /^[123]$/.test(typedSize ?? '') ? (Number(typedSize) as TextSize) : look.size;
  const language = typedLanguage === 'zh' || typedLanguage === 'en' ? typedLanguage : look.language;
  visit.setLook({ size, language } satisfies Look);
  return visit.redirect(/^\/p(\/[a-z0-9]+)*$/.test(back) ? backTo(back) : '/p');
}

// What answers a form alone cannot be asked for again.
const backTo = (path: string): string => {
  if (path.startsWith('/p/phone/')) return '/p/phone';
  return path === '/p/enter' || path === '/p/look' ? '/p' : path;
};

/** Gives the right back. */
export async function leave(visit: Visit): Promise<FastifyReply> {
  await visit.leave();
  return visit.redirect('/p');
}
