import type {
  CaseId,
  LegalDate,
  MandateKind,
  OfficeId,
  PartyCapacity,
  PartyNature,
  PartyRef,
  TextRef,
} from '#libs/kernel';
import type { PetitionChannel, PetitionClass } from './commands.js';

/** Where an imported petition came from; `number` is the source's own, unique in its format. */
export interface PetitionSource {
  readonly format: string;
  readonly number: string;
  /** Imported to try the platform out: told apart everywhere, and no record of a real county. */
  readonly isTrial: boolean;
  /** What the source itself calls its category, sealed: its words are not ours, and facts hold no free text. */
  readonly category?: TextRef | null;
}

/**
 * What the clerk decided of an earlier petition that looked alike (重复判断): the same matter, or another one. A remark
 * for whoever reads the history; it changes nothing for either petition.
 */
export interface RepeatDecision {
  readonly case: CaseId;
  readonly verdict: 'same' | 'other';
  readonly reason: TextRef;
}

/** What somebody is who petitions; what is left out is as usual: a person of full capacity. */
export interface PetitionerStanding {
  readonly nature?: PartyNature;
  readonly capacity?: PartyCapacity;
}

/** Somebody more who petitions, or who acts for one of them: a guardian, an agent, who represents an organisation by law. */
export interface JoiningParty extends PetitionerStanding {
  readonly identity: PartyRef;
  /** Left out: it petitions. */
  readonly acts?: JoiningMandate;
}

/** By what somebody acts from the registration on, for whom of those that it names, and what was shown of it. */
export interface JoiningMandate {
  readonly as: Exclude<MandateKind, 'representative'>;
  readonly of: string;
  readonly shown: TextRef | null;
}

/** How a petition comes in. */
export type IntakeCommands = {
  /**
   * Registers a matter (登记), art. 22, 23. `registrar`: the office that received it: the petition bureau, or, on a direct
   * submission, the competent organ, which is then its handler. An imported matter is always a direct submission to the
   * registrar. `place`: the township or village by its office, no address. `receivedOn` null: today, as the door sees
   * it. `isReachable`: name and address are clear enough to answer (art. 23(1)). `class` null: not yet triaged.
   * `category`: an id of the list. `others`: further representatives of a joint petition; of a visit five with the
   * petitioner at most (art. 20(3)). `standing`: of the petitioner. `joining`: who petitions too, and who acts for one of them;
   * what is left out of these is nobody, and as usual.
   */
  register: {
    readonly channel: PetitionChannel;
    readonly class: PetitionClass | null;
    readonly receivedOn: LegalDate | null;
    readonly registrar: OfficeId;
    readonly isReachable: boolean;
    readonly place: OfficeId | null;
    readonly category: string | null;
    readonly title: TextRef | null;
    readonly matter: TextRef;
    readonly petitioner: PartyRef | null;
    readonly source: PetitionSource | null;
    readonly others?: readonly PartyRef[];
    readonly standing?: PetitionerStanding;
    readonly joining?: readonly JoiningParty[];
    readonly repeats?: readonly RepeatDecision[];
  };
};
