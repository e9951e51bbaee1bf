import type { AdminChange } from '#libs/contracts';
import * as z from 'zod';
import { isMessageId, useSay } from './organisation.messages.js';
import { useOfficeName } from '../office/office-name.js';
import { nameIn } from '../base/name-in.js';
import { ChangeLines } from '../parts/change-lines.js';

const state = z.object({
  name: z.object({ zh: z.string(), en: z.string() }),
  superior: z.string().nullable(),
  reviewedBy: z.array(z.string()).nullish(),
  managedBy: z.string().nullish(),
  approvesOpinions: z.boolean().nullish(),
});
const moved = z.object({ before: state, after: state });

/** What became of an office over time, newest first. */
export function OfficeChanges({ changes }: { readonly changes: readonly AdminChange[] }) {
  const say = useSay();
  const sentenceOf = useSentence();
  if (changes.length === 0) return <p className="quiet">{say('office.noChanges')}</p>;
  return <ChangeLines changes={changes} sentenceOf={sentenceOf} />;
}

function useSentence(): (change: AdminChange) => string {
  const say = useSay();
  const nameOf = useOfficeName();
  return ({ what, detail }) => {
    const parsed = moved.safeParse(detail);
    const isOn = what === 'approvalChanged' && parsed.data?.after.approvesOpinions;
    const id = `office.what.${what}${what === 'approvalChanged' ? (isOn === true ? '.on' : '.off') : ''}`;
    if (!isMessageId(id)) return what;
    if (!parsed.success) return say(id);
    const { before, after } = parsed.data;
    if (what === 'reviewersChanged') {
      const named = (list: readonly string[] | null | undefined): string =>
        list == null ? say('office.review.byType') : list.map(nameOf).join(' / ') || say('word.none');
      return say(id, { before: named(before.reviewedBy), after: named(after.reviewedBy) });
    }
    if (what === 'managerChanged') {
      const named = (organ: string | null | undefined): string =>
        organ == null ? say('office.review.byType') : nameOf(organ);
      return say(id, { before: named(before.managedBy), after: named(after.managedBy) });
    }
    if (what === 'moved') return say(id, { before: nameOf(before.superior), after: nameOf(after.superior) });
    return say(id, { before: nameIn(before.name, say.language), after: nameIn(after.name, say.language) });
  };
}
