import type { Dossier, Instant, OfficeId } from '#libs/kernel';
import { caseOf, type Handler as HandlerOf, type KindContext } from '#libs/kind';
import { leadsLevelOf, OfficeType } from '#libs/office';
import type { CircularCode } from './codes.js';
import type { CircularCommands } from './commands.js';
import { evolutions } from './evolve.js';
import type { CircularFacts } from './facts.js';
import { permit } from './grants.js';
import type { Addressee, CircularState } from './state.js';
import type { CircularForm } from './words.js';

/** How the facts of circulars are drafted and folded, and how one has to stand. */
export const tools = caseOf<CircularState, CircularFacts, CircularCode, Opened>({ kind: 'circular', evolutions });
export const { draft, after, start, refused, openedOf, requireGoing } = tools;

export type CircularDossier = Dossier<CircularState>;
type Own = Exclude<keyof CircularCommands, 'passMoment'>;
/** How one command of a circular is judged. */
export type Handler<K extends Own> = HandlerOf<CircularState, CircularCommands[K], CircularFacts>;

/** A circular that was drafted. */
export type Opened = CircularState & {
  readonly office: OfficeId;
  readonly form: CircularForm;
  readonly period: string;
  readonly openedAt: Instant;
};

/** @throws DomainError `circular.issued` (conflict) */
export function requireDraft(dossier: CircularDossier): Opened {
  const opened = requireGoing(dossier);
  if (opened.issuedOn === null) return opened;
  throw refused('conflict', 'circular.issued', 'it was issued');
}

/**
 * A proposal that was laid before its bureau, which has not said yet whether it makes one.
 *
 * @throws DomainError `circular.not_laid` (conflict), those of `requireDraft`
 */
export function requireLaid(dossier: CircularDossier): Opened {
  const opened = requireDraft(dossier);
  if (opened.item !== null) return opened;
  throw refused('conflict', 'circular.not_laid', 'it was not laid before the bureau');
}

/**
 * A draft, and what was said to others, also once all have it: what is wrong in it is as wrong then. What was laid before a bureau it
 * considers: that is not put away unsaid.
 *
 * @throws DomainError `circular.considered_first` (conflict); those of `requireGoing` where nothing is said any more
 */
export function requireWithdrawable(dossier: CircularDossier): Opened {
  const said = openedOf(dossier);
  const isSaid = said.end?.as === 'received' || said.end?.as === 'answered';
  const opened = isSaid ? said : requireGoing(dossier);
  if (opened.item === null || opened.issuedOn !== null) return opened;
  throw refused('conflict', 'circular.considered_first', 'the bureau says why it makes none');
}

/**
 * A proposal that whoever acts has received, and has said nothing to yet.
 *
 * @throws DomainError conflict `circular.not_received`, `circular.answered`; those of `requireGoing`
 */
export function requireToAnswer(dossier: CircularDossier, { actor }: KindContext): Addressee {
  const { form, addressees } = requireGoing(dossier);
  const received = addressees.filter(({ office, hasReceived }) => office === actor.office && hasReceived);
  if (form !== 'proposal' || received.length === 0) {
    throw refused('conflict', 'circular.not_received', 'it has received no proposal');
  }
  const one = received.find(({ answer }) => answer === null);
  if (one !== undefined) return one;
  throw refused('conflict', 'circular.answered', 'that office has said so');
}

/** What whoever acts has still to receive. @throws DomainError `circular.received` (conflict) */
export function requireAddressee({ state }: CircularDossier, { actor }: KindContext): Addressee {
  const waiting = state.addressees.find(({ office, hasReceived }) => office === actor.office && !hasReceived);
  if (waiting !== undefined) return waiting;
  throw refused('conflict', 'circular.received', 'that office has it');
}

// Whoever has inspections made (督查): the joint conference and its office, a government, a committee and what is of it.
const speakers: readonly OfficeType[] = [
  ...[OfficeType.jointConference, OfficeType.petitionBureau, OfficeType.government, OfficeType.committee],
  OfficeType.partyDepartment,
];
/** @throws DomainError invalid, details `office`: `circular.drafts_none`, `circular.proposes_none` */
export function requireSpeaker(office: OfficeId, form: CircularForm, { offices }: KindContext): void {
  const type = offices.get(office)?.type;
  if (type === undefined || !speakers.includes(type)) {
    throw refused('invalid', 'circular.drafts_none', 'it has no inspections made', { office });
  }
  if (form !== 'proposal' || type === OfficeType.petitionBureau) return;
  throw refused('invalid', 'circular.proposes_none', 'the petition bureau proposes what is to change in a policy', {
    office,
  });
}

type Issue = CircularCommands['issue'];

/**
 * What it is of stands, and it goes where it may.
 *
 * @throws DomainError `circular.finding_unfit` (conflict), details `number`; `circular.addressee_unfit` (invalid), details `office`
 */
export function requireSound(
  { office, form }: Pick<Opened, 'office' | 'form'>,
  { to, stands }: Issue,
  { offices }: KindContext,
): void {
  const unfinished = stands.find(({ isFinal }) => !isFinal);
  if (unfinished !== undefined) {
    throw refused('conflict', 'circular.finding_unfit', 'it may still be disputed', { number: unfinished.number });
  }
  const isFit = (one: OfficeId): boolean => {
    const found = offices.get(one);
    if (found?.isActive !== true || one === office) return false;
    // Important problems are reported to the committee and the government of the level (信访工作条例 38(2)), and what is to change in a policy
    // is proposed to them (40(2)).
    return form === 'circular' || leadsLevelOf(offices, found, office);
  };
  const unfit = to.find((one, at) => !isFit(one) || to.indexOf(one) !== at);
  if (unfit === undefined && to.length > 0) return;
  throw refused('invalid', 'circular.addressee_unfit', 'it does not go there', { office: unfit ?? '' });
}

/**
 * By name an office is circulated by the joint conference, which has found that it fails in duty with serious problems
 * (信访工作条例 39(3)), or by a government, whose head approves it (政府督查工作条例 21(1)); nobody else names one.
 *
 * @throws DomainError invalid, details `office`: `circular.may_not_name`, `circular.named_not_found`, `circular.named_not_told`; without:
 *   `circular.ground_missing`, `circular.ground_needless`, `circular.form_names_none`
 */
export function requireMayName(
  { office, form }: Pick<Opened, 'office' | 'form'>,
  { to, named, ground, stands }: Issue,
  { offices }: KindContext,
): void {
  if (!namesAny(form, { named, ground })) return;
  const type = offices.get(office)?.type;
  if (type !== OfficeType.jointConference && type !== OfficeType.government) {
    throw refused('invalid', 'circular.may_not_name', 'it names nobody', { office });
  }
  if (type === OfficeType.jointConference && ground === null) {
    throw refused('invalid', 'circular.ground_missing', 'a person finds that it fails in duty with serious problems');
  }
  const other = named.find((one) => stands.every((cited) => cited.office !== one));
  if (other !== undefined) {
    throw refused('invalid', 'circular.named_not_found', 'nothing was found there', { office: other });
  }
  const untold = named.find((one) => !to.includes(one));
  if (untold === undefined) return;
  throw refused('invalid', 'circular.named_not_told', 'whoever is named gets it', { office: untold });
}

/** @throws DomainError invalid `circular.ground_needless`, `circular.form_names_none` */
function namesAny(form: CircularForm, { named, ground }: Pick<Issue, 'named' | 'ground'>): boolean {
  if (named.length > 0 && form !== 'circular') {
    throw refused('invalid', 'circular.form_names_none', 'it names nobody');
  }
  if (named.length > 0 || ground === null) return named.length > 0;
  throw refused('invalid', 'circular.ground_needless', 'nobody is named');
}

type Guard = (dossier: CircularDossier, context: KindContext) => unknown;

/** A command: who may give it, how it has to stand, and what happens. */
export const ruled = <K extends Own>(command: K, guards: readonly Guard[], act: Handler<K>['act']): Handler<K> => ({
  may: (dossier, context) => {
    const { office, addressees } = dossier.state;
    permit(context, `circular.${command}`, {
      handler: office,
      // Who else could is not named: they may be many.
      addressee: addressees.find((one) => one.office === context.actor.office)?.office ?? null,
    });
    for (const guard of guards) guard(dossier, context);
  },
  act,
});
