import type { Sentences } from './sentence.js';

/** Sentences for the codes of offices and accounts. */
export const people: Sentences = {
  'account.sign_in_refused': { zh: '账号或密码不对。', en: 'Name or password is wrong.' },
  'account.signed_out': { zh: '登录已过期，登录后回到这里。', en: 'Signed out; sign in to return here.' },
  'account.role_not_held': {
    zh: '您不能以此身份代表该机构。',
    en: 'You may not act for that office in that capacity.',
  },
  'account.try_later': {
    zh: '尝试次数过多，请{retryAfterSeconds}再试。',
    en: 'Too many attempts; try again {retryAfterSeconds}.',
  },
  'account.busy': { zh: '登录的人太多，请稍后再试。', en: 'Too many people are signing in; try again shortly.' },
  'account.too_many': {
    zh: '请求过于频繁，请{retryAfterSeconds}再试。',
    en: 'Too many requests; try again {retryAfterSeconds}.',
  },
  'account.too_many_at_once': {
    zh: '这个账号同时提出的请求太多，前面的还没有答复完，请稍后再试。',
    en: 'This account has asked for too much at once; try again when the earlier requests are answered.',
  },
  'account.too_many_exports': {
    zh: '一小时最多导出 {limit} 次，请{retryAfterSeconds}再导出；要分几次拿的，放宽筛选一次导出。',
    en: 'At most {limit} files an hour: take the next one {retryAfterSeconds}, or widen the filter and take one file instead of several.',
  },
  'account.unknown': { zh: '没有这个账号。', en: 'There is no such account.' },
  'account.name_taken': { zh: '这个账号名已有人用。', en: 'That account name is taken.' },
  'account.name_malformed': {
    zh: '账号名只能用小写字母、数字、点和连字符。',
    en: 'An account name has lower-case letters, digits, dots and hyphens.',
  },
  'account.password_weak': {
    zh: '密码太弱：至少 {shortest} 位，含大小写字母、数字、符号中的 {classes} 种，不含账号名。',
    en: 'Password too weak: at least {shortest} characters of {classes} kinds, without the account name.',
  },
  'account.old_password_wrong': { zh: '原密码不对。', en: 'The old password is wrong.' },
  'account.deputy_unknown': {
    zh: '没有这个可以代理的账号：从提示中选一位同事，或者输入对方的登录账号（不是姓名）。',
    en: 'There is no active account of that name: choose a colleague from the suggestions, or type the name they sign in with.',
  },
  'account.deputy_self': { zh: '不能由自己代理自己。', en: 'Nobody is their own deputy.' },
  'account.deputy_dates': {
    zh: '代理从今天或以后开始，最后一天不早于第一天，最长 {longest} 天。',
    en: 'A deputy ends today or later, not before the first day, after {longest} days at most.',
  },
  'account.deputy_holds': {
    zh: '对方本人就有这个身份，无需代理。',
    en: 'That person holds the role already and needs no deputyship.',
  },
  'account.deputy_overlaps': {
    zh: '这个身份在这段时间已有人代理，请先结束那一次。',
    en: 'The role has a deputy in that time already; end that one first.',
  },
  'account.password_must_change': {
    zh: '请先把管理员给的一次性密码换成自己的。',
    en: 'First replace the one-time password by one of your own.',
  },
  'account.own_account': {
    zh: '不能改自己的账号，请由另一位管理员办理。',
    en: 'Nobody changes an account of their own; another administrator does.',
  },
  'account.last_administrator': {
    zh: '这是最后一个可用的管理员账号：请先新建或恢复另一个管理员账号。',
    en: 'This is the last active administrator: add or enable another one first.',
  },
  'account.of_demonstration': {
    zh: '{accounts} 是演示账号，密码人人知道：请在县域数据里换账号名，或者先删除演示账号。',
    en: '{accounts}: accounts of a demonstration, whose password everybody knows. Give them other names in the county file, or remove the demonstration accounts first.',
  },
  'account.changed_meanwhile': {
    zh: '这个账号刚被别人改过，请看过最新情况再办。',
    en: 'Somebody changed this account just now; look at it again first.',
  },
  'account.no_role': { zh: '至少要有一个机构和身份。', en: 'At least one office and capacity is needed.' },
  'account.duties_separated': {
    zh: '管理员不办案，办案的人不兼管理员，代理也不行（职责分离）：请把两种身份交给两个人。',
    en: 'Whoever administers handles no cases, and whoever handles cases does not administer, as a deputy neither (separation of duties): give the two to two persons.',
  },
  'account.demo_confirmation': {
    zh: '与县名不符，请照写“{county}”。',
    en: 'That is not the name of the county; write {county}.',
  },
  'office.changed_meanwhile': {
    zh: '这个机构刚被别人改过，请看过最新情况再改。',
    en: 'Somebody changed this office just now; look at it again first.',
  },
  'office.holds_cases': {
    zh: '不能停用：名下还有未结束的案件 {cases} 件、待办 {duties} 项，请先转出或办完。',
    en: 'Not while it holds {cases} open cases and {duties} duties: pass them on or end them first.',
  },
  'office.has_offices_below': {
    zh: '不能停用：还有 {count} 个在用的下级机构，请先改它们的上级或停用。',
    en: 'Not while {count} active offices stand below it: move or deactivate them first.',
  },
  'office.holds_function': {
    zh: '不能停用：它承担“{function}”职能，办理程序离不开。',
    en: 'It holds the function {function}, which the procedure needs.',
  },
  'office.by_itself': {
    zh: '这一步不由机关的人员办理：由平台按期自动完成，或者由信访人自己作出。',
    en: 'Nobody of an office does this: the platform does it by itself, or the petitioner.',
  },
  'office.not_permitted': { zh: '您无此权限，可由{who}办理。', en: 'You may not; {who} may.' },
  'office.nobody_may': {
    zh: '{offices}没有人能办这一步，请把本件转送或者交办给有权处理的机关。',
    en: 'Nobody at {offices} may take this step: pass the matter on to an office that is competent for it.',
  },
  'office.same_person': { zh: '须由另一人签发。', en: 'Another person must sign.' },
  'office.not_active': { zh: '该机构已停用。', en: 'That office is not active any more.' },
  'office.unknown': { zh: '没有这个机构。', en: 'There is no such office.' },
  'office.no_robot': { zh: '该机构没有设置机器人。', en: 'The office has no robot.' },
  'office.robot_address': {
    zh: '这不是机器人的地址：请从群机器人的设置里整个复制，应当以 https 开头，主机为 {host}。',
    en: 'Not the address of a robot: copy it as a whole from the robot of the group; it begins with https and is of {host}.',
  },
  'digest.code_wrong': {
    zh: '确认码不对，或者已过半小时、试过五次。请核对，或者重新发送。',
    en: 'Another code, or half an hour or five tries have passed: look again, or have a new one sent.',
  },
  'office.duplicate': { zh: '机构编号重复。', en: 'The office is listed twice.' },
  'office.superior_missing': { zh: '上级机构不存在。', en: 'The superior office is missing.' },
  'office.superior_cycle': { zh: '上级机构成环。', en: 'The superiors form a circle.' },
  'office.outside_in_tree': {
    zh: '其他层级的机关不在本县机构树中：{office}、{superior}。',
    en: 'An organ of another level has no place in the tree: {office}, {superior}.',
  },
  'office.reviewer_missing': {
    zh: '复查机关不存在：{reviewer}。',
    en: 'The body for a review does not exist: {reviewer}.',
  },
  'office.reviewer_unfit': {
    zh: '{reviewer}不能作为{office}的复查机关：其中一个不办理信访事项（第二条、第十五条第三款）。',
    en: '{reviewer} cannot review {office}: one of the two handles no matter (arts. 2, 15(3)).',
  },
  'office.reviewer_cycle': {
    zh: '复查机关成环：{office}会成为自己的上一级。',
    en: 'The bodies for a review form a circle: {office} would stand above itself.',
  },
  'office.reviewer_not_active': {
    zh: '{reviewer}已停用，不能作为复查机关。',
    en: '{reviewer} is not active and cannot review.',
  },
  'office.reviews_others': {
    zh: '不能停用：{count} 个在用的机构由它复查，请先改它们的复查机关。',
    en: 'Not while {count} active offices are reviewed by it: name others for them first.',
  },
  'office.manager_unfit': {
    zh: '{manager}不能作为有管理权限的机关：须是另一个在用的机构。',
    en: '{manager} cannot manage it: that must be another active office.',
  },
  'office.manages_others': {
    zh: '不能停用：{count} 个在用的机构由它管理，请先改它们的有管理权限的机关。',
    en: 'Not while {count} active offices are managed by it: name others for them first.',
  },
  'office.function_taken': { zh: '该职能已由另一机构承担。', en: 'Another office holds that function.' },
  'office.capacity_unfit': { zh: '该机构没有这种身份。', en: 'That office has no such capacity.' },
};
