import type { Actor, CaseId, Standing } from '#libs/kernel';

/** What a course asks of the door. The docket is one; a test brings another. */
export interface Door {
  /** Records commands of one case, or answers as before when the key was used before. */
  act(request: DoorRequest): Promise<{ readonly version: number; readonly standing: Standing }>;
  /** The id of a part (分件): it follows from its parent's id and its name, so that opening twice is opening once. */
  partId(parent: CaseId, name: string): CaseId;
  /** Where a part belongs: its parent's jurisdiction, and its drill, if it is one. */
  originOf(caseId: CaseId): Promise<Origin>;
}

/** One transaction of a course. */
export interface DoorRequest {
  readonly kind: string;
  readonly caseId: CaseId;
  readonly commands: readonly { readonly type: string; readonly payload: object }[];
  readonly actor: Actor;
  /** Unique per principal: `<case>:<step>:<instance>`. */
  readonly key: string;
  readonly opening?: Origin;
}

/** What a case inherits from the one that it is a part of. */
export interface Origin {
  readonly jurisdiction: string;
  readonly drillId?: string;
}
