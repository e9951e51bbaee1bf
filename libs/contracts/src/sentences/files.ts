import type { Sentences } from './sentence.js';

/** Sentences for the reasons for which a file is not taken, or not given. */
export const files: Sentences = {
  'files.category_unfit': {
    zh: '这里不收当事人的材料：请选“部门材料”等类别，当事人的证据和身份材料放在调解案件里。',
    en: 'Nothing that a party brought belongs here: choose an office’s material or the like, and keep evidence and papers of identity in the mediation.',
  },
  'files.none_taken': {
    zh: '这里不收材料：材料放到登记的那一件调解或者信访里。',
    en: 'No files belong here: put them to the mediation or the petition that was registered.',
  },
  'files.empty': { zh: '这个文件是空的。', en: 'The file is empty.' },
  'files.too_large': {
    zh: '文件过大：这类文件最多 {mostMiB} MiB。请压缩图片、拆分文档，或只交相关的一段录音录像。',
    en: 'The file is too large: {mostMiB} MiB at most for one of its kind. Make the picture smaller, split the document, or bring only the part of a recording that matters.',
  },
  'files.too_many_pixels': {
    zh: '图片过大（{width} × {height} 像素）：请缩小后再交。',
    en: 'The picture is too large ({width} × {height} pixels): make it smaller first.',
  },
  'files.bad_name': {
    zh: '文件名不能用：最多 {most} 字，不含 / \\ : * ? " < > | 和看不见的字符。请改名后再交。',
    en: 'The name of the file cannot be used: {most} characters at most, none of / \\ : * ? " < > | and none that is not seen. Rename it first.',
  },
  'files.ending_unknown': {
    zh: '文件名没有扩展名（如 .pdf、.jpg），看不出是什么文件。',
    en: 'The name has no ending such as .pdf or .jpg, so nobody sees what the file is.',
  },
  'files.ending_differs': {
    zh: '扩展名是 .{ending}，内容却不是：请用正确的程序另存后再交。',
    en: 'The name ends with .{ending}, and the content is something else: save it anew with the right program.',
  },
  'files.type_not_allowed': {
    zh: '不收这类文件。可以交：PDF、Word、Excel、PowerPoint（.docx .xlsx .pptx）、文本、JPG、PNG、WebP 图片、MP3、M4A、WAV 录音和 MP4 录像。',
    en: 'Files of this type are not taken. Taken are PDF, Word, Excel and PowerPoint (.docx, .xlsx, .pptx), plain text, pictures as JPG, PNG or WebP, recordings as MP3, M4A or WAV, and films as MP4.',
  },
  'files.legacy_office': {
    zh: '这是旧格式的 Office 文件（.doc .xls .ppt），里面可能藏有宏：请另存为 .docx、.xlsx、.pptx 或 PDF。',
    en: 'This is an Office file of the old form (.doc, .xls, .ppt), in which macros hide: save it as .docx, .xlsx, .pptx or PDF.',
  },
  'files.damaged': {
    zh: '文件损坏或不完整，打不开：请重新保存或扫描后再交。',
    en: 'The file is damaged or not whole: save or scan it again.',
  },
  'files.polyglot': {
    zh: '文件里夹带了另一种文件：请重新保存后再交。',
    en: 'Another file is hidden in this one: save it anew.',
  },
  'files.active_content': {
    zh: '文件里有会自动执行的内容（脚本或动作），不收：请另存为普通 PDF、图片或文本。',
    en: 'The file holds something that acts by itself (a script or an action): save it as a plain PDF, picture or text.',
  },
  'files.macros': {
    zh: '文件里有宏或控件，不收：请另存为不带宏的文档或 PDF。',
    en: 'The file holds macros or controls: save it as a document without them, or as PDF.',
  },
  'files.external_reference': {
    zh: '文件引用了外部内容（模板、图片或数据），打开时会去别处读取，不收：请把内容放进文件，或另存为 PDF。',
    en: 'The file fetches something from elsewhere when it is opened (a template, picture or data): put it into the file, or save it as PDF.',
  },
  'files.embedded': {
    zh: '文件里嵌有别的文件：请把它们取出，分别上传。',
    en: 'The file carries other files: take them out and bring each by itself.',
  },
  'files.encrypted': {
    zh: '文件设了密码或编辑、复制限制，内容被加密，无法检查：请去掉密码和限制，或打印为新的 PDF 后再交。',
    en: 'The file has a password, or is restricted, which encrypts it too, so that nobody can look into it: remove both, or print it as a new PDF.',
  },
  'files.archive_unfolds': {
    zh: '文件解开后过大或层次过多，不收：请减少其中的图片和附件。',
    en: 'The file unfolds to too much when it is opened: take pictures or documents out of it.',
  },
  'files.took_too_long': {
    zh: '文件过于复杂，在规定时间内查不完，不收：请打印为新的 PDF，或转成图片。',
    en: 'The file is so complicated that it cannot be looked through in time: print it as a new PDF, or make a picture of it.',
  },
  'files.broken_off': {
    zh: '上传中断，没有保存：请再传一次。',
    en: 'The upload broke off and nothing was kept: send it again.',
  },
  'files.infected': {
    zh: '杀毒程序在文件中发现有害内容（{found}），没有保存。请告知信息化人员。',
    en: 'The scanner found something harmful in the file ({found}), and nothing was kept. Tell whoever looks after the computers.',
  },
  'files.disk_full': {
    zh: '文件库所在磁盘空间不足，文件没有保存。请告诉维护服务器的人；有空间后再传。',
    en: 'The disk of the store of files is full and nothing was kept. Tell whoever looks after the server, and send it again when there is room.',
  },
  'files.no_store': {
    zh: '本机没有设置文件库（FILES_FOLDER 或 FILES_S3_URL），不能保存附件。请告诉维护服务器的人。',
    en: 'No store of files is set up here (FILES_FOLDER or FILES_S3_URL), so that nothing can be attached. Tell whoever looks after the server.',
  },
  'files.no_scans': {
    zh: '本机没有设置扫描文件夹（SCANS_FOLDER），不能从扫描仪取文件。请告诉维护服务器的人。',
    en: 'No folder of scanners is set up here (SCANS_FOLDER). Tell whoever looks after the server.',
  },
  'files.no_such_scan': {
    zh: '这份扫描件已经不在：同事刚刚放入或移走，或者扫描仪又改动了它。请看新的列表。',
    en: 'This scan is not there any more: a colleague attached it or put it aside, or the scanner changed it. Look at the list anew.',
  },
  'files.store_away': {
    zh: '文件库没有应答，文件没有保存或者暂时打不开，其他照常办理。请过一会儿再试；一直这样，请告诉维护服务器的人。',
    en: 'The store of files does not answer: nothing was kept, or a file cannot be opened now; everything else goes on. Try again later, and tell whoever looks after the server if it stays so.',
  },
  'files.not_there': {
    zh: '文件库中没有这个文件，或已损坏。请告诉维护服务器的人：应从备份恢复。',
    en: 'The file is not in the store, or was damaged there. Tell whoever looks after the server: it is restored from a backup.',
  },
  'files.scanner_away': {
    zh: '杀毒程序没有应答，未经查毒的文件不保存：请稍后再传。',
    en: 'The scanner does not answer, and no file is kept unseen: send it again later.',
  },
};
