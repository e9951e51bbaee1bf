import { sampledList } from '#contracts/inspection';
import { wordOf } from '#libs/contracts';
import { useAnswer, useContract } from '../base/index.js';
import { ManySelect } from '../parts/many-select.js';
import { useSay } from './visit.messages.js';

/** A hook: what the tour has drawn, by its numbers; nothing for whoever is not of its group. */
export function useDrawn(tour: string | null) {
  const path = tour === null ? null : `/api/inspections/${tour}/samples`;
  return useAnswer(sampledList, path).data?.items ?? [];
}

interface DrawnCasesProps {
  readonly tour: string;
  /** Which office is visited: of that alone they show something. */
  readonly office: string;
  readonly value: readonly string[];
  readonly onChange: (cases: readonly string[]) => void;
}

/** The drawn cases by which an answer is shown; nothing where none of that office was drawn. */
export function DrawnCases({ tour, office, value, onChange }: DrawnCasesProps) {
  const say = useSay();
  // What a case was drawn for is a word of tours.
  useContract('inspection');
  const drawn = useDrawn(tour).filter(({ offices }) => offices.includes(office));
  if (drawn.length === 0) return null;
  return (
    <ManySelect
      aria-label={say('visit.cases')}
      placeholder={say('visit.cases.choose')}
      options={drawn.map((one) => ({
        value: one.case,
        label: `${one.number} · ${wordOf('inspection', 'drawnBy', one.by, say.language)}`,
      }))}
      value={[...value]}
      onChange={onChange}
    />
  );
}

interface ShownCasesProps {
  readonly tour: string;
  readonly cases: readonly string[];
}

/** The cases by which something is shown, by their numbers; those whose numbers the reader is not told are counted. */
export function ShownCases({ tour, cases }: ShownCasesProps) {
  const say = useSay();
  const drawn = useDrawn(cases.length === 0 ? null : tour);
  if (cases.length === 0) return null;
  const numbers = drawn.filter((one) => cases.includes(one.case)).map(({ number }) => number);
  const others = cases.length - numbers.length;
  const said = [...numbers, ...(others === 0 ? [] : [say('visit.cases.more', { n: others })])];
  return (
    <span className="quiet">{say('visit.cases.shown', { cases: said.join(say.language === 'zh' ? '、' : ', ') })}</span>
  );
}
