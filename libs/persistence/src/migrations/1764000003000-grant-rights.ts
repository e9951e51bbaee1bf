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
  `grant update on setting, drill, outbox, docket_case, docket_request, case_access, clock, duty, petition, supervision, office,
     account, session, login_attempt, rate_limit to maplebridge_app`,
  `grant delete on outbox, case_text, case_party, account, account_role, session, login_attempt, rate_limit
     to maplebridge_app`,
  `revoke insert on typeorm_migrations from maplebridge_app`,
];
