import { caseTable } from './case-table.js';

/** The row of each finding of an inspection (督导问题): whose it is, how far it is, and how often it was carried over. */
export const finding: readonly string[] = [
  ...caseTable(
    'finding',
    `
     parent_id uuid,
     office_id text not null,
     commissioner_id text not null,
     group_id text not null,
     basis text not null,
     grade text not null,
     item text,
     opened_at timestamptz(3) not null,
     served_on date,
     received_on date,
     mend_by date,
     disputed_on date,
     ruled text,
     verified_on date,
     carried integer not null,
     returns integer not null,
     is_extended boolean not null,
     is_repeated boolean not null`,
    ['ended_on date'],
  ),
  `create sequence finding_number_seq`,
  // Where the same item was found before.
  `create index finding_item_idx on finding (item, served_on) where item is not null and served_on is not null`,
];
