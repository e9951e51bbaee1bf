import { partStep, type CaseRef, type OwedPart, type Standing } from '#libs/kernel';
import { failpoint } from '#libs/observability';
import type { OpenPartRequest } from '#workflows/course/course.ports.js';

import type { Door } from './door.js';
import type { PartOpeners } from './part-opener.js';
import { actorOf, announceItself, keyOf, unlessRefused } from './telling.js';

// What one moment leaves to be opened is one part, or a few. More are opened by the course side by side, each as a step that is seen.
const mostOpened = 3;

/** Opens parts (分件). An object of its own: whatever a class of activities has is bound as one. */
export class OpeningParts {
  constructor(
    private readonly door: Door,
    private readonly openers: PartOpeners,
  ) {}

  /** The part is open, or has been told. Its id follows from its parent's id and its name. @returns how it stands */
  async open(request: OpenPartRequest): Promise<{ readonly part: CaseRef; readonly standing: Standing }> {
    const { by, kind, name, open } = request;
    const caseId = this.door.partId(by.caseId, { kind, name });
    const opener = this.openers[kind];
    const known = await opener?.known(by, caseId, open);
    const { standing } = await this.door.act({
      ...{ kind, caseId, actor: actorOf(by), key: keyOf(by, request), opening: { parent: by, name } },
      commands: [{ ...open, ...(known !== undefined && { known }) }],
    });
    failpoint('activity_after_commit_before_report');
    await opener?.begun({ kind, caseId }, standing);
    return { part: { kind, caseId }, standing };
  }

  /**
   * Opens what is owed now and tells the parent, as the courses of both would.
   *
   * @returns how the parent stands then: what is refused here its course asks again, and says why
   * @throws whatever is no refusal: it is tried again with the moment, under the same keys, since the answer alone brings it
   */
  async openOwed(by: CaseRef, standing: Standing): Promise<Standing> {
    let now = standing;
    try {
      for (const part of toOpen(standing)) now = (await this.openOne(by, part)) ?? now;
    } catch (error) {
      // The course takes that step itself, and records what it fails with.
      unlessRefused(error);
    }
    return now;
  }

  /** @returns how the parent stands once it knows the part; null: it knew before */
  private async openOne(by: CaseRef, owed: OwedPart): Promise<Standing | null> {
    const { kind, name, open } = owed;
    const { part, standing } = await this.open({ by, kind, name, open, ...partStep(owed) });
    const { announcement } = standing;
    if (announcement === null) return null;
    return (await announceItself(this.door, { part, parent: by, announcement }, 'none')).ofParent;
  }
}

/** What has failed waits for a retry or a settlement. */
function toOpen({ parts: { owed, owedInAll }, failed }: Standing): readonly OwedPart[] {
  if (owedInAll > mostOpened) return [];
  return owed.filter((part) => {
    const { step, instance } = partStep(part);
    return !failed.some((one) => one.step === step && one.instance === instance);
  });
}
