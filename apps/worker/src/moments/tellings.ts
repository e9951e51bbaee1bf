import type { Announcement, CaseId, CaseRef, Standing } from '#libs/kernel';

/** What a part says of itself that its parent does not know. */
export interface Telling {
  readonly part: CaseRef;
  readonly parent: CaseRef;
  readonly announcement: Announcement;
}

// What is beyond it the courses tell, as they would after a crash.
const mostKept = 20_000;

/** What parents are to hear (分件告知) of moments that were passed, by parent. */
export class Tellings {
  private readonly byParent = new Map<CaseId, Map<CaseId, Telling>>();
  private kept = 0;

  /** The newest of a part is all that it has to say. */
  add(part: CaseRef, { parent, announcement }: Standing): void {
    if (parent === null || announcement === null || this.kept >= mostKept) return;
    const ofParent = this.byParent.get(parent.caseId) ?? new Map<CaseId, Telling>();
    if (!ofParent.has(part.caseId)) this.kept += 1;
    ofParent.set(part.caseId, { part, parent, announcement });
    this.byParent.set(parent.caseId, ofParent);
  }

  /** Of so many parents, the first so many things that each is to hear. */
  take(parents: number, ofEach: number): readonly (readonly Telling[])[] {
    return [...this.byParent.values()].slice(0, parents).map((ofParent) => {
      const taken = [...ofParent.values()].slice(0, ofEach);
      for (const { part, parent } of taken) {
        ofParent.delete(part.caseId);
        if (ofParent.size === 0) this.byParent.delete(parent.caseId);
      }
      this.kept -= taken.length;
      return taken;
    });
  }

  /** It hears nothing more from here. */
  forget(parent: CaseRef): void {
    this.kept -= this.byParent.get(parent.caseId)?.size ?? 0;
    this.byParent.delete(parent.caseId);
  }
}
