import { caseTable } from './case-table.js';

/** The row of each mediation (人民调解), for its lists and counts. It is numbered in the series of its committee and year. */
export const mediation: readonly string[] = [
  ...caseTable(
    'mediation',
    `
     office_id text not null,
     sender_id text,
     sort text not null,
     source text not null,
     track text,
     opened_at timestamptz(3) not null,
     accepted_on date,
     sessions integer not null,
     is_open boolean not null,
     effective_on date,
     form text`,
    ['ended_on date', 'level text', 'days integer', 'links text', 'visits_asked boolean not null'],
  ),
  `create index mediation_sender_id_idx on mediation (sender_id, opened_at) where sender_id is not null`,
  // Settled, and nobody was asked about revisits: looked for by when, of late alone.
  `create index mediation_unasked_idx on mediation (effective_on)
     where ended_as in ('settled', 'settled_partly') and not visits_asked`,
  // Other cases of the same matter, looked for from there.
  `create index mediation_links_idx on mediation using gin (string_to_array(links, ' ')) where links is not null`,
];
