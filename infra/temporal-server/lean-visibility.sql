-- Lean indexes for Temporal's visibility database (PostgreSQL).
--
-- An open course costs about 23 KB there, nearly all of it in 73 indexes, most of them over columns that no course of
-- ours fills. Of the platform only the reconciler lists there what runs, in the default order; the rest is for Temporal's
-- own tools: by id, by status, newest first.
--
--   kept      primary key
--   shorter   default order without the run id, which tells apart only what began in one instant; the workflow id alone:
--             a namespace's id takes 64 characters, and hardly two namespaces share a workflow id
--   partial   status: only what neither runs nor completed, which is what one looks for; what runs comes first in the
--             default order. And every index over a search attribute or a parent: only the rows that have one; equality
--             and containment still use them, since a value implies that it is not null
--   dropped   over columns that every execution fills and nobody asks by, or that have few values: type, execution
--             time, task queue, root ids, history length and size, duration, state transitions, build ids
--
-- Run as the owner of the database, right after the schema; running it again changes nothing.
do $$
declare
  kept constant text[] := array['executions_visibility_pkey', 'lean_default_idx', 'lean_by_workflow_id'];
  dropped constant text[] := array['by_workflow_type', 'by_execution_time', 'by_task_queue', 'by_root_workflow_id',
    'by_root_run_id', 'by_history_length', 'by_history_size_bytes', 'by_execution_duration', 'by_state_transition_count',
    'by_build_ids', 'default_idx', 'by_workflow_id'];
  one record;
begin
  for one in
    select i.indexname as name, i.indexdef as definition, pg_get_indexdef(x.indexrelid, 2, true) as filled
      from pg_indexes i
      join pg_class c on c.relname = i.indexname and c.relnamespace = current_schema()::regnamespace
      join pg_index x on x.indexrelid = c.oid
     where i.schemaname = current_schema() and i.tablename = 'executions_visibility' and x.indpred is null
       and not (i.indexname = any (kept))
  loop
    execute format('drop index %I', one.name);
    if one.name = 'by_status' then
      execute format('%s where status not in (1, 2)', one.definition);
    elsif not (one.name = any (dropped)) then
      execute format('%s where %s is not null', one.definition, one.filled);
    end if;
  end loop;
end
$$;
create index if not exists lean_default_idx on executions_visibility
  (namespace_id, (coalesce(close_time, '9999-12-31 23:59:59'::timestamp)) desc, start_time desc);
create index if not exists lean_by_workflow_id on executions_visibility (workflow_id);
