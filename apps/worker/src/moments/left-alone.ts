import type { CaseId } from '#libs/kernel';

import type { LeftAlone } from './due-cases.js';

/** The cases that the sweep leaves to their courses for a while, each for as long as it stands as it stood then. */
export class CasesLeft {
  private readonly left = new Map<CaseId, { readonly version: number; readonly untilMs: number }>();

  constructor(private readonly nowMs: () => number = Date.now) {}

  add(caseId: CaseId, version: number, forMs: number): void {
    this.left.set(caseId, { version, untilMs: this.nowMs() + forMs });
  }

  /** Those of now; who has waited long enough is forgotten. */
  now(): LeftAlone {
    const nowMs = this.nowMs();
    for (const [caseId, { untilMs }] of this.left) if (untilMs <= nowMs) this.left.delete(caseId);
    return { caseIds: [...this.left.keys()], versions: [...this.left.values()].map(({ version }) => version) };
  }
}
