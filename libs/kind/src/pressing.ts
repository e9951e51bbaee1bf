import {
  breachCause,
  causeTold,
  isOfParty,
  type Clock,
  type Dossier,
  type LegalDate,
  type OfficeId,
  type OwedPart,
} from '#libs/kernel';
import { aboveOf, isGuided, lineOf, type OfficeContext } from '#libs/office';
import type { SupervisionBasis, SupervisionTrigger } from '#libs/rules';

/** Whom a supervision (督办、责令改正、催办) of one breach is addressed to, and who commissions it (交办). */
export interface Pressing {
  /** The office that answers for the breach. */
  readonly addressee: OfficeId;
  /** Who passed the matter on to it, or leads it; null: whoever stands above it by then, as the supervision finds out. */
  readonly commissioner: OfficeId | null;
}

/**
 * Who is pressed for a breach of a clock, as a kind of case says it: of its case and the offices alone. Null: nobody, so that
 * nothing is opened for it.
 */
export type Presses<S> = (
  breached: Pick<Clock, 'owner' | 'rule'>,
  dossier: Dossier<S>,
  context: OfficeContext,
) => Pressing | null;

/** The office that is late, commissioned by whoever stands above it as far as somebody leads it. */
const byDefault: Presses<unknown> = ({ owner }, _dossier, { offices }) => {
  const addressee = owner as OfficeId;
  return { addressee, commissioner: aboveOf(addressee, offices) };
};

/**
 * What a kind says of it, or the default; whichever it is, no party is late with its own right, and nobody presses an office
 * that is guided (People's Mediation Law 5).
 */
export function pressesBy<S>(own: Presses<S> = byDefault): Presses<S> {
  return (breached, dossier, context) => {
    if (isOfParty(breached.owner)) return null;
    const pressing = own(breached, dossier, context);
    if (pressing === null || lineOf(context.offices, pressing.addressee).some(isGuided)) return null;
    return pressing;
  };
}

/** A breach that is supervised, as the case remembers it. */
export interface Pressed extends Pressing {
  readonly basis: SupervisionBasis;
  /** `DB-1` to `DB-8` on the basis of art. 40; null on any other. */
  readonly trigger: SupervisionTrigger | null;
  readonly clock: string;
  /** Which breach of that clock, from 1. */
  readonly number: number;
  readonly rule: string;
  readonly dueOn: LegalDate;
}

// By its name alone: kinds are strangers. The door refuses a kind that is not there.
const kind = 'supervision';

/** The part that the supervision of a breach is: one of each office and basis, since what follows from them differs. */
export const supervisionPart = ({
  addressee,
  basis,
  clock,
  number,
}: Pick<Pressed, 'addressee' | 'basis' | 'clock' | 'number'>): Pick<OwedPart, 'kind' | 'name' | 'cause'> => ({
  ...{ kind, name: `${basis}/${addressee}`, cause: breachCause(clock, number) },
});

/**
 * The supervision that a breach asks for: what `parts.demanded` of a kind answers.
 *
 * @param consequence code of what follows in law while it is not there
 * @param barred offices that are accused in the matter
 */
export function owedSupervision(
  pressed: Pressed,
  { consequence, barred = [] }: { readonly consequence: string; readonly barred?: readonly OfficeId[] },
): OwedPart {
  const { addressee: office, commissioner: commissionedBy, basis, trigger, clock, number, rule, dueOn } = pressed;
  const again = number === 1 ? {} : { breach: number };
  const of = { office, basis, trigger, dueOn, clock, ...again, rule, commissionedBy };
  const payload = { ...of, finding: null, byHand: false, ...(barred.length > 0 && { barred }) };
  return { ...supervisionPart(pressed), open: { type: 'open', payload }, consequence };
}

/** A date of ours that passed, as a case remembers it as far as somebody is pressed for it. */
export interface Missed {
  readonly clock: string;
  readonly rule: string;
  readonly office: OfficeId;
  readonly number: number;
  readonly dueOn: LegalDate;
  readonly commissionedBy: OfficeId | null;
}

/**
 * The supervisions that dates of ours ask for (催办), which stop nothing. Once what was late is done, or owed no more, nobody is pressed
 * for it: what is there hears that.
 *
 * @param isOver of one of them
 * @param codes of what follows in law while one is not there, or has not heard
 */
export function owedForMissed(
  {
    missed,
    isOver,
    parts,
  }: { readonly missed: readonly Missed[]; readonly isOver: (one: Missed) => boolean } & Pick<
    Dossier<unknown>,
    'parts'
  >,
  codes: { readonly notPressed: string; readonly notEnded: string },
): readonly OwedPart[] {
  return missed.flatMap((one) => {
    const pressed = { ...one, addressee: one.office, commissioner: one.commissionedBy, ...ours };
    if (!isOver(one)) return [owedSupervision(pressed, { consequence: codes.notPressed })];
    const part = supervisionPart(pressed);
    const known = parts.find((each) => each.kind === part.kind && each.name === part.name);
    return known?.outcome === null ? isDone(part, known.causes, codes.notEnded) : [];
  });
}

const ours = { basis: 'ours', trigger: null } as const;

function isDone(
  { cause, ...part }: ReturnType<typeof supervisionPart>,
  causes: readonly (string | null)[],
  consequence: string,
): readonly OwedPart[] {
  if (!causes.includes(cause)) return [];
  return [
    { ...part, consequence, cause: causeTold(cause, 'done'), open: { type: 'noteCauseDone', payload: { cause } } },
  ];
}
