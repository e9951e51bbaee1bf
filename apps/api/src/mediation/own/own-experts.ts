import type { OwnMediation } from '#contracts/mediation';
import { wordsOf } from '#libs/contracts';
import type { OwnFile } from './own-file.js';

/** The experts of the joint mediation as a party is told of them: by name, with whom they advise. */
export function expertsOf({ experts, offices }: Pick<OwnFile, 'experts' | 'offices'>): OwnMediation['experts'] {
  const words: Readonly<Record<string, OwnMediation['experts'][number]['speciality']>> = wordsOf('speciality');
  const nameOf = (id: (typeof experts)[number]['office']) => (id === null ? null : (offices.get(id)?.name ?? null));
  return experts.map(({ office, speciality, lead, centre, ...one }) => ({
    ...one,
    office: nameOf(office),
    speciality: words[speciality] ?? { zh: speciality, en: speciality },
    ...{ lead: nameOf(lead), centre: nameOf(centre) },
  }));
}
