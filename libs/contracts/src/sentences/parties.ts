import type { PartyCommandName } from '../party-commands.js';
import type { Sentences } from './sentence.js';

/** Words of the fields of the commands about parties, for the texts of a kind that has them. */
export const partyWords = {
  role: {
    petitioner: { zh: '信访人', en: 'Petitioner' },
    representative: { zh: '代表人、代理人', en: 'Representative' },
    applicant: { zh: '申请人', en: 'Applicant' },
    respondent: { zh: '被申请人', en: 'Respondent' },
    third: { zh: '第三人', en: 'Third party' },
    creditor: { zh: '债权人', en: 'Creditor' },
    debtor: { zh: '债务人', en: 'Debtor' },
    accused: { zh: '被检举控告人', en: 'Accused' },
  },
  nature: {
    person: { zh: '自然人', en: 'Person' },
    organisation: { zh: '法人或者非法人组织', en: 'Organisation' },
  },
  capacity: {
    full: { zh: '完全民事行为能力', en: 'Full capacity' },
    limited: { zh: '限制民事行为能力', en: 'Limited capacity' },
    none: { zh: '无民事行为能力', en: 'Without capacity' },
  },
  as: {
    agent: { zh: '委托代理人', en: 'Agent' },
    guardian: { zh: '监护人（法定代理人）', en: 'Guardian' },
    statutory: { zh: '法定代表人、负责人', en: 'Statutory representative' },
    representative: { zh: '推选的代表人', en: 'Chosen representative' },
  },
  scope: {
    receive: { zh: '代收文书', en: 'Receive papers' },
    speak: { zh: '代为陈述', en: 'Speak' },
    settle: { zh: '和解（特别授权）', en: 'Settle (expressly)' },
    withdraw: { zh: '撤回、放弃（特别授权）', en: 'Withdraw (expressly)' },
    sign: { zh: '签字（特别授权）', en: 'Sign (expressly)' },
  },
  contacts: {
    into: { zh: '保留的这一位的', en: 'Those of the entry that stays' },
    party: { zh: '重复登记的这一位的', en: 'Those of the entry that goes' },
  },
  signedFor: {
    seal: { zh: '加盖印章', en: 'under its seal' },
    statutory: { zh: '法定代表人、负责人签收', en: 'signed by whoever represents it' },
    receiver: { zh: '负责收件的人签收', en: 'signed by whoever takes its mail' },
  },
  clears: {
    phone: { zh: '电话', en: 'Telephone' },
    idNumber: { zh: '证件号码或者统一社会信用代码', en: 'Number of a document, or of the organisation' },
    address: { zh: '地址', en: 'Address' },
    email: { zh: '电子邮箱', en: 'Mail address' },
    wish: { zh: '希望怎样送达', en: 'Documents wished for' },
    language: { zh: '使用的语言', en: 'Language' },
  },
  wish: {
    message: { zh: '短信、邮件', en: 'By message' },
    post: { zh: '邮寄', en: 'By post' },
    hand: { zh: '当面', en: 'In person' },
  },
  language: { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } },
} as const satisfies Readonly<Record<string, Sentences>>;

const identity = {
  name: { zh: '姓名或者名称', en: 'Name' },
  phone: { zh: '电话', en: 'Telephone' },
  idNumber: { zh: '证件号码或者统一社会信用代码', en: 'Number of an identity document, or of the organisation' },
  address: { zh: '地址', en: 'Address' },
  email: { zh: '电子邮箱', en: 'Mail address' },
  wish: { zh: '希望怎样送达', en: 'Documents wished for' },
  language: { zh: '使用的语言', en: 'Language' },
  nature: { zh: '性质', en: 'Nature' },
  capacity: { zh: '民事行为能力', en: 'Capacity' },
} as const;

const named: { readonly [K in PartyCommandName]: Sentences } = {
  addParty: { role: { zh: '在本件中的身份', en: 'Role in the case' }, ...identity },
  correctParty: {
    party: { zh: '更正谁的信息', en: 'Whose details' },
    ...identity,
    clears: { zh: '清空哪几项', en: 'Fields to be cleared' },
    role: { zh: '应为什么身份', en: 'Role that is right' },
    reason: { zh: '理由', en: 'Reason' },
    shown: { zh: '本人怎样声明', en: 'How it said so itself' },
  },
  mergeParties: {
    party: { zh: '重复登记的这一位', en: 'The one that stands twice' },
    into: { zh: '实为', en: 'Is' },
    contacts: { zh: '联系方式以哪一处为准', en: 'Whose telephone and address count' },
    reason: { zh: '怎样核实的', en: 'How this was verified' },
  },
  leaveParty: {
    party: { zh: '谁退出', en: 'Who leaves' },
    reason: { zh: '理由', en: 'Reason' },
    attachment: { zh: '本人声明（附件）', en: 'Its own statement, an attachment' },
    shown: { zh: '本人怎样声明', en: 'How it said so itself' },
  },
  giveMandate: {
    by: { zh: '代理人、代表人', en: 'Who acts' },
    of: { zh: '为谁', en: 'For whom' },
    as: { zh: '以什么身份', en: 'As what' },
    scope: { zh: '权限', en: 'In what' },
    from: { zh: '自', en: 'From' },
    until: { zh: '至（含当日）', en: 'Until, that day included' },
    through: { zh: '由哪位监护人委托', en: 'Given by which guardian' },
    attachment: { zh: '授权文件（附件）', en: 'The paper, an attachment' },
    shown: { zh: '出示了什么', en: 'What was shown' },
  },
  endMandate: {
    mandate: { zh: '哪一项代理', en: 'Which mandate' },
    on: { zh: '自哪天起终止', en: 'Ended from this day on' },
    reason: { zh: '理由', en: 'Reason' },
  },
};

/** What the fields of the commands about parties are called, each by its command. */
export const partyFieldNames: Sentences = Object.fromEntries(
  Object.entries(named).flatMap(([command, fields]) =>
    Object.entries(fields).map(([field, sentence]) => [`${command}.${field}`, sentence]),
  ),
);

/** What belongs into them. */
export const partyHints: Sentences = {
  'correctParty.clears': {
    zh: '误填而没有正确内容可改的，在这里清空；上面没有填的其他项照旧。',
    en: 'What was entered by mistake and has nothing to be put in its place. Whatever else is left blank above stays as it is.',
  },
  'correctParty.name': {
    zh: '不填的各项保持原样。信访人的姓名由信访部门更正。',
    en: 'What is left blank stays as it is. The name of a petitioner is corrected by the petition bureau.',
  },
  'correctParty.role': {
    zh: '误把代表人、代理人登记为信访人，或者相反的，在这里更正；由信访部门办理，理由记录在案。',
    en: 'Where a representative was entered as a petitioner, or the other way round. By the petition bureau, with its reason.',
  },
  'correctParty.shown': {
    zh: '答复、办理意见作出后，把信访人更正为代表人、代理人的，写明本人怎样声明、有什么凭据。',
    en: 'Once the matter is decided, where a petitioner is corrected to a representative: how it said so, and what shows it.',
  },
  'addParty.capacity': {
    zh: '限制或者无民事行为能力的，由监护人代为办理（民法典第二十三条）。',
    en: 'Whoever has a limited capacity or none acts by the guardian (Civil Code, art. 23).',
  },
  'giveMandate.scope': {
    zh: '和解、撤回、签字须在授权委托书中写明（参照民事诉讼法第六十二条）。监护人、法定代表人不用选。',
    en: 'To settle, withdraw and sign are named in the power of attorney (as in the Civil Procedure Law, art. 62). Of a guardian or statutory representative nothing is chosen.',
  },
  'mergeParties.contacts': {
    zh: '两处都有电话、地址而不相同的，以选定的为准；只有一处有的，一并保留。',
    en: 'Where both entries have a telephone or an address, the chosen one counts; what only one of them has is kept.',
  },
  'leaveParty.shown': {
    zh: '信访人退出须本人声明：没有附件的，写明本人怎样声明、有什么凭据。',
    en: 'A petitioner leaves by an own statement alone. Without an attachment: how it was made, and what shows it.',
  },
  'giveMandate.through': {
    zh: '限制或者无民事行为能力的，由监护人委托；监护人不止一位时选定。',
    en: 'For whoever lacks capacity the guardian appoints; say which one where there are several.',
  },
  'giveMandate.shown': {
    zh: '没有附件的，写明出示的文件和签章。',
    en: 'Without an attachment: which paper was shown, and whose signature or seal it bears.',
  },
};

/** What the commands mean. */
export const partyConsequences: { readonly [K in PartyCommandName]: Sentences[string] } = {
  addParty: { zh: '登记后可以给其出具回执和查询码。', en: 'It may then be given a receipt with a query code.' },
  correctParty: {
    zh: '今后以更正后的信息为准，原来的仍在档。',
    en: 'What is corrected counts from now on; the old is kept.',
  },
  mergeParties: {
    zh: '以后只用一个名字；被合并的回执仍可使用，打开的是保留的这一位；代理关系、电话和地址一并转过去。',
    en: 'One name counts from now on: the receipt of the other opens as that of the one that stays; its mandates, telephone and address go over.',
  },
  leaveParty: {
    zh: '其回执不能再用，与其有关的代理一并终止。',
    en: 'Its receipt opens nothing any more, and every mandate by it or for it ends.',
  },
  giveMandate: { zh: '在权限内办的事，视同本人办理。', en: 'What is done within it counts as done by the party.' },
  endMandate: { zh: '自该日起不能再以此代理。', en: 'From that day on nobody acts by it.' },
};

/** Why something about parties or mandates is refused. */
export const partyCodes: Sentences = {
  'party.unknown': { zh: '本件没有这位当事人。', en: 'The case has no such party.' },
  'party.left': { zh: '这位当事人已经退出。', en: 'That party has left the case.' },
  'party.named_before': { zh: '这位当事人已经登记。', en: 'That party is registered already.' },
  'party.role_unknown': { zh: '这类案件没有这种身份。', en: 'Cases of this kind have no such role.' },
  'party.too_many': { zh: '这种身份最多 {most} 位。', en: 'There are {most} of that role at most.' },
  'party.too_few': { zh: '本件不足两位当事人。', en: 'The case has fewer than two parties.' },
  'party.nobody_there': { zh: '本件没有当事人。', en: 'The case has no party.' },
  'party.last_of_role': {
    zh: '这种身份至少要留 {least} 位：最后一位不能退出，也不能并入别人。',
    en: 'At least {least} of that role has to stay: the last one neither leaves nor is merged into another.',
  },
  'party.ward_for_others': {
    zh: '限制或者无民事行为能力的人不能作代理人、代表人。',
    en: 'Whoever has limited or no capacity cannot act for others.',
  },
  'party.last_guardian': {
    zh: '这位是一位限制或者无民事行为能力的当事人唯一的监护人：请先登记另一位监护人。',
    en: 'That is the only guardian of a party with limited or no capacity: record another guardian first.',
  },
  'party.nothing_corrected': { zh: '没有要更正的内容。', en: 'Nothing of it is changed.' },
  'party.organisation_has_capacity': {
    zh: '法人、非法人组织没有行为能力的限制。',
    en: 'An organisation has its capacity; only a person may lack it.',
  },
  'party.merged_into_itself': {
    zh: '这是同一位，不用合并。',
    en: 'That is the same entry; there is nothing to merge.',
  },
  'party.other_role': {
    zh: '两处登记的身份不同，不能合并。',
    en: 'The two entries have different roles and are not merged.',
  },
  'party.other_capacity': {
    zh: '两处登记的民事行为能力不同，请先更正再合并。',
    en: 'The two entries differ in capacity: correct that first.',
  },
  'party.merged_into_later': {
    zh: '请把后登记的并入先登记的。',
    en: 'Merge the entry that came later into the earlier one.',
  },
  'party.merged_into_nameless': {
    zh: '保留的这一位没有姓名，请先更正其信息再合并。',
    en: 'The entry that stays has no name: correct its details first.',
  },
  'party.role_of_other_side': {
    zh: '只能在当事人和代表人、代理人之间更正身份：对方当事人是另一位，请另行登记。',
    en: 'A role is corrected between a party and a representative alone: the other side is another party, and is added.',
  },
  'party.acted_for': {
    zh: '还有人代理这一位：请先终止代理，再更正为代表人、代理人。',
    en: 'Others act for that one: end their mandates first, then correct it to a representative.',
  },
  'party.agent_of_both_sides': {
    zh: '不能同时代理双方，也不能代理对方（民法典第一百六十八条）；监护人也一样，由另一位监护人代理。',
    en: 'Nobody acts for both sides, or for the side against oneself (Civil Code, art. 168): no guardian either, in whose place another one acts.',
  },
  'party.merged': {
    zh: '这一位已并入另一位，请更正保留的那一位。',
    en: 'That entry was merged into another one: correct the one that stays.',
  },
  'party.leaving_unproved': {
    zh: '须有本人声明：请附上声明，或者写明本人怎样声明。',
    en: 'It leaves by its own statement: attach it, or write how it was made.',
  },
  'party.guardian_unnamed': {
    zh: '请选定由哪一位监护人委托。',
    en: 'Say which of the guardians gives the mandate.',
  },
  'party.other_nature': { zh: '自然人和组织不能合并。', en: 'A person and an organisation are not the same.' },
  'party.no_mandate': {
    zh: '没有这位当事人的授权，请先登记代理。',
    en: 'There is no mandate of that party: record one first.',
  },
  'party.mandate_too_narrow': {
    zh: '授权不包括这一项：{scope}。',
    en: 'The mandate does not cover this: {scope}.',
  },
  'party.mandate_ended': { zh: '这项代理已经终止。', en: 'That mandate has ended.' },
  'party.guardian_required': {
    zh: '限制或者无民事行为能力的，由其监护人代为办理。',
    en: 'Whoever lacks capacity acts by the guardian.',
  },
  'party.organisation_needs_its_seal_or_statutory': {
    zh: '组织办理这一项，须加盖印章，或者由法定代表人、负责人办理。',
    en: 'An organisation does this under its seal, or by whoever represents it by law.',
  },
  'party.mandate_to_itself': { zh: '不能代理自己。', en: 'Nobody acts for oneself by a mandate.' },
  'party.agent_lacks_capacity': {
    zh: '限制或者无民事行为能力的人不能代理别人。',
    en: 'Whoever lacks capacity cannot act for others.',
  },
  'party.mandate_not_fitting': {
    zh: '监护人只代理限制或者无民事行为能力的人；法定代表人、负责人是代表组织的自然人。',
    en: 'A guardian acts for whoever lacks capacity; a statutory representative is a person who acts for an organisation.',
  },
  'party.mandate_without_scope': { zh: '请选定权限。', en: 'Say in what somebody may act.' },
  'party.mandate_unproved': {
    zh: '请附上授权文件，或者写明出示了什么。',
    en: 'Attach the paper, or write what was shown.',
  },
  'party.mandate_dates': { zh: '代理的起止日期不对。', en: 'Those dates cannot be of a mandate.' },
  'party.too_many_agents': {
    zh: '委托代理人最多 {most} 名（参照民事诉讼法第六十一条）。',
    en: 'A party has {most} agents at most (as in the Civil Procedure Law, art. 61).',
  },
  // Said beside why one of them may not say it for all.
  'party.not_said_by': { zh: '还没有本人说、也没有授权别人代说的：{names}。', en: 'Not said by, or for: {names}.' },
  'party.no_such_mandate': { zh: '没有这项代理。', en: 'There is no such mandate.' },
  'party.no_running_mandate': { zh: '没有可以终止的代理。', en: 'No mandate is there to be ended.' },
};
