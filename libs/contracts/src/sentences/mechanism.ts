import type { Sentences } from './sentence.js';

/** Sentences for the codes of the door, the record and the engine. */
export const mechanism: Sentences = {
  'document.glyph_missing': {
    zh: '现有字体画不出这些字：{characters}。请管理员把含有这些字的字体放进文书字体文件夹（DOCUMENT_FONTS）。',
    en: 'No font can draw these characters: {characters}. An administrator puts a font that has them into the folder of fonts (DOCUMENT_FONTS).',
  },
  'document.too_long': {
    zh: '文书过长，一份最多 {limit} 字。',
    en: 'The document is too long: {limit} characters at most.',
  },
  'document.clauses_changed_meanwhile': {
    zh: '这些条款刚被别人改过，请看过最新的一版再改。',
    en: 'Somebody changed these clauses just now; look at them again first.',
  },
  'document.busy': { zh: '排版的文书太多，请稍后再试。', en: 'Too many documents are being set; try again shortly.' },
  'document.took_too_long': {
    zh: '这份文书没有在限定时间内排好，请稍后再试。',
    en: 'The document was not set in time; try again shortly.',
  },
  'document.cannot_bind': {
    zh: '“{name}”不能装订：文件损坏、加密或者不是它所说的类型。',
    en: '“{name}” cannot be bound: it is damaged, encrypted, or not what it says.',
  },
  'document.files_too_large': {
    zh: '这些文件合计超过 {mebibytes} MB，请分册装订。',
    en: 'These files are over {mebibytes} MB together: bind several volumes.',
  },
  'document.too_many_pixels': {
    zh: '这些图片合计超过 {megapixels} 百万像素，请分册装订。',
    en: 'These pictures are over {megapixels} megapixels together: bind several volumes.',
  },
  'document.too_much_memory': {
    zh: '内容太多，需要的内存超过限度，没有排成，其他文书不受影响。请分册装订，或者减少图片。',
    en: 'This takes more memory than there is for it and is not set; no other one is affected. Bind several volumes, or fewer pictures.',
  },
  'document.nothing_to_bind': { zh: '没有选定要装订的文件。', en: 'No file is chosen to be bound.' },
  'document.too_many_pages': {
    zh: '共 {pages} 页，一本最多 {limit} 页，请分册装订。',
    en: 'These are {pages} pages, and one volume has {limit} at most: bind several.',
  },
  'seal.not_reachable': {
    zh: '电子印章服务连接不上，这份文书没有出具，文号也没有占用。请稍后再试。',
    en: 'The provider of the electronic seal cannot be reached: the document is not issued and no number was drawn. Try again shortly.',
  },
  'seal.no_answer': {
    zh: '电子印章服务没有按时应答，这份文书没有出具，文号也没有占用。请稍后再试。',
    en: 'The provider of the electronic seal did not answer in time: the document is not issued and no number was drawn. Try again shortly.',
  },
  'draw.bad_record': { zh: '这不是一份抽取记录。', en: 'That is no record of a draw.' },
  'seal.refused': {
    zh: '电子印章服务没有盖章，这份文书没有出具，文号也没有占用。它说：{said}',
    en: 'The provider of the electronic seal did not seal the document, which is not issued; no number was drawn. It says: {said}',
  },
  'seal.not_sealed': {
    zh: '电子印章服务交回的不是加盖了印章的这份文书，没有出具，文号也没有占用。请告诉管理员。',
    en: 'What the provider of the electronic seal gave back is not this document with a seal: it is not issued, and no number was drawn. Tell an administrator.',
  },
  'document.ends_typesetter': {
    zh: '排版程序两次因这份文书中断，这份没有排成，其他文书不受影响。请删减内容后再试，仍不行请告诉管理员。',
    en: 'The typesetter ended twice over this document, which is not set; no other one is affected. Shorten it and try again, or tell an administrator.',
  },
  'docket.bad_text': { zh: '文字中有无法保存的字符。', en: 'The text holds characters that cannot be stored.' },
  'docket.changed_meanwhile': {
    zh: '{office}刚刚办理了“{fact}”，请重新查看此件后再提交。',
    en: '{office} just recorded "{fact}"; read the case again before you resend.',
  },
  'docket.command_too_large': { zh: '内容超过 64 KiB。', en: 'The command is over 64 KiB.' },
  'docket.cannot_take_over': {
    zh: '{number}不能由{office}承接，请先由办理机关转送别的机关。',
    en: '{office} cannot take over {number}; have it passed on to another office first.',
  },
  'docket.records_for_nobody': {
    zh: '这个操作由经办人自己记录，不能代别人记录。',
    en: 'Whoever records this acts for themselves: it takes nobody else.',
  },
  'docket.not_in_register': { zh: '名册里没有这个人。', en: 'The register has no such person.' },
  'docket.not_of_this_office': {
    zh: '这个人是{office}的，只能代本机构的人记录。',
    en: 'That person is of {office}; you record for people of your own office alone.',
  },
  'docket.not_in_office_then': {
    zh: '这个人在 {on} 不在任，不能代其记录。',
    en: 'That person was not in office on {on}.',
  },
  'docket.key_reused': {
    zh: '这个 Idempotency-Key 已用于另一内容，请换一个新的。',
    en: 'This Idempotency-Key was used with another content; use a new one.',
  },
  'docket.no_such_case': { zh: '没有这一件。', en: 'There is no such case.' },
  'docket.version_unknown': {
    zh: 'seenVersion 大于本件现有版本 {version}，请重新读取后再试。',
    en: 'seenVersion is above the present version {version}; read the case again.',
  },
  'docket.not_canonical': { zh: '内容中有不能入账的值。', en: 'A value cannot be recorded.' },
  'docket.out_of_order': { zh: '时间顺序不对。', en: 'The time is out of order.' },
  'docket.not_its_course': { zh: '只有分件自己的进程能报告它的情况。', en: 'Only the course of a part speaks for it.' },
  'docket.other_parent': { zh: '它是另一案件的分件。', en: 'It is a part of another case.' },
  'docket.part_open': { zh: '还有必须先结束的分件。', en: 'A part that must end first is still open.' },
  'docket.part_out_of_order': { zh: '分件的前一情形尚未记入。', en: 'An earlier cause of the part was not told yet.' },
  'docket.retrospective_not_allowed': { zh: '只有导入可以回溯。', en: 'Only an import looks back.' },
  'docket.no_such_attachment': {
    zh: '没有这个附件，或已撤下。',
    en: 'There is no such attachment, or it was withdrawn.',
  },
  'docket.attached_by_other': {
    zh: '这个附件是{office}放入的，由它撤下。',
    en: '{office} put this attachment there and withdraws it.',
  },
  'docket.attachment_cited': {
    zh: '这个文件是 {by} 的依据，不能撤下。回答用错了文件的，先用对的文件重新回答；不应当保存的内容由管理员依法删除。',
    en: '{by} stands on this file, and it is not withdrawn. If an answer cites a wrong one, answer anew with the right one first; what must not be kept is erased by an administrator.',
  },
  'docket.attachment_is_proof': {
    zh: '这个文件是送达证明，不能撤下。放错了的，先记录正确的送达证明；不应当保存的内容由管理员依法删除。',
    en: 'This file is a proof and is not withdrawn. If it is a wrong one, record the right proof; what must not be kept is erased by an administrator.',
  },
  'docket.too_many_attachments': {
    zh: '附件已有 {most} 个，不能再加：请合并为一份 PDF，或撤下不再需要的。',
    en: 'The case has {most} attachments and takes no more: bind some into one PDF, or withdraw what is not needed.',
  },
  'docket.no_such_fact': {
    zh: '案件没有编号为 {facts} 的事实，最后一条是 {last}。',
    en: 'The case has no fact numbered {facts}; its last is {last}.',
  },
  'docket.step_not_failed': { zh: '步骤“{step}”没有失败待处理。', en: 'Step "{step}" has no open failure.' },
  'docket.text_too_long': {
    zh: '文字过长，最多 {limit} 字。',
    en: 'The text is too long: {limit} characters at most.',
  },
  'docket.unknown_command': { zh: '没有“{command}”这个操作。', en: 'There is no command "{command}".' },
  'docket.unknown_kind': { zh: '没有“{kind}”这类案件。', en: 'There is no kind "{kind}".' },
  'docket.unknown_pack': { zh: '规则包“{pack}”没有载入。', en: 'Pack "{pack}" is not loaded.' },
  'installation.no_jurisdiction': {
    zh: '本机尚未设置县情：请管理员在服务器上运行 maplebridge county load，装入机构、适用地区和日历。',
    en: 'No county is set up here yet: have the administrator run maplebridge county load on the server, which brings offices, jurisdiction and calendar.',
  },
  'installation.other_jurisdiction': {
    zh: '本机已设为 {present}，没有改为 {wanted}。',
    en: 'This installation is set to {present}; it was not changed to {wanted}.',
  },
  'persistence.unavailable': {
    zh: '数据库暂时连不上，请稍后再试。',
    en: 'The database is not reachable; try again shortly.',
  },
  'channels.journal_closed': {
    zh: '发送日志不能写入，暂不发送；恢复后自动继续。请告诉维护服务器的人检查 JOURNAL_FOLDER。',
    en: 'The journal of what was sent cannot be written, so nothing is sent; it goes on by itself. Tell whoever looks after the server to see to JOURNAL_FOLDER.',
  },
  'persistence.disk_full': {
    zh: '服务器磁盘空间不足，暂时只能查看，不能提交。已提交的没有丢失，您写的内容作为草稿保存在本浏览器中。请告诉维护服务器的人；有空间后自动恢复。',
    en: 'The disk of the server is full: reading goes on, and nothing can be submitted for now. Nothing was lost; what you wrote is kept in your browser as a draft. Tell whoever looks after the server; it goes on by itself when there is room.',
  },
  'persistence.took_too_long': {
    zh: '这次查询用时过长，已经停止：请缩小范围，或稍后再试。',
    en: 'This took the database too long and was given up: ask for less, or try again later.',
  },
  'persistence.taken': { zh: '同样的记录已经存在。', en: 'The same record is there already.' },
  'temporal.drill_time_unavailable': { zh: '这里的时间引擎不能快进。', en: 'The engine here does not skip time.' },
  'temporal.no_such_course': { zh: '没有这个进程。', en: 'No course of that case is running.' },
  'temporal.refused': { zh: '时间引擎拒绝了请求。', en: 'The engine refused.' },
  'temporal.taken': { zh: '进程已在运行。', en: 'That course is running already.' },
  'temporal.unavailable': {
    zh: '时间引擎暂停：照常办理，提醒补发。',
    en: 'Clockwork paused: work on, reminders follow.',
  },
};
