import type { Actor, CaseId, CaseRef, Instant, Standing } from '#libs/kernel';
import type { SealedParty, SealedText } from './vault.js';

/** One command, and, for the import of a past alone, when it happened. */
export interface ActCommand {
  readonly type: string;
  readonly payload: object;
  /** Somebody of the register, by their id there, of whom it is that it is recorded (代记); left out: whoever asks. */
  readonly recordedFor?: string | undefined;
  /** What the platform read of other cases for it. It may be read otherwise the next time: the key does not stand for it. */
  readonly known?: object | undefined;
  readonly at?: Instant;
  /** Of a made-up past alone: who did it. Without it, who asks. */
  readonly actor?: Actor;
}

/** What is asked of the door. */
export interface ActInput {
  readonly kind: string;
  readonly caseId: CaseId;
  /** All in one transaction, in this order. */
  readonly commands: readonly ActCommand[];
  readonly actor: Actor;
  /** Idempotency key, unique for the actor's principal. */
  readonly key: string;
  /** The version that a person saw. Refused if another person, or a change of phase, came since. */
  readonly seenVersion?: number | undefined;
  readonly texts?: readonly SealedText[];
  readonly parties?: readonly SealedParty[];
  /** For a case that is not there yet. */
  readonly opening?: Opening | undefined;
  /**
   * How the course of the case hears of it, where that does not follow from who acts. `none`: it has asked for what brings
   * about this, and is told of it by the answer. `moment`: nobody waits for an answer, whoever's name it is done in.
   */
  readonly ring?: 'none' | 'moment' | undefined;
}

/** How a new case begins: on its own, or as a part (分件) of another one. */
export type Opening = OwnOpening | PartOpening;

interface OwnOpening {
  /** Whose calendar counts. */
  readonly jurisdiction: string;
  /** The drill that it belongs to. A real case has none and can never get one. */
  readonly drillId?: string | undefined;
  /** Whether the petitioner gets a receipt with a query code. */
  readonly withReceipt?: boolean;
}

/** A part has the jurisdiction and the drill of its parent, for ever. */
export interface PartOpening {
  readonly parent: CaseRef;
  /** Tells the parts of one kind apart in their parent. */
  readonly name: string;
  /** Of a made-up past alone, whose parent is recorded after its parts. */
  readonly jurisdiction?: string;
}

/** What the door answers. Remembered with the key, except `standing`, which is the present one. */
export interface Outcome {
  readonly caseId: CaseId;
  readonly number: string;
  readonly version: number;
  readonly facts: readonly { readonly seq: number; readonly type: string; readonly at: Instant }[];
  readonly standing: Standing;
  /** The key had been used: nothing happened now. */
  readonly isRepeat: boolean;
}
