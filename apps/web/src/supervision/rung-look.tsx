import type { HistoryLine } from '#libs/contracts';
import { dateInList, dateOfInstant } from '../base/dates.js';
import { useHistory } from '../case/use-history.js';
import { textsOf } from '../ledger/fact-texts.js';
import { FactList, type Fact } from '../parts/fact-list.js';
import { useFirstLook } from './first-look.js';
import type { SupervisionDetail } from './supervision-detail.js';
import { useSay, type Say } from './supervision.messages.js';

/** What was written back by the office that is late. */
const written = ['replied', 'correctionReported'] as const;
type Written = (typeof written)[number];

/** One text that a supervision has been answered with; `words` null: not to be seen. */
export interface Answer {
  readonly type: Written;
  readonly on: string;
  readonly words: string | null;
}

/** The last reply and the last report of a correction, with their words. */
export function answersIn(
  lines: readonly HistoryLine[],
  { texts }: Pick<SupervisionDetail, 'texts'>,
): readonly Answer[] {
  return written.flatMap((wanted) => {
    const line = lines.findLast(({ type }) => type === wanted);
    if (line === undefined) return [];
    const [text] = textsOf(line.raw).map(({ digest }) => texts[digest]);
    return [{ type: wanted, on: dateOfInstant(line.at), words: text ?? null }];
  });
}

interface LookProps {
  readonly detail: SupervisionDetail;
  readonly chosen: Readonly<Record<string, unknown>>;
}

/** What whoever signs a step or a verification signs: the case, the office and its breach, how far it came, its words. */
export function RungLook({ detail }: LookProps) {
  const say = useSay();
  const first = useFirstLook(detail);
  const answers = answersIn(useHistory(detail.item.id).data?.lines ?? [], detail);
  return <FactList className="ruled signature-look" lines={[...first, ...answers.map((one) => lineOf(one, say))]} />;
}

const lineOf = ({ type, on, words }: Answer, say: Say): Fact => [
  say(`supervision.signed.${type}`, { date: dateInList(on, say.language) }),
  words ?? say('word.none'),
];
