import { visitDetail } from '#contracts/visit';
import { articleText } from '#libs/contracts';
import { Form, Select } from 'antd';
import { useEffect } from 'react';
import { useAddress, useAnswer } from '../base/index.js';
import { CountedDateField } from '../clock/counted-date-field.js';
import type { OwnControlProps } from '../command/form-hints.js';
import { useOnlyChoice } from '../command/use-only-choice.js';
import { useOfficeName } from '../office/office-name.js';
import type { InspectionDetail } from './inspection-detail.js';
import { useSay } from './inspection.messages.js';
import { visitsThat } from './visit-field.js';

/** The question of a checklist that something was found at, as the command names it. */
interface FoundAt {
  readonly checklist: string;
  readonly version: number;
  readonly item: string;
}

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

/**
 * The question that stands at no, of the checklist of the visit. With it come its article and what showed it there:
 * each may be changed.
 */
export function FoundItem({ detail, id, value, onChange }: OwnControlProps) {
  const say = useSay();
  const form = Form.useFormInstance();
  const named = useAddress().search.get('item');
  const chosen = useChosen(detail as InspectionDetail);
  const { data } = useAnswer(visitDetail, chosen?.case == null ? null : `/api/visits/${chosen.case}`);
  const unmet = (data?.progress.items ?? []).filter(({ judges, result }) => judges && result === 'no');
  const choose = (item: string | undefined): void => {
    const one = unmet.find((each) => each.item === item);
    if (data === undefined || one === undefined) {
      onChange?.(undefined);
      return;
    }
    const said = one.answers.filter(({ answer }) => answer === 'no');
    form.setFieldsValue({
      articles: one.article === null ? [] : [one.article],
      files: [...new Set(said.flatMap(({ files }) => files))],
      cases: [...new Set(said.flatMap(({ cases }) => cases))],
    });
    const { id: checklist, version } = data.progress.checklist;
    onChange?.({ checklist, version, item: one.item } satisfies FoundAt);
  };
  const isNamed = value === undefined && unmet.some(({ item }) => item === named);
  useEffect(() => {
    if (isNamed) choose(named ?? undefined);
    // Once, when the questions have come; what somebody clears stays cleared.
  }, [isNamed]);
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      allowClear
      options={unmet.map(({ item, text, article }) => ({
        value: item,
        label: [text?.[say.language] ?? item, article && articleText(article, say.language)]
          .filter(Boolean)
          .join(' · '),
      }))}
      notFoundContent={say(chosen === undefined ? 'inspection.choose.visitFirst' : 'inspection.choose.noUnmet')}
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
