import { vacuumedOften } from './vacuum.js';

/** What follows from the facts of every kind and is written with them: access, clocks, duties, parts. */
export const derived: readonly string[] = [
  // Of an office whoever acts for it, or one account of it; with `through` only while each of those cases may be seen too, or carries
  // the office (account '-', which reads nothing); with `held` only while the uppermost case above that one carries a member of it; with
  // `unseen_by` nobody who has a post in one of those offices; `is_kept` says whether there are any, so that the key answers every other
  // row alone.
  `create table case_access (
     case_id uuid not null,
     office_id text not null,
     account text not null default '',
     reason text not null,
     granted_at timestamptz(3) not null,
     ended_at timestamptz(3),
     through uuid[],
     room uuid,
     held uuid,
     unseen_by text[],
     is_kept boolean not null default false,
     constraint case_access_pk primary key (office_id, case_id, account, reason) include (ended_at, through, room, held, is_kept))`,
  // The rows of a case, few and beside one another: the key is in the order in which lists ask.
  `create index case_access_case_id_idx on case_access (case_id)`,
  // In which rooms somebody sits, and what lies in these: without a look at any other, which would take its time.
  `create index case_access_sitting_idx on case_access (office_id, account, case_id) where room = case_id and ended_at is null`,
  `create index case_access_room_idx on case_access (room, office_id) where room is not null and ended_at is null`,
  // Whether an office has access to each of some cases, or is carried by it. A function, and cheap to the planner's eyes: it would price the
  // same condition in a query as if every case hung on others, and read access row by row where one pass takes half as long.
  // One look-up for each of them, which are one or two: all at once, a small table was read whole for every row.
  `create function sees_each(office text, person text, cases uuid[]) returns boolean language plpgsql stable parallel safe cost 10 as $$
   declare above uuid;
   begin
     foreach above in array cases loop
       if not exists (select 1 from case_access t
         where t.case_id = above and t.office_id = office and t.account in ('', person, '-') and t.ended_at is null) then
         return false;
       end if;
     end loop;
     return true;
   end $$`,
  // Whether the uppermost case on which this one hangs carries somebody who is a member of it, or brings its members together, or was one
  // of those: who took over is carried as well.
  `create function is_carried(under uuid) returns boolean language plpgsql stable parallel safe cost 10 as $$
   begin
     return exists (select 1 from case_access m join case_access t on t.case_id = m.through[1] and t.office_id = m.office_id
       where m.case_id = under and m.reason in ('member', 'referrer') and t.account = '-' and t.ended_at is null);
   end $$`,
  // Whether one account, or an office, sees a case for nothing but what has ended for it in a case above. Asked of rooms, and of whoever leads.
  `create function has_left(seen uuid, office text, person text, cases uuid[]) returns boolean language plpgsql stable parallel safe cost 10 as $$
   begin
     return not exists (select 1 from case_access own
       where own.case_id = seen and own.office_id = office and own.account = person and own.ended_at is null
         and not exists (select 1 from case_access above where above.case_id = any(cases) and above.office_id = office
           and above.account = person and above.reason = own.reason and above.ended_at is not null));
   end $$`,
  // Whether somebody sits in a room: let in, and not for a reason that has ended in the case above.
  `create function sits_in(seen uuid, office text, person text) returns boolean language plpgsql stable parallel safe cost 10 as $$
   begin
     return exists (select 1 from case_access own
       where own.case_id = seen and own.room = seen and own.office_id = office and own.account in ('', person) and own.ended_at is null
         and (own.account = '' or not has_left(seen, office, person,
           array(select k.parent_id from docket_case k where k.id = seen and k.parent_id is not null))));
   end $$`,
  // Whether a row of access is kept from somebody, or from in whose place somebody acts (two accounts, `for~by`): one of them has a post in an
  // office of `unseen_by`, or of that of the case above by which the same office, or account, reads it; or stands in for somebody there today.
  // Whoever reads without an account, as programs do, may be anybody of the office. It reads the rows themselves: were that column named in a
  // query, no list would be answered by the key alone.
  `create function is_kept_from(seen uuid, office text, holder text, why text, person text) returns boolean
   language plpgsql stable parallel safe cost 10 as $$
   declare persons uuid[]; offices text[];
   begin
     select array_agg(o) into offices from case_access k, unnest(k.unseen_by) o
       where k.office_id = office and k.account = holder and ((k.case_id = seen and k.reason = why)
         or (k.case_id = (select c.parent_id from docket_case c where c.id = seen) and k.ended_at is null));
     if offices is null then
       return false;
     end if;
     if coalesce(person, '') = '' then
       return true;
     end if;
     persons := array_remove(string_to_array(person, '~'), '')::uuid[];
     return exists (select 1 from account_role r where r.account_id = any(persons) and r.office_id = any(offices))
       or exists (select 1 from deputy d where d.deputy_id = any(persons) and d.office_id = any(offices) and d.ended_at is null
         and (clock_timestamp() at time zone 'Asia/Shanghai')::date between d.from_on and d.to_on);
   end $$`,
  vacuumedOften('case_access'),
  `create table clock (
     case_id uuid not null,
     id text not null,
     rule text not null,
     claim text,
     owner text not null,
     started_by text not null,
     start_on date not null,
     extension integer not null,
     raw_due_on date,
     legal_due_on date,
     legal_due_at timestamptz(3),
     provisional boolean not null,
     binding boolean not null,
     met_at timestamptz(3),
     met_on date,
     breached_at timestamptz(3),
     breaches integer not null,
     look text,
     looked_at timestamptz(3),
     ended_at timestamptz(3),
     ended_as text,
     constraint clock_case_id_id_pk primary key (case_id, id))`,
  `create index clock_running_idx on clock (legal_due_at) where met_at is null and ended_at is null`,
  `create index clock_provisional_idx on clock (case_id) where provisional and met_at is null and ended_at is null`,
  // Clocks that bind nobody are few, and a board leaves them out.
  `create index clock_not_binding_idx on clock (case_id, id) where not binding`,
  // Clocks of which a stated date withdrew a breach are few; a board asks each of them how it stands.
  `create index clock_look_idx on clock (case_id, id) include (look, looked_at, breached_at) where look is not null`,
  vacuumedOften('clock'),
  `create table duty (
     case_id uuid not null,
     id text not null,
     clock_id text not null,
     claim text,
     office_id text not null,
     capacity text,
     what text not null,
     lapses boolean not null default false,
     is_personal boolean not null default false,
     opened_at timestamptz(3) not null,
     raw_due_on date,
     legal_due_on date,
     legal_due_at timestamptz(3),
     provisional boolean not null,
     closed_at timestamptz(3),
     closed_as text,
     is_past boolean not null default false,
     constraint duty_case_id_id_pk primary key (case_id, id))`,
  // What an office owes and how much of it, answered from the index alone: with 3,000 open ones the rows lie on as many pages.
  `create index duty_owed_idx on duty (office_id, legal_due_at)
     include (case_id, clock_id, capacity, legal_due_on, what, lapses, is_personal) where closed_at is null`,
  // What is late or falls due, whichever office owes it.
  `create index duty_due_idx on duty (legal_due_at, case_id) where closed_at is null`,
  // What a board counts: deadlines by the day on which they ended, with everything of them in the index.
  `create index duty_ended_on_idx
     on duty (least((closed_at at time zone 'Asia/Shanghai')::date, legal_due_on))
     include (legal_due_on, closed_at, legal_due_at, closed_as, is_past, office_id, clock_id, case_id)
     where legal_due_on is not null and what not in ('approveExtension', 'noticeExtension', 'approveOpinion', 'answerItems') and not lapses`,
  // How many ended within a period: of the partial index the planner takes no statistics, and it guessed a thirtieth of them.
  `create statistics duty_ended_on_statistics
     on (least((closed_at at time zone 'Asia/Shanghai')::date, legal_due_on)) from duty`,
  vacuumedOften('duty'),
  // Whose alone a duty is (is_personal), each for an office: of who came back the first time stands.
  `create table duty_holder (
     case_id uuid not null,
     duty_id text not null,
     account text not null,
     office_id text not null,
     since timestamptz(3) not null,
     ended_at timestamptz(3),
     constraint duty_holder_pk primary key (case_id, duty_id, account, office_id))`,
  `create index duty_holder_account_idx on duty_holder (account, office_id) where ended_at is null`,
  `create table case_part (
     case_id uuid not null,
     part_id uuid not null,
     kind text not null,
     name text not null,
     is_necessary boolean not null,
     causes integer not null,
     noted_at timestamptz(3) not null,
     ended_at timestamptz(3),
     outcome text,
     constraint case_part_case_id_part_id_pk primary key (case_id, part_id))`,
  // Who a case is about (当事人), in ids and codes; who that is lies sealed in `case_party`, under the digest that counts now.
  // Null: left no name.
  `create table party (
     case_id uuid not null,
     party text not null,
     role text not null,
     nature text not null,
     seq integer not null,
     digest text,
     left_on date,
     merged_into text,
     constraint party_case_id_party_pk primary key (case_id, party))`,
  // The files that facts mean, by their content; those of a fact that was erased are not there any more.
  `create table case_file (
     case_id uuid not null,
     seq integer not null,
     sha256 text not null,
     bytes bigint not null,
     type text not null,
     erased_at timestamptz(3),
     constraint case_file_case_id_seq_sha256_pk primary key (case_id, seq, sha256))`,
  // Whether anybody means a file that lies in the store, and which document a file is that somebody holds.
  `create index case_file_sha256_idx on case_file (sha256)`,
  // The last number of a series by name and year: of a committee's mediations, of its drills.
  `create table number_series (
     series text not null,
     year integer not null,
     last integer not null,
     constraint number_series_series_year_pk primary key (series, year))`,
  // The number of the last part that is counted after its parent.
  `create table part_series (
     case_id uuid not null,
     last integer not null,
     constraint part_series_case_id_pk primary key (case_id))`,
];
