import type { HistoryLine } from '#libs/contracts';
import * as z from 'zod';
import { instantText } from '../base/dates.js';
import { useHistory } from '../case/use-history.js';
import { FactList } from '../parts/fact-list.js';
import type { PetitionDetail } from './petition-detail.js';
import type { LookProps } from './record-look.js';
import { useSay } from './petition.messages.js';

const added = z.looseObject({
  data: z.looseObject({ number: z.number(), material: z.looseObject({ digest: z.string() }) }),
});

/** One thing that the petitioner added; `words` null: erased, or not to be seen. */
export interface Material {
  readonly number: number;
  readonly at: string;
  readonly words: string | null;
}

/** What nobody has looked at yet, the oldest first: the last that were added. */
export function unseenIn(
  lines: readonly HistoryLine[],
  { texts, unseenMaterials }: Pick<PetitionDetail, 'texts' | 'unseenMaterials'>,
): readonly Material[] {
  const all = lines.flatMap(({ type, at, raw }) => {
    const fact = type === 'materialAdded' ? added.safeParse(raw).data : undefined;
    if (fact === undefined) return [];
    const { number, material } = fact.data;
    return [{ number, at, words: texts[material.digest] ?? null }];
  });
  return unseenMaterials === 0 ? [] : all.slice(-unseenMaterials);
}

/** What was added (补充材料), beside the record that it was looked at. */
export function MaterialLook({ detail }: LookProps) {
  const say = useSay();
  const materials = unseenIn(useHistory(detail.item.id).data?.lines ?? [], detail);
  return (
    <FactList
      className="ruled signature-look"
      lines={materials.map(({ number, at, words }) => [
        say('petition.material.one', { n: number, time: instantText(at) }),
        <span key={number} className="matter-words">
          {words ?? say('word.none')}
        </span>,
      ])}
    />
  );
}
