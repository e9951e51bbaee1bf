import { Button } from 'antd';
import { later, useAddress } from '../base/index.js';
import { ComingForm } from '../command/coming-form.js';
import type { PetitionDetail } from './petition-detail.js';
import { useSay } from './petition.messages.js';

const OpeningForm = later(async () => ({ Part: (await import('./opening-form.js')).OpeningForm }), ComingForm);

/** In the address of a petition: the form is open. A row of the board points at it. */
const asked = 'openSupervision';

export interface OpenProps {
  readonly detail: PetitionDetail;
  readonly basis: 'art40' | 'art43';
}

/** Opens a supervision by hand, with its ground (发起督办, art. 40, by the bureau), or finds the bureau's failure (art. 43). */
export function OpenSupervision({ detail, basis }: OpenProps) {
  const say = useSay();
  const { search, change } = useAddress();
  return (
    <>
      <Button size="small" className="no-print" onClick={() => change({ do: asked })}>
        {say(`parts.openSupervision.${basis}`)}
      </Button>
      <OpeningForm of={search.get('do') === asked ? { detail, basis, close: () => change({ do: null }) } : null} />
    </>
  );
}
