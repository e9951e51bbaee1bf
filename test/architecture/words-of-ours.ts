import type { WrongWord } from './words.js';

/** What would be said of more than it is true of, or of the law where it is ours. */
export const wordsOfOurs: readonly WrongWord[] = [
  {
    wrong: '不约束任何机关 of what an import tells',
    right: '不计入各机构的数 (平台规定): arts. 34, 44, 45 bound the organ, whatever system keeps the file',
    pattern: /不约束任何/u,
    bad: '原系统里已经了结的期限不约束任何机关。',
    good: '原系统里已经了结的期限，平台只作度量、不计入各机构的数（平台规定）。',
  },
  {
    wrong: '由平台转送 as the law’s',
    right: '由平台即行转送 (平台规定): no article says that nobody decides it',
    pattern: /不得持有此件|由平台按照管理权限/u,
    bad: '被检举的单位不得持有此件，由平台按照管理权限转送。',
    good: '不得使被检举的单位知悉（条例第三十条第三款）：由平台即行转送纪检监察机关（平台规定）。',
  },
  {
    wrong: '信访人凭查询码可以查到',
    right: '有编号和查询码的，可以查到: who left no name and address never had them (art. 23(2))',
    pattern: /信访人凭编号和查询码可以查到/u,
    bad: '不须书面告知，信访人凭编号和查询码可以查到。',
    good: '不须书面告知（条例第二十三条第二款）；有编号和查询码的，可以查到。',
  },
  {
    wrong: '各自起算期限 of any command',
    right: '有期限的各自起算',
    pattern: /各自起算期限/u,
    bad: '每件各记一条事实，各自起算期限。',
    good: '每件各记一条事实，有期限的各自起算。',
  },
  {
    wrong: '更正不给权限',
    right: 'but to the bureau what its supervision needs',
    pattern: /更正本身不给权限[；。]/u,
    bad: '更正本身不给权限。人员姓名密封。',
    good: '更正本身不给权限，信访局督促办理所需的除外（平台规定）。',
  },
];
