import type { HistoryLine } from '#libs/contracts';
import * as z from 'zod';
import { dateInList } from '../base/dates.js';
import { useHistory } from '../case/use-history.js';
import { OfficeName } from '../office/office-name.js';
import { FactList, type Fact } from '../parts/fact-list.js';
import { Precedents } from '../office/precedents.js';
import { useCaseSummary } from './case-summary.js';
import type { PetitionDetail } from './petition-detail.js';
import type { LookProps } from './record-look.js';
import { useSay } from './petition.messages.js';

const objected = z.looseObject({
  data: z.looseObject({
    office: z.string(),
    statedOn: z.string(),
    proposedTo: z.string().nullable(),
    reasons: z.looseObject({ digest: z.string() }),
  }),
});

/** An objection that waits for its ruling; `reasons` null: not to be seen. */
export interface Objection {
  readonly office: string;
  readonly statedOn: string;
  readonly proposedTo: string | null;
  readonly reasons: string | null;
}

/** The objection that was made last, with its words; null where none is in the history. */
export function objectionIn(lines: readonly HistoryLine[], { texts }: Pick<PetitionDetail, 'texts'>): Objection | null {
  const line = lines.filter(({ type }) => type === 'objected').at(-1);
  const fact = objected.safeParse(line?.raw).data;
  if (fact === undefined) return null;
  const { office, statedOn, proposedTo, reasons } = fact.data;
  return { office, statedOn, proposedTo, reasons: texts[reasons.digest] ?? null };
}

/** What whoever rules on an objection signs (art. 23(3)): its words, whom it proposes, and the case. */
export function ObjectionLook({ detail }: LookProps) {
  const say = useSay();
  const summary = useCaseSummary(detail);
  const objection = objectionIn(useHistory(detail.item.id).data?.lines ?? [], detail);
  const lines: Fact[] =
    objection === null
      ? []
      : [
          [
            say('petition.signed.objection'),
            <span key="by">
              <OfficeName id={objection.office} /> {dateInList(objection.statedOn, say.language)}
            </span>,
          ],
          [say('petition.signed.reasons'), objection.reasons ?? say('word.none')],
          [
            say('petition.signed.proposed'),
            objection.proposedTo === null ? (
              say('petition.signed.nobody')
            ) : (
              <OfficeName key="to" id={objection.proposedTo} />
            ),
          ],
        ];
  return (
    <>
      <FactList className="ruled signature-look" lines={[...lines, ...summary]} />
      <Precedents rows={detail.precedents} />
    </>
  );
}
