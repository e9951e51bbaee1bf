import { routeTold, type OwnMediation } from '#contracts/mediation';
import { roll } from '#libs/calendar';
import type { LegalDate } from '#libs/kernel';
import { factsOf, isNamed, type OwnFile } from './own-file.js';

type Route = NonNullable<NonNullable<OwnMediation['end']>['routes']>[number]['route'];

/** Whether a court may still be asked: that is open to the parties, and the agreement binds. */
const isStillToAsk = ({ court, dossier: { state } }: OwnFile): boolean =>
  state.agreement?.replacedBy == null && court?.isToAsk !== false;

/**
 * What a court has confirmed is enforced: over it nobody sues, and nobody asks for a payment order (人民调解法 33(2), 民事诉讼法 206). What
 * was not agreed on goes where it went before.
 */
function isOpen(route: Route, { court, dossier: { state } }: OwnFile): boolean {
  if (court?.isConfirmed !== true) return true;
  if (route === 'labour_arbitration') return state.end?.as !== 'settled';
  return !ofAgreement.includes(route);
}

const ofAgreement: readonly Route[] = ['suit_on_agreement', 'payment_order'];

/** How it ended, and what is open to whoever reads, as the own notice has it. */
export function endOf(file: OwnFile): OwnMediation['end'] {
  const { end, sort } = file.dossier.state;
  if (end === null) return null;
  const own = factsOf(file, 'endNoticed').findLast(({ data }) => isNamed(file, data.party))?.data;
  const withdrawn = factsOf(file, 'withdrawn').at(-1);
  const isToAsk = isStillToAsk(file);
  const open = own?.routes.filter((route) => (route === 'confirmation' ? isToAsk : isOpen(route, file)));
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
