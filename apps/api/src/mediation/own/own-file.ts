import type { OwnMediation } from '#contracts/mediation';
import type { Calendar } from '#libs/calendar';
import { partyNamed, type Fact, type Instant, type LegalDate, type Refusal, type TextRef } from '#libs/kernel';
import { hasConsented, principalsOf } from '#libs/mediation';
import type { MediationDossier, MediationFacts, MediationFactType } from '#libs/mediation';
import type { OfficeTree } from '#libs/office';
import type { ClockRule } from '#libs/rules';
import type { KnownExpert } from '../experts.js';
import type { OwnCourt } from './own-court.js';

/**
 * Types of facts that the page of a party reads: with their texts, or without; no text of any other is opened. Nothing of a separate
 * talk is among them: those stand in rooms of their own, which this page never looks into.
 */
export const ownFactTypes = {
  withTexts: [
    'disclosed',
    'sessionCalled',
    'sessionMoved',
    'sessionHeld',
    'helperInvited',
    'tellingProposed',
    'offerConveyed',
    'answerTold',
    'drawnUp',
  ],
  withoutTexts: [
    ...(['accepted', 'rightsTold', 'consented', 'recusalAsked', 'recusalRuled'] as const),
    ...(['withdrawn', 'ended', 'endNoticed', 'recordRejected'] as const),
  ],
} as const;

/** What a page of a party is made from. */
export interface OwnFile {
  readonly dossier: MediationDossier;
  /** For whom it is read, by its name in the case: whoever shows the receipt, or for whom that one acts. */
  readonly party: string;
  /** Who shows the receipt. */
  readonly reader: string;
  /** Everybody for whom it may read. */
  readonly mayReadFor: readonly string[];
  readonly subject: string | null;
  /** Those of `ownFactTypes`, in their order. */
  readonly facts: readonly Fact[];
  readonly textOf: (ref: TextRef | null | undefined) => string | null;
  readonly offices: OfficeTree;
  readonly calendar: Calendar;
  readonly ruleOf: (rule: string) => ClockRule | null;
  /** What mediators are called, by their ids in the register. */
  readonly names: ReadonlyMap<string, string>;
  /** Of its joint mediation: who was drawn and asked, or named. */
  readonly experts: readonly KnownExpert[];
  readonly papers: OwnMediation['papers'];
  /** How a court stands to its agreement; null: nothing of a court is there. */
  readonly court: OwnCourt | null;
  /** Revisits in which it is asked. */
  readonly visits: OwnMediation['visits']['asked'];
  /** What the law would refuse whoever reads, by command. */
  readonly refusals: Readonly<Record<string, Refusal>>;
  readonly mayBringFiles: boolean;
  readonly mayTellMediators: boolean;
  readonly now: Instant;
  readonly today: LegalDate;
}

/** A fact of a mediation with its data. */
export type FactOf<K extends MediationFactType> = Fact & { readonly data: MediationFacts[K] };

/** The facts of a type, in their order. */
export const factsOf = <K extends MediationFactType>(
  { facts }: Pick<OwnFile, 'facts'>,
  type: K,
): readonly FactOf<K>[] => facts.filter((one): one is FactOf<K> => one.type === type);

/** Whether a name in the case, which may be one of before a merger, means whoever reads. */
export const isNamed = ({ dossier, party }: OwnFile, name: string): boolean =>
  (partyNamed(dossier.parties, name)?.party ?? name) === party;

/** Everybody has consented to those who mediate now. */
export const isConsentedByAll = (dossier: MediationDossier): boolean =>
  principalsOf(dossier).every(({ party }) => hasConsented(dossier, party));
