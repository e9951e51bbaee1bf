import { visitDetail } from '#contracts/visit';
import { wordOf } from '#libs/contracts';
import { Form, Select } from 'antd';
import { useAddress, useAnswer } from '../base/index.js';
import { ShownFiles } from '../case/shown-files.js';
import type { DetailOf } from '../case/case-detail.js';
import type { OwnControlProps } from '../command/form-hints.js';
import { useOnlyChoice } from '../command/use-only-choice.js';
import { FactList } from '../parts/fact-list.js';
import type { InspectionDetail } from './inspection-detail.js';
import { useSay } from './inspection.messages.js';
import { useSampled } from './use-sampled.js';
import { differing } from './what-is-left.js';

type Questions = DetailOf<'visit'>['progress']['items'];

/** A hook: the questions of the visit that is chosen. */
function useQuestions(detail: InspectionDetail, visit: unknown): Questions {
  const chosen = detail.progress.visits.find((one) => one.visit === visit);
  const { data } = useAnswer(visitDetail, chosen?.case == null ? null : `/api/visits/${chosen.case}`);
  return data?.progress.items ?? [];
}

type Props = Omit<OwnControlProps, 'detail'> & {
  readonly detail: OwnControlProps['detail'];
  /** Those alone to which several say different things. */
  readonly differs?: boolean;
};

/** Which question of the checklist is meant, in its words; the one that the address names is chosen. */
export function QuestionField({ detail, id, value, onChange, differs = false }: Props) {
  const say = useSay();
  const named = useAddress().search.get('item');
  const chosen = Form.useWatch<string | undefined>('visit', Form.useFormInstance());
  const all = useQuestions(detail as InspectionDetail, chosen);
  const asked = differs ? differing(all) : all.filter(({ isAsked }) => isAsked);
  useOnlyChoice(['item'], asked.find(({ item }) => item === named)?.item);
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      showSearch={{ optionFilterProp: 'label' }}
      options={asked.map(({ item, text }) => ({ value: item, label: text?.[say.language] ?? item }))}
      notFoundContent={say(chosen === undefined ? 'inspection.choose.visitFirst' : 'inspection.choose.noQuestion')}
      value={value as string | undefined}
      onChange={(item: string) => onChange?.(item)}
    />
  );
}

interface SaidProps {
  readonly detail: InspectionDetail;
  readonly chosen: Readonly<Record<string, unknown>>;
}

/** What each of the group says to the question that is settled, with what shows it. */
export function WhatEachSays({ detail, chosen }: SaidProps) {
  const say = useSay();
  const question = useQuestions(detail, chosen['visit']).find(({ item }) => item === chosen['item']);
  const drawn = useSampled(detail.item.id).data?.items ?? [];
  const numbersOf = (cases: readonly string[]): string =>
    drawn.flatMap((one) => (cases.includes(one.case) ? [one.number] : [])).join(say.language === 'zh' ? '、' : ', ');
  if (question === undefined || question.answers.length === 0) return null;
  return (
    <section className="box stack-close" aria-label={say('inspection.said')}>
      <FactList
        lines={question.answers.map(({ account, name, answer, words, files, cases }) => [
          name ?? account,
          <span key={account} className="stack-close">
            <strong>{wordOf('inspection', 'answer', answer, say.language)}</strong>
            {words === null ? null : <span>{words}</span>}
            {numbersOf(cases) === '' ? null : (
              <span className="quiet">{say('inspection.said.cases', { cases: numbersOf(cases) })}</span>
            )}
            <ShownFiles caseId={detail.item.id} files={files} />
          </span>,
        ])}
      />
    </section>
  );
}
