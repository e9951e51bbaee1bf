// Activity names and their shapes are recorded in histories: add, never rename.
import type { BriefStanding, CaseRef } from '#libs/kernel';

/** A sample whose candidates are frozen: its number, and the fact whose chain hash is the seed. */
export interface SampleRequest {
  readonly by: CaseRef;
  readonly sample: number;
  readonly fact: number;
}

/** How the tour stands once it is drawn. */
export interface SampleResult {
  readonly standing: BriefStanding;
}

/** What the course of a tour (督导) needs of the world. */
export interface InspectionPorts {
  /** The seed is read from the chain, and what it draws of the candidates is recorded, once. */
  drawCases(request: SampleRequest): Promise<SampleResult>;
}
