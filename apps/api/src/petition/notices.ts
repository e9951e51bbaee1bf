import { legalDateOf } from '#libs/calendar';
import { documentOf } from '#libs/contracts';
import type { Clock, Fact, OfficeId } from '#libs/kernel';
import type { Contents, NoticeKindName } from '#libs/notice';
import { readDocumentNumber } from '#libs/persistence';
import type { ReviewRoute } from '#libs/office';
import { reviewRouteIn, routeOf, type NoticeEnds, type PetitionFactType, type PetitionState } from '#libs/petition';
import { extendClock, isRunning } from '#libs/rules';
import { sayNumber } from '../document/document-number.js';
import type { Asking, NoticeAsked, NoticeGiven } from '../case/kinds-own.js';
import type { Platform } from '../platform.js';
import { common, dataOf, earlierOf, nameOf, on, type Data, type Earlier, type Given } from './notice-source.js';
import { completionGiven, objectionGiven } from './office-papers.js';
import { furtherWords, limitWords, outcomeSentences, reviewWords } from './notice-words.js';

/** The notices that facts of a petition give, by the type of the fact. */
const notices: Readonly<Record<string, (given: Given) => NoticeGiven>> = {
  noticeIssued: noticeGiven,
  notified: noticeGiven,
  extensionApproved: extensionGiven,
  extensionNoticed: extensionGiven,
  decided: opinionGiven,
  opinionSubmitted: opinionGiven,
  answered: answerGiven,
  noticeCorrected: furtherGiven,
  noticeWithdrawn: furtherGiven,
  objected: objectionGiven,
  completionReported: completionGiven,
};

/** The notice that a fact of a petition is (文书), with what it states; null: it is none. */
export async function noticeOfPetition(
  platform: Platform,
  caller: Asking,
  given: NoticeAsked,
): Promise<NoticeGiven | null> {
  const asked = asItWillBe(given);
  const notice = Object.hasOwn(notices, asked.fact.type) ? notices[asked.fact.type] : undefined;
  if (notice === undefined) return null;
  const world = await platform.world();
  const { clocks } = world.rules(asked.head.rulePack);
  const daysOf = (rule: string) => {
    const limit = clocks[rule]?.limit;
    return limit?.kind === 'period' && limit.unit === 'CALENDAR_DAY' ? limit.length : null;
  };
  const extension = clocks['XF-09']?.extension;
  const periods = {
    reviewDays: daysOf('XF-11'),
    handlingDays: daysOf('XF-09'),
    extensionDays: extension?.by === 'approval' ? extension.max : null,
  };
  const review = asked.fact.type === 'opinionSubmitted' ? await reviewOfDraft(platform, caller, asked) : null;
  const dueIfTold = asked.fact.type === 'extensionApproved' ? await dueOf(platform, caller, asked) : null;
  return notice({ ...asked, ...periods, review, dueIfTold, firstNumber: await firstNumberOf(platform, asked) });
}

/** What was submitted to the head is read as what it will be once it is issued. */
function asItWillBe(asked: NoticeAsked): NoticeAsked {
  if (asked.fact.type !== 'noticeSubmitted') return asked;
  const { gives } = dataOf<'noticeSubmitted'>(asked.fact);
  const fact = { ...asked.fact, ...gives };
  return { ...asked, fact, facts: asked.facts.map((one) => (one.seq === fact.seq ? fact : one)) };
}

/** The number of what a further notice corrects or withdraws. */
async function firstNumberOf({ database }: Platform, { head, fact, language }: NoticeAsked) {
  const { of } = fact.data as { readonly of?: unknown };
  if (typeof of !== 'number') return null;
  const number = await readDocumentNumber(database, { caseId: head.id, seq: of });
  return number === null ? null : sayNumber(number, language);
}

/** To which date the limit moves once the petitioner is told, or has moved since; null: it cannot any more. */
async function dueOf(platform: Platform, caller: Asking, asked: NoticeAsked) {
  const { fact } = asked;
  const { dossier, context } = await nowOf(platform, caller, asked);
  // The limit that was extended: whoever has had the matter since has one of their own.
  const owed = (fact.duties ?? []).flatMap((one) => (one.change === 'open' ? [one.duty.clock] : []));
  const clock = dossier.clocks.find(({ id, rule }) => rule === 'XF-09' && owed.includes(id));
  if (clock === undefined) return null;
  // It moves once (art. 34).
  if (clock.extension > 0) return clock.legalDueOn;
  if (!isRunning(clock)) return null;
  const moved = extendClock(context, clock, dataOf<'extensionApproved'>(fact).days);
  return moved.change === 'move' ? moved.legalDueOn : null;
}

/** As an opinion of today would name the bodies (art. 35). */
async function reviewOfDraft(platform: Platform, caller: Asking, asked: NoticeAsked) {
  const { dossier } = await nowOf(platform, caller, asked);
  const { office } = dataOf<'opinionSubmitted'>(asked.fact);
  return reviewRouteIn(dossier.state as PetitionState, office, asked.offices);
}

const nowOf = ({ docket, database }: Platform, { actor }: Asking, { head, now }: NoticeAsked) =>
  now === undefined ? docket.now(head.id, actor, database) : now();

/** The last fact of a type up to this one, or one of the same act after it. */
const near = (given: Given, type: Earlier): Fact | undefined => earlierOf(given, type).at(-1);

/** The same, recorded with it. */
const ofTheAct = ({ facts, fact }: Given, type: PetitionFactType): Fact | undefined =>
  facts.find((one) => one.type === type && one.recordedAt === fact.recordedAt && one.seq !== fact.seq);

/** A written notice: of what the same act recorded beside it, else that the matter was received. */
function noticeGiven(given: Given): NoticeGiven {
  const { fact, textOf } = given;
  const { office, notice, tells } = dataOf<'noticeIssued' | 'notified'>(fact);
  const ends = endsOf(given);
  const contents = { ...common(given, office), text: textOf(notice) };
  if (tells === 'passed') return { kind: 'passed', contents: { ...contents, to: passedTo(given, office) } };
  if (tells === 'elsewhere') return { kind: 'elsewhere', contents: { ...contents, organ: organOf(given, ends) } };
  if (tells === 'procedure') return { kind: 'procedure', contents: { ...contents, ...routeContents(given, ends) } };
  const received = receivedBy(given, office);
  const accepted = ofTheAct(given, 'accepted') ?? (tells === 'accepted' ? near(given, 'accepted') : undefined);
  if (accepted === undefined) return { kind: 'receipt', contents: { ...contents, receivedOn: received } };
  return { kind: 'acceptance', contents: { ...contents, ...limitOf(given, accepted), receivedOn: received } };
}

/** When the matter was accepted, and the limit from then on. */
function limitOf(given: Given, accepted: Fact): Contents {
  const { handlingDays: days, extensionDays } = given;
  return {
    acceptedOn: on(given, dataOf<'accepted'>(accepted).acceptedOn),
    dueOn: on(given, openedBy(accepted, 'XF-09')?.legalDueOn ?? null),
    days: days === null ? null : String(days),
    extensionDays: extensionDays === null ? null : String(extensionDays),
  };
}

const openedBy = ({ clocks = [] }: Fact, rule: string): Clock | undefined =>
  clocks.flatMap((one) => (one.change === 'open' ? [one.clock] : [])).find((clock) => clock.rule === rule);

/** When the office received the matter: by the last referral to it, else by the registration. */
function receivedBy(given: Given, office: OfficeId): string | null {
  const { fact } = given;
  const referred = earlierOf(given, 'referred').findLast(
    (one) => one.seq < fact.seq && dataOf<'referred'>(one).to === office,
  );
  if (referred !== undefined) return on(given, dataOf<'referred'>(referred).receivedOn);
  const [registered] = earlierOf(given, 'registered');
  return registered === undefined ? null : on(given, dataOf<'registered'>(registered).receivedOn);
}

/** Whom the office passed the matter to last, before it told so. */
function passedTo(given: Given, office: OfficeId): string | null {
  const { fact } = given;
  const passed = earlierOf(given, 'referred').findLast(
    (one) => one.seq < fact.seq && dataOf<'referred'>(one).by === office,
  );
  return passed === undefined ? null : nameOf(given, dataOf<'referred'>(passed).to);
}

/** What its service ends, of a notice that was issued for that; null: nothing. */
const endsOf = ({ fact }: NoticeAsked): NoticeEnds | null => dataOf<'noticeIssued'>(fact).ends ?? null;

/** The organ that a notice of an end names itself; undefined: none. */
const namedIn = (ends: NoticeEnds | null) =>
  ends === null || ends.as === 'routed' || ends.to === undefined ? undefined : ends;

function organOf(given: Given, ends: NoticeEnds | null): string | null {
  const left = namedIn(ends) ?? ofTheAct(given, 'outOfRemit')?.data ?? near(given, 'transferredOut')?.data;
  if (left === undefined) return null;
  // Only what leaves for the superior discipline organ has its organ always.
  const { to, organ } = left as Pick<Data<'outOfRemit'>, 'to' | 'organ'>;
  return to === null ? given.textOf(organ) : nameOf(given, to);
}

function routeContents(given: Given, ends: NoticeEnds | null): Contents {
  const led = ends?.as === 'routed' ? ends : (ofTheAct(given, 'routedOut')?.data as Data<'routedOut'> | undefined);
  const route = led === undefined ? null : routeOf(led.route);
  if (led === undefined || route === null) return {};
  const { language } = given;
  const { limit } = led;
  const { procedure, body, law } = route;
  return {
    procedure: procedure[language],
    body: body[language],
    law: law[language],
    limit: limit === null ? null : limitWords(limit, language),
  };
}

function extensionGiven(given: Given): NoticeGiven {
  const { fact, textOf } = given;
  const asked = earlierOf(given, 'extensionAsked').findLast(({ seq }) => seq < fact.seq);
  const accepted = earlierOf(given, 'accepted').findLast(({ seq }) => seq < fact.seq);
  const moved = (fact.clocks ?? []).find((one) => one.change === 'move');
  const contents = {
    ...common(given, accepted === undefined ? fact.actor.office : dataOf<'accepted'>(accepted).office),
    reason: asked === undefined ? null : textOf(dataOf<'extensionAsked'>(asked).reason),
    days: String(dataOf<'extensionNoticed'>(fact).days),
    dueOn: on(given, moved?.legalDueOn ?? given.dueIfTold),
  };
  return { kind: 'extension', contents };
}

function opinionGiven(given: Given): NoticeGiven {
  const { fact, language, textOf, reviewDays } = given;
  const data = fact.data as Data<'opinionSubmitted'> & Partial<Pick<Data<'decided'>, 'review'>>;
  const { office, outcome, executeBy, executor } = data;
  const review = data.review ?? given.review;
  const carriedOut = outcome === 'support' && executeBy !== null;
  const contents = {
    ...common(given, office),
    claim: textOf(data.claim),
    facts: textOf(data.facts),
    reasons: textOf(data.reasons),
    opinion: textOf(data.opinion),
    legalBasis: textOf(data.legalBasis),
    // A draft may not have decided yet.
    outcome: Object.hasOwn(outcomeSentences, outcome) ? outcomeSentences[outcome][language] : null,
    executor: carriedOut ? nameOf(given, executor ?? office) : null,
    executeBy: carriedOut ? on(given, executeBy) : null,
    reviewDays: review === null || reviewDays === null ? null : String(reviewDays),
    reviewBodies: review === null ? null : bodiesText(given, review),
  };
  return { kind: 'opinion', contents };
}

/** Nobody named: the organ one level above. */
function bodiesText(given: Given, { bodies }: ReviewRoute): string {
  const { language } = given;
  const { above, or, final } = reviewWords;
  if (bodies.length === 0) return above[language];
  const named = bodies.map(({ office, finally: last }) => {
    const body = nameOf(given, office);
    if (last.length === 0) return body;
    const after = last.map((one) => nameOf(given, one)).join(or[language]);
    return final[language].replace('{body}', () => body).replace('{last}', () => after);
  });
  return named.join(or[language]);
}

/** A further notice: with name, number and date of the first. */
function furtherGiven(given: Given): NoticeGiven {
  const { facts, fact, language, textOf, firstNumber } = given;
  const { office, of, ...said } = fact.data as Data<'noticeCorrected' | 'noticeWithdrawn'>;
  const first = facts.find(({ seq }) => seq === of);
  const name = first === undefined ? null : (documentOf('petition', first.type)?.name[language] ?? null);
  const contents = {
    ...common(given, office),
    first: name === null ? null : firstNumber === null ? name : furtherWords[language](name, firstNumber),
    firstOn: first === undefined ? null : on(given, legalDateOf(first.at)),
  };
  return 'reason' in said
    ? { kind: 'withdrawal', contents: { ...contents, reason: textOf(said.reason) } }
    : { kind: 'correction', contents: { ...contents, text: textOf(said.text) } };
}

/** By what was answered: a suggestion, an accusation, or a matter that the organ performs or answers itself. */
function answerGiven(given: Given): NoticeGiven {
  const { fact, language, textOf } = given;
  const { office, outcome, answer } = dataOf<'answered'>(fact);
  const contents = { ...common(given, office), outcome: outcomeSentences[outcome][language], text: textOf(answer) };
  return { kind: kindOfAnswer(given, outcome), contents };
}

function kindOfAnswer(given: Given, outcome: Data<'answered'>['outcome']): NoticeKindName {
  if (outcome === 'performed') return 'performance';
  if (outcome !== 'answered') return 'answer';
  return near(given, 'takenAsDuty') === undefined ? 'feedback' : 'performance';
}
