/** Names of the stock workflow, for its worker and its client. */
export const stockQueue = 'petition-lite';
export const stockType = 'petitionLite';

/** What "petition-lite" starts with: an id and a kilobyte of text. */
export interface PetitionLite {
  readonly id: string;
  readonly text: string;
}

/** The table of both peers: one row when it is accepted, one when it is closed. */
export const peerTable = `create table if not exists petition_lite (
  id text not null,
  event text not null,
  body text,
  at timestamptz not null default now(),
  primary key (id, event))`;

export const insertEvent = 'insert into petition_lite (id, event, body) values ($1, $2, $3) on conflict do nothing';
