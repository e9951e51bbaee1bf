import { routeTold, type OwnMediation } from '#contracts/mediation';
import { factsOf, isNamed, type OwnFile } from './own-file.js';

/** How it ended, and what is open to whoever reads, as the own notice has it. */
export function endOf(file: OwnFile): OwnMediation['end'] {
  const { end, sort } = file.dossier.state;
  if (end === null) return null;
  const own = factsOf(file, 'endNoticed').findLast(({ data }) => isNamed(file, data.party))?.data;
  const withdrawn = factsOf(file, 'withdrawn').at(-1);
  const routes = own?.routes.map((route) => {
    const { zh, en } = routeTold(route, sort);
    return { route, told: { zh, en } };
  });
  return {
    ...{ as: end.as, on: end.on, routes: routes ?? null, confirmBy: own?.confirmBy ?? null },
    isByReader: withdrawn !== undefined && isNamed(file, withdrawn.data.party),
  };
}
