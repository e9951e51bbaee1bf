import { longestOf } from '#libs/contracts';
import { requestMediation, type MediationRequest } from '#contracts/mediation';
import { reads } from '#libs/persistence';
import type { FastifyReply } from 'fastify';
import { drawnAt, formOf, keyOf, showForm } from '../../portal/form-keys.js';
import type { Choice, Typed } from '../../portal/page/form-pages.js';
import type { Mistakes } from '../../portal/page/frame.js';
import type { Say } from '../../portal/page/words.js';
import type { Route } from '../../portal/pages-of-kind.js';
import type { DrawnAgain } from '../../portal/typed-again.js';
import type { Visit } from '../../portal/visit.js';
import { readOwnMediation } from '../own/reading.js';
import { committeeOf, partyOfRequest, takeRequest } from '../requesting.js';
import { requestPage, requestReceiptPage, sorts } from './request-page.js';

const path = '/p/mediate';

/** The form of a request for mediation. */
export const showRequest: Route = async (visit) => await draw(visit, drawnAt(visit, path));

async function draw(visit: Visit, drawn: DrawnAgain): Promise<FastifyReply> {
  const places = await placesOf(visit);
  const page = requestPage({ ...formOf(visit, null, drawn), notice: drawn.notice, places });
  return showForm(visit, path, drawn, page);
}

/** The townships whose committee has somebody who answers: a request that nobody can open has no day. The place is asked for, not its government. */
async function placesOf({ platform, language }: Visit): Promise<readonly Choice[]> {
  const { offices } = await platform.world();
  const asked = offices.all.flatMap((place) => {
    const committee = committeeOf(offices, place.id);
    return committee === null ? [] : [{ place, committee }];
  });
  const committees = asked.map(({ committee }) => committee);
  const answering = await reads.listOfficesWithPeople(platform.database, committees);
  return asked
    .filter(({ committee }) => answering.has(committee))
    .map(({ place }) => place)
    .map(({ id, name, place }) => ({ id, name: (language === 'zh' ? place : null) ?? name[language] }));
}

/** Takes it, and goes to its receipt; what is wrong is told beside what was typed. */
export const sendRequest: Route = async (visit) => {
  const { form: typed, say, source, platform } = visit;
  const key = keyOf(visit);
  const mistakes = mistakesOf(typed, say, await placesOf(visit));
  if (Object.keys(mistakes).length > 0) return await draw(visit, { typed, mistakes, key, status: 422 });
  try {
    const { id } = await takeRequest(platform, bodyOf(typed), { key, source });
    visit.givePass({ caseId: id, party: partyOfRequest }, true);
  } catch (thrown) {
    const { code, sentence, status } = visit.failed(thrown);
    // The key belongs to what was asked before: another text is another request, under a key of its own.
    if (code === 'docket.key_reused')
      return await draw(visit, { typed, mistakes: {}, status, notice: say('mediate.again') });
    return await draw(visit, { typed, mistakes: {}, key, status, notice: sentence });
  }
  return visit.redirect('/p/receipt');
};

const textIn = (typed: Typed, name: string): string => (typed[name] ?? '').trim();

function bodyOf(typed: Typed): MediationRequest {
  const person = (name: string, phone: string, address: string) => ({
    name: textIn(typed, name),
    ...(textIn(typed, phone) !== '' && { phone: textIn(typed, phone) }),
    ...(textIn(typed, address) !== '' && { address: textIn(typed, address) }),
  });
  return requestMediation.parse({
    ...{ place: textIn(typed, 'place'), sort: textIn(typed, 'sort'), title: textIn(typed, 'subject') },
    ...(textIn(typed, 'request') !== '' && { request: textIn(typed, 'request') }),
    applicant: person('name', 'phone', 'address'),
    respondent: { ...person('otherName', 'otherPhone', 'otherAddress'), nature: textIn(typed, 'otherNature') },
  });
}

// A telephone, or the number of a document: no date and no sum has so many digits in a row.
const longNumber = /\d(?:[\s-]?\d){6,}/u;

/** Whether what the other side will read says who somebody is, or how to reach them. */
function tellsWho(typed: Typed): boolean {
  const subject = textIn(typed, 'subject');
  const names = ['name', 'otherName'].map((name) => textIn(typed, name)).filter((name) => name.length > 1);
  return longNumber.test(subject.normalize('NFKC')) || names.some((name) => subject.includes(name));
}

/** One sentence for each wrong field, in the order of the form. */
function mistakesOf(typed: Typed, say: Say, places: readonly Choice[]): Mistakes {
  const { title, request, applicant, respondent } = requestMediation.shape;
  const text = (name: string): string => textIn(typed, name);
  const isNoLine = (name: string, schema: { safeParse: (text: string) => { success: boolean } }): boolean =>
    text(name) !== '' && !schema.safeParse(text(name)).success;
  const of = applicant.shape;
  const address = say('new.addressTooLong', { max: longestOf(of.address) });
  const name = say('new.nameTooLong', { max: longestOf(of.name) });
  const checks: readonly (readonly [field: string, isWrong: boolean, sentence: string])[] = [
    ['subject', text('subject') === '', say('mediate.subjectMissing')],
    ['subject', isNoLine('subject', title), say('mediate.subjectTooLong', { max: longestOf(title) })],
    // Said once: whoever sends the same words again means them.
    ['subject', tellsWho(typed) && text('meant') !== text('subject'), say('mediate.subjectTells')],
    ['request', isNoLine('request', request.unwrap().unwrap()), say('mediate.requestTooLong')],
    ['sort', !sorts.some((one) => one === text('sort')), say('mediate.sortMissing')],
    ['place', !places.some(({ id }) => id === text('place')), say('mediate.placeMissing')],
    ['name', text('name') === '', say('mediate.nameMissing')],
    ['name', isNoLine('name', of.name), name],
    ['phone', text('phone') === '', say('mediate.phoneMissing')],
    ['phone', isNoLine('phone', of.phone), say('new.phoneWrong')],
    ['address', isNoLine('address', of.address), address],
    ['otherName', text('otherName') === '', say('mediate.otherNameMissing')],
    ['otherName', isNoLine('otherName', of.name), name],
    ['otherNature', !respondent.shape.nature.safeParse(text('otherNature')).success, say('mediate.natureMissing')],
    ['otherPhone', isNoLine('otherPhone', of.phone), say('new.phoneWrong')],
    ['otherAddress', isNoLine('otherAddress', of.address), address],
  ];
  return Object.fromEntries(checks.filter(([, isWrong]) => isWrong).map(([field, , sentence]) => [field, sentence]));
}

/** The receipt, to whoever asked from here, for a short time. */
export const showRequestReceipt: Route = async (visit) => {
  const { pass, say, language, origin, platform } = visit;
  if (pass?.isNew !== true) return visit.redirect('/p');
  const own = await readOwnMediation(platform, pass);
  const queryCode = platform.vault.queryCode(pass.caseId, pass.party);
  return visit.show(requestReceiptPage({ own, say, language, queryCode, origin }));
};
