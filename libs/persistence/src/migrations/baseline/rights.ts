/** The role of the application, which a deployment has made before, with a password. */
export const role: readonly string[] = [
  `do $$ begin
     if not exists (select from pg_roles where rolname = 'maplebridge_app') then create role maplebridge_app nologin; end if;
   end $$`,
];

/**
 * The application's role may read everything, and append facts; it can never change or delete one, nor a text or an
 * identity, unless a fact says that it was erased (`erase_sealed`). It cannot alter tables: another role owns them.
 */
export const rights: readonly string[] = [
  `grant usage on schema public to maplebridge_app`,
  `grant select, insert on all tables in schema public to maplebridge_app`,
  // The list of migrations is the owner's.
  `revoke insert on typeorm_migrations from maplebridge_app`,
  `grant update on setting, drill, outbox, docket_request, case_access, clock, duty, duty_holder, case_part, party, part_series, number_series,
     document_series,
     office, account, session, login_attempt, rate_limit, saved_view, office_view, command_draft, channel_state, channel_month,
     program, webhook, reminder_mark, reminder_setting, account_mail, office_robot,
     staff_message, registered_person, venue to maplebridge_app`,
  // A case keeps its kind, its number, its parent, its packs and its drill for ever: a real one can never be made to live in a
  // drill.
  `grant update (version, person_version, is_open, phase, state, standing, next_moment_at, head_hash, seal, title_digest, place,
     acted_at, recorded_at) on docket_case to maplebridge_app`,
  `grant update (ended_at) on deputy to maplebridge_app`,
  // What a token opens and until when stays; it is used, or taken back.
  `grant update (used_at, revoked_at) on program_token to maplebridge_app`,
  // Whose a receipt is stays for ever; only its code can be made anew.
  `grant update (code_hash, issue, reissued_at, reissued_by) on receipt to maplebridge_app`,
  `grant delete on outbox, deferred_ring, event_pending, webhook_try, reminder, reminder_read, account_mail, office_robot, staff_message, account, account_role, session, login_attempt, rate_limit, saved_view,
     office_view, command_draft, left_visit, roster_words to maplebridge_app`,
  `grant usage on all sequences in schema public to maplebridge_app`,
];
