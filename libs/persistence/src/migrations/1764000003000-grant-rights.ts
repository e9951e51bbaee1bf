import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The application's role may read everything, and append facts; it can never change or delete one. It cannot alter
 * tables: another role owns them.
 */
export class GrantRights1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop owned by maplebridge_app');
  }
}

const up = [
  `do $$ begin
     if not exists (select from pg_roles where rolname = 'maplebridge_app') then create role maplebridge_app nologin; end if;
   end $$`,
  `grant usage on schema public to maplebridge_app`,
  `grant select on all tables in schema public to maplebridge_app`,
  `grant usage on all sequences in schema public to maplebridge_app`,
  `grant insert on all tables in schema public to maplebridge_app`,
  `grant update on setting, drill, outbox, docket_request, case_access, clock, duty, petition, supervision, office,
     account, session, login_attempt, rate_limit to maplebridge_app`,
  // A case keeps its kind, its number, its packs and its drill for ever: a real one can never be made to live in a drill.
  `grant update (version, person_version, is_open, phase, state, standing, next_moment_at, head_hash, acted_at, recorded_at)
     on docket_case to maplebridge_app`,
  `grant delete on outbox, case_text, case_party, account, account_role, session, login_attempt, rate_limit
     to maplebridge_app`,
  `revoke insert on typeorm_migrations from maplebridge_app`,
];
