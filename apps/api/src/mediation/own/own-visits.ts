import type { ownVisitSaid, OwnMediation } from '#contracts/mediation';
import type { OwnOutcome } from '#libs/contracts';
import { factOfKind, kindOf, noSuchCase } from '#libs/docket';
import { DomainError, partyNamed, type CaseId, type Dossier, type LegalDate, type TextRef } from '#libs/kernel';
import { askedAs, requireActing, type HasVisits } from '#libs/kind';
import { obligationsWith, type MediationDossier } from '#libs/mediation';
import { reads, takeFromLimit } from '#libs/persistence';
import { mayBeAsked, mayCorrect, type RevisitCommands, type RevisitState } from '#libs/revisit';
import type * as z from 'zod';
import { sealed, submitToDoor } from '../../case/case-commands.js';
import { actsFromSource } from '../../intake/receipt-door.js';
import { actorOf, requireRight } from '../../intake/receipt-right.js';
import type { Platform } from '../../platform.js';
import { questionsOf } from '../../revisit/questions.js';
import { saidLast } from '../../revisit/said-last.js';
import { keyOf, type PartyCaller } from './acting.js';
import { principalOf } from './principal.js';

type Said = Omit<z.output<typeof ownVisitSaid>, 'number' | 'queryCode'>;

type Asked = OwnMediation['visits']['asked'][number];

interface Reading {
  readonly party: string;
  readonly own: Asked['obligations'];
  readonly maySpeak: boolean;
  readonly today: LegalDate;
}

/** The revisits in which a party is asked, as its page tells of them: nothing of what another one said. */
export async function ownVisits(
  platform: Platform,
  above: Pick<Dossier<HasVisits>, 'parties' | 'parts' | 'state'>,
  { party: reader, own, maySpeak, today }: Reading,
): Promise<Asked[]> {
  const found = above.state.visits.due.flatMap(({ on }) => {
    const party = askedAs(above, { on, party: reader });
    return party === null ? [] : above.parts.flatMap((one) => (isOf(one, on) ? [{ on, party, part: one.part }] : []));
  });
  return await Promise.all(
    found.map(async ({ on, party, part }) => {
      const dossier = (await platform.docket.dossier(part, platform.database)) as Dossier<RevisitState>;
      const revisit = dossier.state;
      const said = await saidBy(platform, { part, revisit, party });
      const obligations = own.filter(({ name }) => revisit.obligations.includes(name));
      const may = maySpeak ? {} : { mayAnswer: false, mayConfirm: false, mayDeny: false };
      const mayCorrectIt = maySpeak && mayCorrect(dossier, party, { today });
      const stands = { ...standsOf(revisit, party), ...may, mayCorrect: mayCorrectIt };
      return { on, ...stands, questions: stands.mayAnswer ? askable(revisit) : [], obligations, said };
    }),
  );
}

// Words are written beside the form, and are sealed apart.
const askable = (revisit: RevisitState): Asked['questions'] =>
  questionsOf(revisit).flatMap(({ id, kind, choices, text }) => (kind === 'text' ? [] : [{ id, kind, choices, text }]));

function standsOf(
  { closed, end, parties }: RevisitState,
  party: string,
): Omit<Asked, 'on' | 'questions' | 'obligations' | 'said' | 'mayCorrect'> {
  const own = parties.find((one) => one.party === party);
  if (own === undefined) {
    const none = { isProved: false, isDenied: false, mayAnswer: false, mayConfirm: false, mayDeny: false };
    return { ...none, stands: 'to_ask' };
  }
  const { stands, proof, doubt } = own;
  const isAsked = stands === 'asked';
  return {
    ...{ stands, isProved: proof !== null && doubt === null, isDenied: doubt === 'denied' },
    mayAnswer: closed === null && end === null && mayBeAsked(own),
    mayConfirm: isAsked && (proof === null || doubt !== null),
    mayDeny: isAsked && proof !== 'page' && doubt === null,
  };
}

/** What was written down of a party, in the words of the form, for itself alone. */
async function saidBy(
  { database, registry }: Platform,
  { part, revisit, party }: { readonly part: CaseId; readonly revisit: RevisitState; readonly party: string },
): Promise<Asked['said']> {
  const types = { withTexts: ['answered'], withoutTexts: ['answerCorrected'] };
  const file = await reads.readOwnFile(database, { kind: 'revisit', caseId: part }, types);
  const law = kindOf(registry, 'revisit');
  const own = saidLast(
    (file?.facts ?? []).map((body) => factOfKind(law, body)),
    party,
  );
  if (own === undefined) return null;
  const textOf = (ref: TextRef | null) => file?.texts.find(({ digest }) => digest === ref?.digest)?.body ?? null;
  const { on, correctedOn, channel, notPerformed, isContent, isRebound, words, help } = own;
  return {
    ...{ on, correctedOn, channel, notPerformed: [...notPerformed], isContent, isRebound },
    ...{ words: textOf(words), help: textOf(help) },
    answers: own.answers.flatMap(({ question, value }) => {
      const asked = questionsOf(revisit).find(({ id }) => id === question);
      return asked === undefined ? [] : [{ question: asked.text, kind: asked.kind, value }];
    }),
  };
}

const isOf = ({ kind, name }: { readonly kind: string; readonly name: string }, on: string): boolean =>
  kind === 'revisit' && name === on;

/**
 * For whom somebody says how it stands: of a mediation for itself or for whom it may speak, who has a revisit in which it is asked; of a
 * petition everybody who petitions for oneself.
 *
 * @throws DomainError forbidden, those of `requireActing`
 */
function visitedFor(
  { kind, parties }: Pick<Dossier<unknown>, 'kind' | 'parties'>,
  { party: by, of, on }: Pick<PartyCaller, 'party' | 'of'> & { readonly on: LegalDate },
): string {
  if (kind !== 'mediation') return partyNamed(parties, by)?.party ?? by;
  const party = principalOf({ parties }, { reader: by, of, on });
  // A word is enough, of an organisation too.
  requireActing(parties, { by, of: party, scope: 'speak', on, isSealed: true });
  return party;
}

/**
 * A party, or whoever speaks for it, says on its page how it stands, that this is what it has said to whoever rang, which proves it, or
 * that it is not.
 *
 * @throws DomainError `docket.no_such_case`; those of `visitedFor`; `revisit.obligation_unknown`, `revisit.correction_adds`; those of `answer`, `confirmAnswer`, `denyAnswer` and `correctAnswer`; `account.too_many` beyond the limits
 */
export async function sayOfVisit(platform: Platform, caller: PartyCaller, said: Said): Promise<OwnOutcome> {
  const { database, docket } = platform;
  const { caseId, source } = caller;
  await takeFromLimit(database, actsFromSource, source);
  await requireRight(platform, caller, 'speak');
  const { dossier: above, context } = await docket.now(caseId, actorOf(caller), database);
  const party = visitedFor(above, { ...caller, on: context.today });
  const part: CaseId | undefined = above.parts.find((one) => isOf(one, said.on))?.part;
  if (part === undefined) throw noSuchCase();
  if (above.kind === 'mediation') requireOwn(above as MediationDossier, party, said);
  // A revisit knows the parties alone, by the names that they had: whoever spoke for one was held to that by the case above.
  const name = nameThere(above as Dossier<HasVisits>, { on: said.on, party });
  const actor = actorOf({ party: name });
  const by = partyNamed(above.parties, caller.party)?.party ?? caller.party;
  const own = { party: name, ...(by !== party && { by }) };
  const once = { principal: actor.principal, key: `${keyOf(caller)}:visit`, caseId: part };
  const revisit = (await docket.dossier(part, database)).state as RevisitState;
  // What was asked before under this key is answered as it was, and corrects nothing.
  const isAsked = hasSaid(revisit, name) && !(await reads.hasAsked(database, once));
  const { command, fields } = commandOf(said, own, { on: context.today, isAsked });
  const key = command === 'correctAnswer' ? `${once.key}:correction` : once.key;
  const given = { ...{ kind: 'revisit', caseId: part, actor, command, fields }, key };
  const asked = sealed(platform, { ...given, textFields: command === 'answer' ? textFields : [] });
  const done = await submitToDoor(platform, asked);
  return { number: above.number, at: context.at, isRepeat: done.isRepeat };
}

/** The name by which a revisit asks somebody; one in which it is not asked refuses the name that it has now. */
const nameThere = (above: Dossier<HasVisits>, of: { readonly on: string; readonly party: string }): string =>
  askedAs(above, of) ?? of.party;

/** Of what others owe each other it says nothing. @throws DomainError `revisit.obligation_unknown` (invalid) */
function requireOwn(mediation: MediationDossier, party: string, { notPerformed }: Said): void {
  const own = obligationsWith(mediation, party).map(({ name }) => name);
  const obligation = notPerformed.find((name) => !own.includes(name));
  if (obligation === undefined) return;
  throw new DomainError('invalid', 'revisit.obligation_unknown', 'it neither owes it nor is owed it', { obligation });
}

interface Saying {
  readonly on: LegalDate;
  /** It has been asked, and what it says now corrects that. */
  readonly isAsked: boolean;
}

const hasSaid = ({ parties }: RevisitState, party: string): boolean =>
  parties.some((one) => one.party === party && one.stands === 'asked');

/** What of an answer on the page is the party's own words. */
const textFields = ['words', 'help'];

function commandOf({ says, ...said }: Said, own: RevisitCommands['confirmAnswer'], { on, isAsked }: Saying) {
  if (says === 'confirm') return { command: 'confirmAnswer', fields: { ...own } };
  if (says === 'deny') return { command: 'denyAnswer', fields: { ...own } };
  const { answers, words, help, notPerformed, isContent, isRebound } = said;
  const stated = { ...own, on, notPerformed, isContent, isRebound };
  if (isAsked) {
    requireNothingMore(said);
    return { command: 'correctAnswer', fields: stated };
  }
  const page = { channel: 'page', proof: 'page', attachment: null, wantsNone: false } as const;
  return { command: 'answer', fields: { ...stated, ...page, answers, words, help } };
}

/** What a correction does not take is not dropped without a word. @throws DomainError `revisit.correction_adds` (conflict) */
function requireNothingMore({ answers, words, help }: Pick<Said, 'answers' | 'words' | 'help'>): void {
  if (answers.length === 0 && words === null && help === null) return;
  throw new DomainError('conflict', 'revisit.correction_adds', 'words, help and answers are of a first answer');
}
