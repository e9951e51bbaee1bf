import {
  announceStep,
  momentStep,
  partStep,
  type Announcement,
  type Dossier,
  type FailedStep,
  type Moment,
  type OwedPart,
  type Standing,
} from '#libs/kernel';
import { nextMoment } from '#libs/rules';
import type { AnyKind, KindStanding, PartSelf } from './kind.js';

// A standing is carried by every ring: the first few are opened, and the next ring brings the others.
const mostOwed = 16;

/**
 * How the case stands after its last fact. It has a course as long as it is open, owes something to another case, or a
 * clock runs, as a window of the petitioner's: closing a file takes no right away (art. 35).
 */
export function standingOf(kind: AnyKind, dossier: Dossier<unknown>): Standing {
  const { isOpen, phase, detail } = kind.standing(dossier) as KindStanding<unknown>;
  const announcement = announcementOf(kind, dossier);
  const owed = owedPartsOf(kind, dossier);
  const open = dossier.parts.filter(({ outcome }) => outcome === null);
  // What an office owed ended with the case; what began after that, as a look at a disputed date, has its moments.
  const next = nextMoment(dossier.clocks, (moment: Moment) => isSettled(dossier, momentStep(moment)));
  return {
    caseId: dossier.id,
    kind: kind.name,
    version: dossier.version,
    isOpen: isOpen || announcement !== null || owed.length > 0 || next !== null,
    phase,
    next,
    failed: dossier.failed,
    parent: dossier.parent === null ? null : { kind: dossier.parent.kind, caseId: dossier.parent.caseId },
    announcement,
    parts: {
      owed: firstOf(owed, dossier),
      owedInAll: owed.length,
      open: open.length,
      necessary: open.filter(({ isNecessary }) => isNecessary).length,
    },
    detail,
  };
}

/** It failed for good and somebody settled that with a reason: nothing waits for it any more. */
function isSettled(
  { failed }: Pick<Dossier<unknown>, 'failed'>,
  { step, instance }: Pick<FailedStep, 'step' | 'instance'>,
): boolean {
  return failed.some((one) => one.settled && one.step === step && one.instance === instance);
}

/** The parts that the law demands and that have not announced themselves for this cause. */
function owedPartsOf(kind: AnyKind, dossier: Dossier<unknown>): readonly OwedPart[] {
  const demanded = kind.parts.demanded?.(dossier) ?? [];
  return demanded.filter(
    (owed) =>
      !isSettled(dossier, partStep(owed)) &&
      !dossier.parts.some(
        (known) => known.kind === owed.kind && known.name === owed.name && known.causes.includes(owed.cause),
      ),
  );
}

/**
 * Those that failed for good go last, or sixteen of them would keep all others from being opened for ever. Of them,
 * those come first for which a retry was asked, and the one that was asked last first: the record of a failed step goes
 * to the end when it is retried, so that asking once more always brings it among the first.
 */
function firstOf(owed: readonly OwedPart[], { failed }: Pick<Dossier<unknown>, 'failed'>): readonly OwedPart[] {
  // The order says nothing where nothing is left out: it stays as earlier releases stored it.
  if (owed.length <= mostOwed) return owed;
  const turnOf = (part: OwedPart): number => {
    const { step, instance } = partStep(part);
    const index = failed.findIndex((one) => one.step === step && one.instance === instance);
    if (index < 0) return 0;
    return (failed[index]?.retries ?? 0) > 0 ? failed.length - index : failed.length + 1;
  };
  const inTurn = owed.map((part) => ({ part, turn: turnOf(part) })).sort((a, b) => a.turn - b.turn);
  return inTurn.slice(0, mostOwed).map(({ part }) => part);
}

/** What the parent does not know yet of a part. */
function announcementOf(kind: AnyKind, dossier: Dossier<unknown>): Announcement | null {
  const { parent, parentKnows, state } = dossier;
  if (parent === null || kind.parts.self === undefined) return null;
  const { causes, isNecessary, outcome }: PartSelf = kind.parts.self(state);
  const isTold = parentKnows.causes >= causes.length && parentKnows.outcome === outcome;
  if (isTold) return null;
  const told = parentKnows.causes;
  const next = causes.slice(told, told + mostOwed);
  // The end is told once every cause is: until then it is not the last word.
  const last = told + next.length < causes.length ? null : outcome;
  const announcement = { name: parent.name, isNecessary, told, causes: next, outcome: last };
  return isSettled(dossier, announceStep(announcement)) ? null : announcement;
}
