import { CasePage } from '../case/case-page.js';
import type { CaseSlots } from '../case/case-slots.js';
import { PetitionAge } from './petition-age.js';
import { useFirstLook } from './first-look.js';
import { formHints } from './form-hints.js';
import { Holdings } from './holdings-bar.js';
import { Matter } from './matter.js';
import { PartsTab } from './parts-tab.js';
import type { PetitionDetail } from './petition-detail.js';
import { useNextStep } from './use-next-step.js';
import './petition.css';

const slots: CaseSlots<PetitionDetail> = {
  titleOf: ({ item }) => item.title,
  Beside: PetitionAge,
  useNextStep,
  useFirstLook,
  BeforeClocks: Matter,
  AfterClocks: Holdings,
  petitionerOf: ({ parties }) => parties[0]?.name ?? null,
  Parts: PartsTab,
  hints: formHints,
};

/** One petition (信访件). */
export const Screen = () => <CasePage kind="petition" slots={slots} />;
