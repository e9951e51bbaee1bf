import type { PostalLetter } from '#libs/contracts';
import type { CaseId, LegalDate } from '#libs/kernel';
import { dateSql, granted, instantSql, ofParent, type Queryable, type Reader } from './reader.js';
import { firstParty, holderOf, sealedOf } from './recipients.js';

/** A letter with whom it goes to, sealed. */
export interface PostalLetterRow extends PostalLetter {
  /** The case whose party it goes to: its parent, or the one above that. */
  readonly parent: CaseId;
  /** Party of that case. */
  readonly party: string;
  /** Null: nothing was left, or it was erased. */
  readonly cipher: Buffer | null;
}

/** What was posted of a delivery, and what came back. */
export interface PostalHistoryRow {
  readonly id: CaseId;
  readonly number: string;
  readonly postings: readonly { readonly leg: number; readonly postedOn: LegalDate; readonly tracking: string }[];
  /** Days of service that postal receipts proved. */
  readonly receipts: readonly LegalDate[];
}

const at = { office: '$1', account: '$2' };

/** What a fact says, by its path in the record. */
const said = (path: string): string => `f.body::json->'data'->${path}`;

// Of a letter that came back and was posted again the last posting counts.
const posted = `(select json_build_object('on', ${said(`>'postedOn'`)}, 'tracking',
    (select t.body from case_text t where t.case_id = f.case_id and t.digest = ${said(`'tracking'->>'digest'`)}))
  from docket_fact f where f.case_id = r.case_id and f.type = 'posted' order by f.seq desc limit 1)`;

/**
 * What an office has to post, and what it posted and waits for, the oldest first and no more than the limit. Without
 * drills: they post nothing.
 */
export async function listPostal(db: Queryable, reader: Reader, limit: number): Promise<PostalLetterRow[]> {
  return db.query<PostalLetterRow>(
    `select l.id as delivery, l.number, l.document_number as "documentNumber", l.notice, l.about, l.parent, l.party,
       l.is_posted as "isPosted", case when l.is_posted then l.posted->>'on' end as "postedOn",
       case when l.is_posted then l.posted->>'tracking' end as tracking, l.due as "legalDueOn", l.issued as "issuedAt",
       ${sealedOf('l.parent', 'l.party')} as cipher
     from (
       select k.id, k.number, r.document_number, r.notice, ${ofParent('above.number', at)} as about,
         ${holderOf('r.parent_id')} as parent, r.phase = 'awaiting' as is_posted, ${instantSql('r.issued_at')} as issued, ${posted} as posted,
         (select ${dateSql('min(c.legal_due_on)')} from clock c
           where c.case_id = k.id and c.met_at is null and c.ended_at is null) as due,
         coalesce(r.party, ${firstParty(holderOf('r.parent_id'))}) as party
       from delivery r join docket_case k on k.id = r.case_id
       where r.office_id = $1 and r.channel = 'post' and r.phase in ('awaiting', 'byHand')
         and not r.is_drill
         and ${granted('k.id', at)}
       order by r.issued_at, r.case_id limit $3) l
     order by l.issued, l.id`,
    [reader.office, reader.account, limit],
  );
}

/**
 * The deliveries of an office that a file names, by their own numbers or by those of the carrier, also what has ended.
 *
 * @param trackings without blanks and dashes, in capitals
 */
export async function findPostal(
  db: Queryable,
  reader: Reader,
  named: { readonly numbers: readonly string[]; readonly trackings: readonly string[] },
): Promise<PostalHistoryRow[]> {
  return db.query<PostalHistoryRow>(
    `with posting as (
       select f.case_id, (${said(`>'leg'`)})::int as leg, ${said(`>'postedOn'`)} as "postedOn", t.body as tracking
       from delivery r join docket_fact f on f.case_id = r.case_id and f.type = 'posted'
         join case_text t on t.case_id = f.case_id and t.digest = ${said(`'tracking'->>'digest'`)}
       where r.office_id = $1 and not r.is_drill)
     select k.id, k.number,
       coalesce((select json_agg(json_build_object('leg', p.leg, 'postedOn', p."postedOn", 'tracking', p.tracking)
         order by p.leg) from posting p where p.case_id = k.id), '[]') as postings,
       coalesce((select json_agg(${said(`>'servedOn'`)}) from docket_fact f where f.case_id = k.id
         and f.type in ('proved', 'proofAdded', 'proofFiled') and ${said(`>'proof'`)} = 'postal_receipt'), '[]') as receipts
     from delivery r join docket_case k on k.id = r.case_id
     where r.office_id = $1 and not r.is_drill and ${granted('k.id', at)}
       and (k.number = any($3) or exists (select 1 from posting p where p.case_id = k.id
         and upper(regexp_replace(p.tracking, '[[:space:]-]', '', 'g')) = any($4)))`,
    [reader.office, reader.account, named.numbers, named.trackings],
  );
}
