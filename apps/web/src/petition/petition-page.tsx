import { Section } from '../base/section.js';
import { CasePage } from '../case/case-page.js';
import { petitionersOf } from '../case/parties-of.js';
import type { CaseSlots, SlotProps } from '../case/case-slots.js';
import { VisitPlan } from '../case/visit-plan.js';
import { Serving } from '../case/serving.js';
import { useFirstLook } from './first-look.js';
import { formHints } from './form-hints.js';
import { Holdings } from './holdings-bar.js';
import { PartsTab } from './parts-tab.js';
import type { PetitionDetail } from './petition-detail.js';
import { useSay } from './petition.messages.js';
import { useNextStep } from './use-next-step.js';
import './petition.css';

const slots: CaseSlots<PetitionDetail> = {
  titleOf: ({ item }) => item.title,
  petitionerOf: ({ parties }) => petitionersOf(parties)[0]?.name ?? null,
  Beside: PetitionAge,
  useNextStep,
  useFirstLook,
  BeforeClocks: Matter,
  AfterClocks: After,
  Serving,
  Parts: PartsTab,
  hints: formHints,
};

/** One petition (信访件). */
export const Screen = () => <CasePage kind="petition" slots={slots} />;

/** The days since the registration, which no referral hides. */
function PetitionAge({ detail }: SlotProps<PetitionDetail>) {
  return <span>{useSay()('petition.day', { n: detail.item.ageDays })}</span>;
}

/** Who has which claim, and when whoever petitioned is asked again. */
function After(props: SlotProps<PetitionDetail>) {
  const { visits, parties } = props.detail;
  return (
    <>
      <Holdings {...props} />
      <VisitPlan visits={visits} parties={parties} />
    </>
  );
}

/** What it is about, as the petitioner said it. */
function Matter({ detail: { matter } }: SlotProps<PetitionDetail>) {
  const say = useSay();
  if (matter === null) return null;
  return (
    <Section id="matter" title={say('petition.matter')}>
      <blockquote className="matter">{matter}</blockquote>
    </Section>
  );
}
