// Recorded for every kind: add, never rename.
import { carriedOnly } from '#libs/kernel';
import type { AccessChange, AccessReason, ClockChange, Dossier, DutyChange, OfficeId } from '#libs/kernel';
import { permit } from '#libs/office';
import { isRunning } from '#libs/rules';
import type { MechanismHandlers } from './kind.js';

/** What may be asked where an office ends and another one takes over from it (机构承接). */
export type HandingCommands = {
  /**
   * Everything of the case that stands in the name of `from` stands in that of `to`: what it owes, what it may see, and its
   * place in the procedure. `reasons`: why `from` may see the case, `carriedFor`: why the case carries it, left out for no reason;
   * the door reads both under the lock of the case.
   */
  handOver: {
    readonly from: OfficeId;
    readonly to: OfficeId;
    readonly reasons: readonly AccessReason[];
    readonly carriedFor?: readonly AccessReason[];
    /** Whose access names an account of `from`, or is kept from `from`; left out: nobody's. */
    readonly beside?: readonly HeldAccess[];
  };
};

/** A row of access as it stands. */
export interface HeldAccess extends Pick<AccessChange, 'office' | 'account' | 'reason'> {
  readonly unseenBy: readonly OfficeId[] | null;
}

/** What may have been handed over. What was recorded before keeps the name of the office that did it. */
export type HandingFacts = { handedOver: { readonly from: OfficeId; readonly to: OfficeId } };

/** The fact alone, of what moves nothing. */
export const handedOver = (data: HandingFacts['handedOver']) => ({ type: 'handedOver' as const, shape: 1, data });

export const handingCommands: MechanismHandlers<HandingCommands> = {
  handOver: (dossier, { from, to, reasons, carriedFor = [], beside = [] }, context) => {
    permit(context, 'docket.handOver');
    const clocks = clocksOf(dossier, { from, to });
    const duties = dutiesOf(dossier, { from, to });
    const access = [
      ...reasons.flatMap((reason) => passedOn({ from, to }, { reason })),
      ...carriedFor.flatMap((reason) => passedOn({ from, to }, { reason, account: carriedOnly })),
      ...beside.flatMap((one) => keptAs({ from, to }, one)),
    ];
    if (clocks.length + duties.length + access.length === 0) return [];
    const effects = {
      ...(clocks.length > 0 && { clocks }),
      ...(duties.length > 0 && { duties }),
      ...(access.length > 0 && { access }),
    };
    return [{ ...handedOver({ from, to }), ...effects }];
  },
};

const passedOn = (
  { from, to }: HandingFacts['handedOver'],
  of: Pick<AccessChange, 'reason' | 'account'>,
): AccessChange[] => [
  { change: 'end', office: from, ...of },
  { change: 'grant', office: to, ...of },
];

/** Whoever reads by an account reads for the other office, and what was kept from the one is kept from the other. */
function keptAs(
  { from, to }: HandingFacts['handedOver'],
  { office, unseenBy, ...of }: HeldAccess,
): readonly AccessChange[] {
  const moved = unseenBy && { unseenBy: [...new Set(unseenBy.map((one) => (one === from ? to : one)))] };
  const stays: AccessChange = { change: 'grant', office: office === from ? to : office, ...of, ...moved };
  return office === from ? [{ change: 'end', office, ...of }, stays] : [stays];
}

/** What runs, and what is late and still owed: its date stays, since no period begins anew for an office that takes over. */
function clocksOf({ clocks, duties }: Dossier<unknown>, { from, to }: HandingFacts['handedOver']): ClockChange[] {
  const owed = new Set(duties.map(({ clock }) => clock));
  return clocks
    .filter((clock) => clock.owner === from && (isRunning(clock) || owed.has(clock.id)))
    .map(({ id }) => ({ change: 'own', id, owner: to }));
}

/** Each duty is dropped and opened anew for the other office, numbered after those of its name. */
function dutiesOf({ duties, dutiesOpened }: Dossier<unknown>, { from, to }: HandingFacts['handedOver']): DutyChange[] {
  const opened: Record<string, number> = { ...dutiesOpened };
  return duties
    .filter(({ office }) => office === from)
    .flatMap((duty): DutyChange[] => {
      const number = (opened[duty.what] ?? 0) + 1;
      opened[duty.what] = number;
      const next = { ...duty, id: `${duty.what}/${String(number)}`, office: to };
      return [
        { change: 'close', id: duty.id, as: 'dropped' },
        { change: 'open', duty: next },
      ];
    });
}
