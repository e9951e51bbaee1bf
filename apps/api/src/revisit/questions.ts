import type { RevisitProgress } from '#contracts/revisit';
import { visitForms, type RevisitState } from '#libs/revisit';

/** The questions as the case has them, in the words of the form of that hash; one whose form is gone is known by its id. */
export function questionsOf({ form, matter }: RevisitState): RevisitProgress['form']['questions'] {
  const worded = matter === null ? [] : visitForms[matter].questions;
  return (form?.questions ?? []).map(({ id, topic, kind, choices }) => ({
    ...{ id, topic, kind, choices: [...choices] },
    text: worded.find((one) => one.id === id)?.text ?? { zh: id, en: id },
  }));
}
