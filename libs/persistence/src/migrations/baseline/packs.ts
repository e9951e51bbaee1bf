import { kept } from './kept.js';

/** Packs (规则包, 日历包): the versions that were loaded, which of them is in force, and where the installation is. */
export const packs: readonly string[] = [
  `create table pack (
     seq bigint generated always as identity,
     kind text not null,
     name text not null,
     version text not null,
     content text not null,
     loaded_at timestamptz(3) not null default clock_timestamp(),
     constraint pack_seq_pk primary key (seq),
     constraint pack_kind_name_version_uq unique (kind, name, version))`,
  // In force is the content that a name was activated with last, so that an older one can be put in force again. Added to,
  // never changed: it says since when, and who did it.
  `create table pack_activation (
     seq bigint generated always as identity,
     kind text not null,
     name text not null,
     version text not null,
     activated_at timestamptz(3) not null default clock_timestamp(),
     activated_by text not null,
     constraint pack_activation_seq_pk primary key (seq))`,
  `create index pack_activation_kind_name_idx on pack_activation (kind, name, seq)`,
  `create trigger pack_activation_unchanged before update or delete on pack_activation
     for each row execute function refuse_change()`,
  // Packs and offices are cached by every process; this tells them, in the transaction of their next command.
  `create function bump_world() returns trigger language plpgsql as $$
   begin update setting set value = (value::bigint + 1)::text where key = 'world_revision'; return null; end $$`,
  // Where the installation is: the newest entry holds. Added to, never changed: it says who said so, when and why.
  `create table jurisdiction (
     seq bigint generated always as identity,
     code text not null,
     name_zh text not null,
     name_en text not null,
     is_made_up boolean not null,
     reason text not null,
     set_by text not null,
     set_at timestamptz(3) not null default clock_timestamp(),
     constraint jurisdiction_seq_pk primary key (seq))`,
  ...kept('jurisdiction'),
  `create trigger jurisdiction_bump after insert on jurisdiction for each statement execute function bump_world()`,
  `create trigger pack_bump after insert or update or delete on pack for each statement execute function bump_world()`,
  `create trigger pack_activation_bump after insert on pack_activation for each statement execute function bump_world()`,
];
