import { stratum } from '#contracts/inspection';
import { wordOf } from '#libs/contracts';
import { InputNumber } from 'antd';
import type { OwnControlProps } from '../command/form-hints.js';
import { useSay } from './inspection.messages.js';

interface Quota {
  readonly stratum: string;
  readonly count: number;
}

// As many as are read of one sample.
const most = 60;

/** How many of each stratum; what a stratum cannot fill is drawn at random. */
export function QuotasField({ detail: _, id, value, onChange }: OwnControlProps) {
  const say = useSay();
  const quotas = (value as readonly Quota[] | undefined) ?? [];
  const put = (one: string, count: number): void =>
    onChange?.([...quotas.filter((each) => each.stratum !== one), ...(count > 0 ? [{ stratum: one, count }] : [])]);
  return (
    <div id={id} className="stack-close">
      {stratum.options.map((one) => (
        <label key={one} className="row">
          <InputNumber
            min={0}
            max={most}
            precision={0}
            value={quotas.find((each) => each.stratum === one)?.count ?? 0}
            onChange={(count) => put(one, count ?? 0)}
          />
          <span>{wordOf('inspection', 'stratum', one, say.language)}</span>
        </label>
      ))}
    </div>
  );
}
