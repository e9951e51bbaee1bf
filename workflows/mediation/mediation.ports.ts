// Activity names and their shapes are recorded in histories: add, never rename.
import type { CaseRef } from '#libs/kernel';

/** A mediation that has ended. */
export interface CloseTalksRequest {
  readonly by: CaseRef;
}

/** What the course of a mediation (人民调解) needs of the world. */
export interface MediationPorts {
  /** Nobody is heard apart any more, nor called to be: every room of it is closed. Told of none of them. */
  closeTalks(request: CloseTalksRequest): Promise<void>;
}
