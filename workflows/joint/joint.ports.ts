// Activity names and their shapes are recorded in histories: add, never rename.
import type { BriefStanding, CaseRef } from '#libs/kernel';

/** A draw whose candidates are frozen: its number, and the fact whose chain hash is the seed. */
export interface DrawRequest {
  readonly by: CaseRef;
  readonly draw: number;
  readonly fact: number;
}

/** How the joint mediation stands once the order is recorded. */
export interface DrawResult {
  readonly standing: BriefStanding;
}

/** What the course of a joint mediation (联合调解) needs of the world. */
export interface JointPorts {
  /** The seed is read from the chain, and the order that it makes of the candidates is recorded, once. */
  drawExperts(request: DrawRequest): Promise<DrawResult>;
}
