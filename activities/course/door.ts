import type { Actor, CaseId, CaseRef, Standing } from '#libs/kernel';

/** What a course asks of the door. The docket is one; a test brings another. */
export interface Door {
  /** Records commands of one case, or answers as before when the key was used before. */
  act(request: DoorRequest): Promise<{ readonly version: number; readonly standing: Standing }>;
  /** How a case stands now. @throws DomainError `docket.no_such_case` (not_found) */
  standing(caseId: CaseId): Promise<Standing>;
  /** The id of a part (分件): it follows from its parent, its kind and its name, so that opening twice is opening once. */
  partId(parent: CaseId, part: { readonly kind: string; readonly name: string }): CaseId;
}

/** One transaction of a course. */
export interface DoorRequest {
  readonly kind: string;
  readonly caseId: CaseId;
  /** `known`: what was read of the world for it, which may be read otherwise the next time: the key does not stand for it. */
  readonly commands: readonly { readonly type: string; readonly payload: object; readonly known?: object }[];
  readonly actor: Actor;
  /** Unique per principal: `<case>:<step>:<instance>`. */
  readonly key: string;
  /** For a part that is perhaps not there yet. */
  readonly opening?: { readonly parent: CaseRef; readonly name: string };
  /** For a case on its own that is perhaps not there yet. */
  readonly place?: Place;
  /** How the course of that case hears of it. `none`: by an answer that it waits for; `moment`: it waits for none. */
  readonly ring?: 'none' | 'moment';
}

/** Where a case lives for ever. */
export interface Place {
  /** Whose calendar counts. */
  readonly jurisdiction: string;
  /** Left out: it is of no drill. */
  readonly drillId?: string;
}
