import type { CaseId } from '#libs/kernel';
import { factColumns, type FactRow } from '../cases.js';
import { granted, type Queryable, type Reader } from '../reader.js';

/**
 * What was said last to each question of a visit by each of the group, and what its leader settled last, in their order: of all that was said
 * in the tour no more; nothing for a reader who may not see the tour.
 */
export const readAnswers = (
  db: Queryable,
  reader: Reader,
  { tour, visit }: { readonly tour: CaseId; readonly visit: string },
): Promise<FactRow[]> =>
  db.query<FactRow>(
    `select ${factColumns} from docket_fact f
      where f.case_id = $1 and ${granted('f.case_id', { office: '$3', account: '$4' })} and f.seq in (
        select max(one.seq) from docket_fact one
         where one.case_id = $1 and one.type in ('answered', 'answerSettled') and one.body::jsonb #>> '{data,visit}' = $2
         group by one.type, one.body::jsonb #>> '{data,item}', one.body::jsonb #>> '{data,account}')
      order by f.seq`,
    [tour, visit, reader.office, reader.account],
  );
