import { visitDetail } from '#contracts/visit';
import { articleText } from '#libs/contracts';
import { Form, Select } from 'antd';
import { useEffect } from 'react';
import { useAddress, useAnswer } from '../base/index.js';
import { CountedDateField } from '../clock/counted-date-field.js';
import type { OwnControlProps } from '../command/form-hints.js';
import { useOnlyChoice } from '../command/use-only-choice.js';
import { useOfficeName } from '../office/office-name.js';
import type { DetailOf } from '../case/case-detail.js';
import type { InspectionDetail, Progress } from './inspection-detail.js';
import { useSay } from './inspection.messages.js';
import { visitsThat } from './visit-field.js';

/** The question of a checklist that something was found at, as the command names it. */
interface FoundAt {
  readonly checklist: string;
  readonly version: number;
  readonly item: string;
}

type Visit = Progress['visits'][number];

/** A hook: the visit that is chosen in the form. */
function useChosen(detail: InspectionDetail) {
  const chosen = Form.useWatch<string | undefined>('visit', Form.useFormInstance());
  return detail.progress.visits.find(({ visit }) => visit === chosen);
}

/** In which office it was found: that of the visit, or one of those that know of theirs. */
export function FoundOffice({ detail, ...given }: OwnControlProps) {
  const nameOf = useOfficeName();
  const of = detail as InspectionDetail;
  const chosen = useChosen(of);
  const known = of.progress.visits.filter(visitsThat.areNotDropped).filter(({ stands }) => stands !== 'planned');
  const offices = chosen === undefined ? [...new Set(known.map(({ office }) => office))] : [chosen.office];
  useOnlyChoice(['office'], offices.length === 1 ? offices[0] : undefined);
  return (
    <Select
      {...(given as object)}
      showSearch={{ optionFilterProp: 'label' }}
      options={offices.map((office) => ({ value: office, label: nameOf(office) }))}
    />
  );
}

type OfVisit = DetailOf<'visit'>['progress'];

/** A question at which something can be found, with what comes with it. */
interface Findable {
  readonly item: string;
  readonly text: { readonly zh: string; readonly en: string } | null;
  readonly article: string | null;
  /** Null: nobody has answered it, since it is of no visit. */
  readonly shownBy: { readonly files: readonly string[]; readonly cases: readonly string[] } | null;
}

/** Questions of a visit that stand at no. */
const unmetOf = ({ items }: OfVisit): readonly Findable[] =>
  items
    .filter(({ judges, result }) => judges && result === 'no')
    .map(({ item, text, article, answers }) => {
      const said = answers.filter(({ answer }) => answer === 'no');
      const [files, cases] = [said.flatMap((one) => one.files), said.flatMap((one) => one.cases)];
      return { item, text, article, shownBy: { files: [...new Set(files)], cases: [...new Set(cases)] } };
    });

/** A hook: at which questions of which checklist something can be found: what stands at no at the visit, or of no visit all that judge. */
function useFindable({ progress }: InspectionDetail, chosen: Visit | undefined) {
  const { data } = useAnswer(visitDetail, chosen?.case == null ? null : `/api/visits/${chosen.case}`);
  if (chosen === undefined) {
    const all = progress.checklist?.judged ?? [];
    return { list: progress.checklist, questions: all.map((one): Findable => ({ ...one, shownBy: null })) };
  }
  return data === undefined
    ? { list: null, questions: [] }
    : { list: data.progress.checklist, questions: unmetOf(data.progress) };
}

/**
 * The question at which it was found. With it come its article and, of a visit, what showed it there: each may be changed. What the
 * drawn cases show is of no visit, and has its question all the same.
 */
export function FoundItem({ detail, id, value, onChange }: OwnControlProps) {
  const say = useSay();
  const form = Form.useFormInstance();
  const named = useAddress().search.get('item');
  const chosen = useChosen(detail as InspectionDetail);
  const { list, questions } = useFindable(detail as InspectionDetail, chosen);
  const choose = (item: string | undefined): void => {
    const one = questions.find((each) => each.item === item);
    if (list === null || one === undefined) {
      onChange?.(undefined);
      return;
    }
    form.setFieldsValue({ articles: one.article === null ? [] : [one.article], ...one.shownBy });
    onChange?.({ checklist: list.id, version: list.version, item: one.item } satisfies FoundAt);
  };
  const isNamed = value === undefined && chosen !== undefined && questions.some(({ item }) => item === named);
  useEffect(() => {
    if (isNamed) choose(named ?? undefined);
    // Once, when the questions of its visit have come; what somebody clears stays cleared.
  }, [isNamed]);
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      allowClear
      options={questions.map(({ item, text, article }) => ({
        value: item,
        label: [text?.[say.language] ?? item, article && articleText(article, say.language)]
          .filter(Boolean)
          .join(' · '),
      }))}
      notFoundContent={say('inspection.choose.noUnmet')}
      value={(value as FoundAt | null | undefined)?.item}
      onChange={choose}
    />
  );
}

/** On which articles: that of the question, and others as they are cited. */
export function FoundArticles({ detail: _, id, value, onChange }: OwnControlProps) {
  const say = useSay();
  const all = (value as string[] | undefined) ?? [];
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      mode="tags"
      open={false}
      suffixIcon={null}
      options={all.map((one) => ({ value: one, label: articleText(one, say.language) }))}
      value={all}
      onChange={(now: string[]) => onChange?.(now)}
    />
  );
}

/** By when it is mended: never before the days to dispute it are over, which run from its receipt. */
export function MendBy(given: OwnControlProps) {
  const say = useSay();
  return (
    <span className="stack-close">
      <CountedDateField {...given} />
      <span className="quiet">{say('inspection.choose.mendBy')}</span>
    </span>
  );
}
