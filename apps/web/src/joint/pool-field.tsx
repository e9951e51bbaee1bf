import { expertPool } from '#contracts/joint';
import { wordOf } from '#libs/contracts';
import { Form, Input, Select } from 'antd';
import { useEffect } from 'react';
import type * as z from 'zod';
import { AnswerView, useAnswer } from '../base/index.js';
import { useOfficeName } from '../office/office-name.js';
import type { JointDetail } from './joint-detail.js';
import { useSay } from './joint.messages.js';
import type { FormField } from '../parts/form-field.js';

type Pool = z.output<typeof expertPool>;
type Because = NonNullable<Pool['items'][number]['because']>;
interface Excluded {
  readonly expert: string;
  readonly because: Because;
  readonly reasons?: string | null;
}

// A choice like the reasons: what is cleared by the mouse alone is out of reach of the keyboard.
const candidate = 'candidate';

interface PoolFieldProps extends FormField {
  readonly detail: JointDetail;
}

/** The whole pool of the register for the speciality: each is a candidate, or is excluded for a reason. */
export function PoolField({ detail: { item }, id, onChange }: PoolFieldProps) {
  const say = useSay();
  const speciality = Form.useWatch<string | undefined>('speciality');
  const path = speciality === undefined ? null : `/api/joints/${item.id}/pool`;
  const pool = useAnswer(expertPool, path, { query: { speciality }, freshMs: 0 });
  if (speciality === undefined) return <p id={id}>{say('joint.pool.choose')}</p>;
  return (
    <AnswerView answer={pool} rows={4}>
      {(found) => <Everybody id={id} pool={found} onChange={onChange} />}
    </AnswerView>
  );
}

interface EverybodyProps {
  readonly id: string | undefined;
  readonly pool: Pool;
  readonly onChange: PoolFieldProps['onChange'];
}

function Everybody({ id, pool, onChange }: EverybodyProps) {
  const say = useSay();
  const nameOf = useOfficeName();
  const form = Form.useFormInstance();
  const excluded = Form.useWatch<readonly Excluded[] | undefined>('excluded') ?? [];
  const { items, least } = pool;
  const put = (out: readonly Excluded[]): void => {
    form.setFieldValue('excluded', out);
    onChange?.(items.filter(({ expert }) => out.every((one) => one.expert !== expert)).map(({ expert }) => expert));
  };
  // What is known of each stands in the form as soon as the pool is there, and anew where another one is.
  useEffect(() => {
    put(items.flatMap(({ expert, because }) => (because === null ? [] : [{ expert, because }])));
  }, [items]);
  const choose = (expert: string, because: Because | undefined): void => {
    const others = excluded.filter((one) => one.expert !== expert);
    put(because === undefined ? others : [...others, { expert, because }]);
  };
  const choices = [
    { value: candidate, label: say('joint.pool.candidate') },
    ...(['recused', 'of_party', 'of_member', 'unavailable'] as const).map((value) => ({
      ...{ value, label: wordOf('joint', 'because', value, say.language) },
    })),
  ];
  // Of a person something is said; of an office, that it is that office.
  const isSaid = ({ because }: Excluded): boolean => because === 'recused' || because === 'unavailable';
  const explain = (expert: string, reasons: string): void =>
    put(excluded.map((one) => (one.expert === expert ? { ...one, reasons: reasons === '' ? null : reasons } : one)));
  if (items.length === 0) return <p id={id}>{say('joint.pool.none')}</p>;
  return (
    <div id={id} className="stack-close">
      {items.length < least ? <p>{say('joint.pool.small', { n: items.length, least })}</p> : null}
      {items.map(({ expert, name, office, isFixed }) => {
        const out = excluded.find((one) => one.expert === expert);
        const label = say('joint.pool.of', { name: name ?? expert, office: nameOf(office) });
        return (
          <div key={expert} className="row">
            <span className="words">{label}</span>
            <Select<Because | typeof candidate>
              aria-label={label}
              disabled={isFixed}
              options={choices}
              value={out?.because ?? candidate}
              onChange={(chosen) => choose(expert, chosen === candidate ? undefined : chosen)}
            />
            {out === undefined || isFixed || !isSaid(out) ? null : (
              <Input
                aria-label={say('joint.pool.why', { who: label })}
                placeholder={say('joint.pool.why', { who: name ?? expert })}
                maxLength={500}
                value={out.reasons ?? ''}
                onChange={({ target }) => explain(expert, target.value)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** How many are excluded: who they are stands in the pool above. */
export function ExcludedField({ id, value }: PoolFieldProps) {
  const say = useSay();
  return <p id={id}>{say('joint.pool.out', { n: ((value ?? []) as readonly Excluded[]).length })}</p>;
}
