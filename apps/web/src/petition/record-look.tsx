import { wordOf, type Almanac } from '#libs/contracts';
import { dateInList } from '../base/dates.js';
import type { Say } from '../base/say.js';
import type { CaseChoices } from '../command/form-hints.js';
import { RuleName } from '../clock/rule-name.js';
import { ruleOf, useAlmanac } from '../clock/use-almanac.js';
import { OfficeName } from '../office/office-name.js';
import { FactList, type Fact } from '../parts/fact-list.js';
import type { PetitionDetail } from './petition-detail.js';
import { useSay } from './petition.messages.js';

type StatedRecord = PetitionDetail['records'][number];

/** What waits for the acting office to look at it. */
const awaitedBy = ({ records }: Pick<PetitionDetail, 'records'>, office: string | null): readonly StatedRecord[] =>
  records.filter(({ look, looker }) => look === 'awaited' && looker === office);

const nameOf = ({ document, statedOn }: StatedRecord, say: Say): string =>
  say('petition.record.one', {
    document: wordOf('petition', 'statedAct', document, say.language),
    date: dateInList(statedOn, say.language),
  });

/** The stated dates among which whoever looks chooses (填报日期). */
export const awaitedRecords: CaseChoices = {
  offered(detail: PetitionDetail, { say, office }) {
    return awaitedBy(detail, office).map((one) => ({ value: one.number, label: nameOf(one, say) }));
  },
};

/** What is shown beside the fields of a command is given. */
export interface LookProps {
  readonly detail: PetitionDetail;
  readonly chosen: Readonly<Record<string, unknown>>;
}

/** Everything that somebody has to see who decides whether a stated date stands, before it is decided. */
export function RecordLook({ detail, chosen }: LookProps) {
  const say = useSay();
  const book = useAlmanac();
  const record = detail.records.find(({ number }) => number === chosen['record']);
  return record === undefined ? null : <FactList className="ruled record-look" lines={linesOf(record, say, book)} />;
}

function linesOf(record: StatedRecord, say: Say, book: Almanac | null): readonly Fact[] {
  const { document, office, statedOn, recordedOn, recordedLate, proof, dispute, breach } = record;
  const day = (on: string): string => dateInList(on, say.language);
  const late = recordedLate === null ? '' : say('petition.record.late', { n: recordedLate });
  return [
    [say('petition.record.document'), wordOf('petition', 'statedAct', document, say.language)],
    [say('petition.record.office'), <OfficeName key="office" id={office} />],
    [say('petition.record.statedOn'), day(statedOn)],
    [say('petition.record.recordedOn'), `${day(recordedOn)}${late}`],
    [say('petition.record.proof'), proof ?? say('petition.record.noProof')],
    [
      say('petition.record.dispute'),
      dispute === null
        ? say('petition.record.noDispute')
        : say('petition.record.disputed', { date: day(dispute.on), reasons: dispute.reasons ?? say('word.none') }),
    ],
    [say('petition.record.breach'), breach === null ? say('petition.record.noBreach') : breachIn(breach, say, book)],
  ];
}

/** The breach that stands or falls with the date. */
function breachIn({ clock, dueOn }: NonNullable<StatedRecord['breach']>, say: Say, book: Almanac | null) {
  return (
    <>
      <RuleName rule={ruleOf(book, clock)} clock={clock} />{' '}
      <span>{say('petition.record.dueOn', { date: dateInList(dueOn, say.language) })}</span>
    </>
  );
}
