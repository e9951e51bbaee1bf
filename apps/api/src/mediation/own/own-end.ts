import { routeTold, type OwnMediation } from '#contracts/mediation';
import { roll } from '#libs/calendar';
import { courtTold, type LegalDate } from '#libs/kernel';
import type { MediationDossier } from '#libs/mediation';
import { factsOf, isNamed, type OwnFile } from './own-file.js';

/** What the days may still be used for: nothing was asked for, or the court did not keep it. */
const mayBeAsked: readonly string[] = ['withdrawn', 'not_accepted'];

/** Whether a court may still be asked: it has neither the agreement nor decided on it, the days last, and it binds. */
function isStillToAsk({ parts, state }: MediationDossier): boolean {
  const part = parts.find(({ kind }) => kind === 'confirmation');
  if (state.agreement?.replacedBy != null) return false;
  if (part === undefined) return true;
  if (part.outcome !== null) return mayBeAsked.includes(part.outcome);
  return courtTold(part.causes)?.as !== 'asked';
}

/** How it ended, and what is open to whoever reads, as the own notice has it. */
export function endOf(file: OwnFile): OwnMediation['end'] {
  const { end, sort } = file.dossier.state;
  if (end === null) return null;
  const own = factsOf(file, 'endNoticed').findLast(({ data }) => isNamed(file, data.party))?.data;
  const withdrawn = factsOf(file, 'withdrawn').at(-1);
  const isToAsk = isStillToAsk(file.dossier);
  const open = own?.routes.filter((route) => route !== 'confirmation' || isToAsk);
  const routes = open?.map((route) => {
    const { zh, en } = routeTold(route, sort);
    return { route, told: { zh, en } };
  });
  return {
    ...{ as: end.as, on: end.on, routes: routes ?? null },
    ...confirmByOf(isToAsk ? (own?.confirmBy ?? null) : null, file),
    isByReader: withdrawn !== undefined && isNamed(file, withdrawn.data.party),
  };
}

/** As the notice has it, by the holidays that are known now. */
function confirmByOf(
  told: LegalDate | null,
  { calendar }: OwnFile,
): Pick<NonNullable<OwnMediation['end']>, 'confirmBy' | 'isConfirmByProvisional'> {
  if (told === null) return { confirmBy: null, isConfirmByProvisional: false };
  const { on, isKnown } = roll(told, calendar);
  return { confirmBy: on, isConfirmByProvisional: !isKnown };
}
