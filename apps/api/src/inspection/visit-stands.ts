import type { InspectionProgress } from '#contracts/inspection';
import type { InspectionState, Planned } from '#libs/inspection';
import type { Dossier } from '#libs/kernel';

type Stands = InspectionProgress['visits'][number]['stands'];

/** How a visit stands, as far as its tour was told. */
export function standsOf({ parts }: Pick<Dossier<InspectionState>, 'parts'>, { visit, droppedOn }: Planned): Stands {
  const part = parts.find(({ kind, name }) => kind === 'visit' && name === visit);
  if (part?.outcome === 'made' || part?.outcome === 'stopped') return part.outcome;
  const tells = (begins: string): boolean => part?.causes.some((cause) => cause?.startsWith(begins) === true) === true;
  if (tells('begun/')) return 'begun';
  if (droppedOn !== null) return 'dropped';
  return tells('announced/') ? 'told' : 'planned';
}
