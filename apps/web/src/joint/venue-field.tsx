import { longestPage, venuePage } from '#libs/contracts';
import { useAnswer } from '../base/index.js';
import type { OwnControlProps } from '../command/form-hints.js';
import { useOfficeName } from '../office/office-name.js';
import { NameSelect, type NameFieldProps } from '../parts/name-select.js';

/** Chooses a place of the register that is in use, by typing any part of its name. */
export function VenueField({ detail: _detail, ...given }: OwnControlProps) {
  const nameOf = useOfficeName();
  const query = { state: 'active', limit: longestPage };
  const found = useAnswer(venuePage, '/api/roster/venues', { query });
  const list = (found.data?.items ?? []).map(({ id, name, office }) => {
    const label = `${name} · ${nameOf(office)}`;
    return { id, name: { zh: label, en: label }, initials: '' };
  });
  return <NameSelect {...(given as NameFieldProps)} list={list} className="office-select" />;
}
