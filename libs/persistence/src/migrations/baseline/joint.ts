import { caseTable } from './case-table.js';

/** The row of each joint mediation (联合调解), for its list and the board of the centre. It is numbered after its mediation. */
export const joint: readonly string[] = [
  ...caseTable(
    'joint',
    `
     parent_id uuid not null,
     office_id text not null,
     centre_id text not null,
     lead_id text,
     lead_is text not null,
     template text not null,
     matter text not null,
     place text,
     opened_at timestamptz(3) not null,
     position_by date,
     members integer not null,
     positions_missing integer not null,
     meetings integer not null,
     quorum_missed boolean not null,
     experts_awaited integer not null,
     called_on date,
     called_from text,
     called_until text,
     called_venue uuid,
     called_experts text`,
  ),
  `create index joint_called_on_idx on joint (called_on) where called_on is not null`,
];
