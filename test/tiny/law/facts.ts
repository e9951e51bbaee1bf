// Recorded: add types and fields, never rename them. A changed shape gets the next number and a lift.
import type { LegalDate, OfficeId, WarningAddressee } from '#libs/kernel';
import type { Lifts } from '#libs/kind';
import type { NoticeCommands, NoticeManner } from './commands.js';

/** What may have happened to a notice, by type. Every text is a reference. */
export type NoticeFacts = {
  /** Shape 2. Shape 1 said `way`, and `mail` where this says `post`. `by`: the office that issued it. */
  issued: NoticeCommands['issue'] & { readonly by: OfficeId };
  warned: { readonly clock: string; readonly rule: string; readonly to: WarningAddressee };
  deliveryOverdue: { readonly clock: string; readonly office: OfficeId; readonly dueOn: LegalDate };
  superiorTold: { readonly clock: string; readonly toldTo: OfficeId };
  delivered: NoticeCommands['deliver'] & { readonly isLate: boolean };
  withdrawn: NoticeCommands['withdraw'];
};

export type NoticeFactType = keyof NoticeFacts;

/** An issue as the first release wrote it. */
export type IssuedOfShape1 = Omit<NoticeFacts['issued'], 'manner'> & { readonly way: 'in_person' | 'mail' };

const mannerOf = { in_person: 'in_person', mail: 'post' } as const satisfies Record<string, NoticeManner>;

/** How facts of an older shape are read. */
export const lifts: Lifts<NoticeFacts> = {
  issued: [
    (data): NoticeFacts['issued'] => {
      const { way, ...rest } = data as IssuedOfShape1;
      return { ...rest, manner: mannerOf[way] };
    },
  ],
};
