import type { Chance } from './chance.js';

/** Somebody who does not exist. */
export interface Petitioner {
  readonly name: string;
  /** Of a range that no telephone has. */
  readonly phone: string;
}

const surnames = Array.from('李杨张王赵段董尹何罗字毕沙苏周马陈刘黄朱彭普自鲁熊施左茶阿蒙');
const first = Array.from('文建丽志秀海云晓金永春正玉学彩国雪立桂家思慧长月绍德兴光荣红桥松柏川谷');
const second = Array.from('静国华强英燕飞东花明梅平兰军霞栋新芳宁远敏青武林发顺才福祥贵仙莲珍琴');

/** A name of two or three characters, and a telephone that cannot ring anywhere. */
export function petitionerOf(chance: Chance): Petitioner {
  const given = `${chance.of(first)}${chance.is(0.7) ? chance.of(second) : ''}`;
  return {
    name: `${chance.of(surnames)}${given}`,
    phone: `100${String(chance.whole(0, 99_999_999)).padStart(8, '0')}`,
  };
}
