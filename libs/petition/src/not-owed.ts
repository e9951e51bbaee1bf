import type { Actor } from '#libs/kernel';
import { isPetitionBureau, type OfficeContext } from '#libs/office';
import { draft, refused, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionClass, PetitionCommands } from './commands.js';
import type { PetitionDraft } from './facts.js';
import { CLASS_RULES } from './holder-rules.js';
import { owedBy } from './holding.js';
import type { Breach } from './record-state.js';
import { classOf, type PetitionState } from './state.js';
import { breachReinstated } from './withdrawing.js';

/**
 * Breaches on record that a class would not have brought, because the late office would not have owed the thing: never
 * one of the petition bureau, which would say so of itself.
 */
function notOwedAs(to: PetitionClass, state: PetitionState, context: OfficeContext): readonly Breach[] {
  return state.breaches.filter(
    ({ withdrawn, office, rule }) =>
      withdrawn === null &&
      classOf(state) !== to &&
      !isPetitionBureau(context.offices, office) &&
      CLASS_RULES.includes(rule) &&
      !owedOf({ office, rule }, to, state, context).includes(rule),
  );
}

/**
 * Breaches that a correction had withdrawn because the class did not owe them, and that the class owes which it is corrected
 * to now: each is one again by its own date, and there is no second of the same omission.
 */
export function owedAgain(
  dossier: PetitionDossier,
  to: PetitionClass,
  context: PetitionContext,
): readonly PetitionDraft[] {
  const { state, clocks } = dossier;
  const fallen = state.breaches.filter(
    ({ withdrawn, isOutsideRemit = false, clock, number, office, rule }) =>
      withdrawn === 'confirmed' &&
      !isOutsideRemit &&
      !state.records.some((record) => record.clock === clock && record.breach === number) &&
      owedOf({ office, rule }, to, state, context).includes(rule),
  );
  return fallen.flatMap(({ clock: id, number: breach }) => {
    const clock = clocks.find((one) => one.id === id);
    if (clock === undefined || clock.breachedAt !== null) return [];
    const again = breachReinstated(dossier, { number: null, clock: id, breach }, { clock, before: [] }, context);
    return again === null ? [] : [again];
  });
}

function owedOf(
  { office, rule }: Pick<Breach, 'office' | 'rule'>,
  of: PetitionClass,
  { accused }: PetitionState,
  context: OfficeContext,
): readonly string[] {
  const notice = rule === 'XF-06' ? rule : 'XF-07';
  const owed = owedBy({ office, class: of, notice, isServed: true, accused }, context).map((each) => each.rule);
  return of === 'appeal' ? [...owed, 'XF-09', 'XF-PERFORM'] : owed;
}

/** Those that the acting office may withdraw with a correction to a class: the bureau alone, before the decision. */
export function withdrawableAs(
  to: PetitionClass,
  state: PetitionState,
  context: OfficeContext & { readonly actor: Pick<Actor, 'office'> },
): readonly Breach[] {
  return isWithdrawing(context) && state.decidedOn === null ? notOwedAs(to, state, context) : [];
}

const isWithdrawing = ({ actor, offices }: Parameters<typeof withdrawableAs>[2]): boolean =>
  actor.office !== null && isPetitionBureau(offices, actor.office);

/**
 * Withdraws them with the correction (随更正撤销逾期), by the bureau alone, whose word confirms it: nobody else has to look,
 * and a supervision hears that its cause fell away for good.
 *
 * @throws DomainError `petition.only_bureau_withdraws` (forbidden), `petition.no_breach_to_withdraw` (conflict)
 */
export function withdrawNotOwed(
  { state }: PetitionDossier,
  { class: to, reason, withdrawsBreaches = false }: PetitionCommands['correctClass'],
  context: PetitionContext,
): readonly PetitionDraft[] {
  if (!withdrawsBreaches) return [];
  if (!isWithdrawing(context)) {
    throw refused('forbidden', 'petition.only_bureau_withdraws', 'only the bureau withdraws a breach by the class');
  }
  const breaches = withdrawableAs(to, state, context);
  if (breaches.length === 0) {
    throw refused('conflict', 'petition.no_breach_to_withdraw', 'the class would have brought every breach', {
      class: to,
    });
  }
  const none = { on: null, record: null, looker: null, lookUntil: null } as const;
  return breaches.map(({ clock, rule, office, number: breach }) => {
    const data = { clock, rule, office, breach, recordedOn: context.today, why: 'class' as const, reason, ...none };
    return draft('breachWithdrawn', data, { clocks: [{ change: 'void', id: clock }] });
  });
}
