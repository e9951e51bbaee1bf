import { isAmong, principalsOf, type MediationDossier } from './case.js';
import { fileItems, type FileItem } from './words.js';

interface Of extends Pick<MediationDossier, 'parties' | 'state' | 'attachments'> {
  /** Whether a file of the case is one of who somebody is, or acts for whom (委托书、身份证明). */
  readonly hasIdentity: boolean;
}

/**
 * Whether a case file lacks something that it has to have. Of identity any one paper of who somebody is, or acts for whom, will do: whose it
 * is, and whether every party is there, is looked at by people.
 */
const lacks: Readonly<Record<FileItem, (of: Of) => boolean>> = {
  rights: ({ parties, state: { acceptedOn, told } }) =>
    acceptedOn !== null && principalsOf({ parties }).some(({ party }) => !isAmong({ parties }, told, party)),
  // Where violence is suspected nobody sits together: what is said stands in talks.
  record: ({ state: { acceptedOn, sessions, screening, agreement } }) =>
    acceptedOn !== null && agreement !== null && sessions === 0 && screening !== 'suspected',
  // What is in force is what was signed, and not what is set from its words: any file that an office brought since will do.
  original: ({ attachments, state: { agreement } }) =>
    agreement?.form === 'written' &&
    agreement.sealedOn !== null &&
    !attachments.some(({ seq, office }) => office !== null && seq > agreement.seq),
  identity: ({ hasIdentity }) => !hasIdentity,
  notices: ({ state: { end } }) => (end?.owedTo.length ?? 0) > 0,
};

/**
 * What the file of a mediation that has ended lacks (卷宗尚缺的材料), in the order of the list; empty: nothing that is known here.
 *
 * @see 人民调解法 27; the list of the Ministry of Justice of 2010: registration, rights and duties, identity, record, agreement
 */
export const missingFromFile = (of: Of): readonly FileItem[] =>
  of.state.end === null ? [] : fileItems.filter((item) => lacks[item](of));
