import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useMe } from '../base/index.js';
import type { DetailOf } from '../case/case-detail.js';
import type { OnCaseProps } from '../case/part-looks.js';
import { useSay } from './inspection.messages.js';

const PlanTour = lazy(async () => ({ default: (await import('./plan-tour.js')).PlanTour }));

/** Beside the next step of a period of tours: whoever commissioned them plans one of a group. */
export function OnCase({ kind, detail, isNext }: OnCaseProps) {
  const say = useSay();
  const me = useMe().data;
  const [isOpen, setOpen] = useState(false);
  if (kind !== 'cadence') return null;
  const period = detail as unknown as DetailOf<'cadence'>;
  const { work, office, endedAs } = period.item;
  const mayPlan = me?.permits.includes('inspection.open') === true && me.acting?.office === office;
  if (work !== 'tour' || endedAs !== null || !mayPlan) return null;
  return (
    <p className="no-print">
      <Button {...(isNext ? ({ type: 'primary', size: 'large' } as const) : {})} onClick={() => setOpen(true)}>
        {say('inspection.plan')}
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <PlanTour period={period} close={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </p>
  );
}

/** No document of a period asks for a tour. */
export const OnDocument = (): null => null;
