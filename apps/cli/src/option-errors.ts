/** What the library of commands says in English, and the same in Chinese. Its version is pinned, and a test tries each. */
const translations: readonly (readonly [RegExp, string])[] = [
  [/^missing required argument '(.+)'$/u, "缺少参数 '$1'"],
  [/^option '(.+)' argument missing$/u, "选项 '$1' 缺少值"],
  [/^required option '(.+)' not specified$/u, "缺少必填选项 '$1'"],
  [/^unknown option '(.+)'$/u, "没有选项 '$1'"],
  [/^unknown command '(.+)'$/u, "没有命令 '$1'"],
  [/^too many arguments.*\. Expected (\d+) arguments? but got (\d+)\.$/u, '参数过多：应为 $1 个，给了 $2 个'],
  [/^option '(.+)' argument '(.*)' is invalid\./u, "选项 '$1' 的值 '$2' 不可用"],
  [/^command-argument value '(.*)' is invalid for argument '(.+)'\./u, "参数 '$2' 的值 '$1' 不可用"],
];

const suggestion = /^\(Did you mean (.+)\?\)$/u;

/** A wrong option (选项有误) told in both languages: Chinese first, the library's own words after it. */
export function optionError(message: string): string {
  const [first = '', ...more] = message.trim().split('\n');
  const english = first.replace(/^error: /u, '');
  const found = translations.find(([pattern]) => pattern.test(english));
  const chinese = found === undefined ? '命令或选项有误' : translated(english, found);
  const guess = more.map((line) => suggestion.exec(line)?.[1]).find((name) => name !== undefined);
  const hint = guess === undefined ? '' : `（是否想输入 ${guess}？）`;
  return `${chinese}${hint}\n${[first, ...more].join(' ')}\n`;
}

function translated(english: string, [pattern, chinese]: readonly [RegExp, string]): string {
  return (pattern.exec(english)?.[0] ?? '').replace(pattern, chinese);
}
