import { visitorsAnswer } from '#contracts/revisit';
import { generalWord } from '#libs/contracts';
import { Select } from 'antd';
import { useAnswer } from '../base/use-answer.js';
import type { OwnControlProps } from '../command/form-hints.js';
import type { RevisitDetail } from './revisit-detail.js';
import { useSay } from './revisit.messages.js';

type Props = Omit<OwnControlProps, 'detail'> & { readonly detail: RevisitDetail };

/** Who may be named to go: nobody who handled the matter. */
export function VisitorField({ detail: { item }, id, value, onChange }: Props) {
  const say = useSay();
  const { data } = useAnswer(visitorsAnswer, `/api/revisits/${item.id}/visitors`);
  const options = (data?.visitors ?? [])
    .filter(({ mayGo }) => mayGo)
    .map(({ person, name, languages }) => {
      const spoken = languages.map((one) => generalWord('spokenLanguage', one, say.language));
      return { value: person, label: [name, ...spoken].join(' · ') };
    });
  return (
    <Select
      id={id}
      aria-label={say('revisit.visitor')}
      options={options}
      value={value as string | undefined}
      onChange={(one) => onChange?.(one)}
    />
  );
}
