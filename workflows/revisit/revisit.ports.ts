// Activity names and their shapes are recorded in histories: add, never rename.
import type { BriefStanding, CaseRef } from '#libs/kernel';

/** Nobody goes yet: who could is to be frozen. */
export interface FreezeRequest {
  readonly by: CaseRef;
  readonly instance: string;
}

/** The fact whose chain hash decides: who goes, or whether it is called back. */
export interface ChanceRequest {
  readonly by: CaseRef;
  readonly fact: number;
}

/** How the revisit stands once that is recorded. */
export interface RevisitResult {
  readonly standing: BriefStanding;
}

/** What the course of a revisit (回访) needs of the world. */
export interface RevisitPorts {
  /** Whoever there is in the visiting office, and in the grid of the place where all want that, is frozen, once, and one drawn. */
  freezeVisitors(request: FreezeRequest): Promise<RevisitResult>;
  /** The seed is read from the chain, and the order that it makes of those who stand equally is recorded, once; where freezing ended before it. */
  drawVisitor(request: ChanceRequest): Promise<RevisitResult>;
  /** The same seed, of the fact that closed it, says whether it is the one of so many. */
  drawCallBack(request: ChanceRequest): Promise<RevisitResult>;
}
