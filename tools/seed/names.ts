import type { Random } from './random'

/**
 * Names of people who do not exist. Each holds a word for "example", "specimen" or "imagined" in its own script, so that nobody takes one for a
 * neighbor's; the rest comes from lists. Rare characters, middle dots, Latin, Hangul and Arabic occur on purpose.
 */

const SURNAMES = [...'周李王张陈杨赵黄吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文冉']
const COMPOUND_SURNAMES = ['欧阳', '上官', '司马', '诸葛', '东方', '皇甫']
/** One of these stands in every Han name: show, sample, instance, act out, draw up, imagine, try, model. */
const MARKERS = [...'示样例演拟虚试范']
const GIVEN = [...'安宁文芳明华玉兰秀英建国志强晓梅丽娟军平春燕红霞雪琴桂辉刚勇杰涛波斌宇浩然欣怡子涵梓轩雨桐若曦嘉懿思远']
/** Outside the everyday sets, among them extension A and planes 2 and 3. */
const RARE = ['䶮', '㛃', '彧', '喆', '翀', '犇', '𠮷', '𬭎', '𬤝', '㐂', '𫖯', '垚']
const MIDDLE_DOT_FIRST = ['示例江', '样本古丽', '演示买提', '虚拟阿依', '范例木', '拟名热娜']
const MIDDLE_DOT_LAST = ['样本', '艾示例', '买演示', '阿虚拟', '热范例', '古拟名']
const LATIN_FIRST = ['Demo', 'Sample', 'Exempla', 'Fictio', 'Specimen', 'Testa']
const LATIN_MIDDLE = ['lor', 'ven', 'mar', 'tis', 'del', 'ran', 'sol', 'bel']
const LATIN_LAST = ['Nonesuch', "O'Sample", 'van Demo', 'Fictíva', 'Exemple-Muster', 'Placeholderová']
const HANGUL_SURNAMES = [...'김이박최정강조윤장임']
const HANGUL_GIVEN = ['예시', '견본', '가상', '시범', '보기', '허구', '표본']
const ARABIC_FIRST = ['مثال', 'نموذج', 'عيّنة', 'تجريب', 'افتراض']
const ARABIC_LAST = ['الافتراضي', 'التجريبي', 'النموذجي', 'المثالي', 'العيّني']

export type NameScript = 'han' | 'middle-dot' | 'latin' | 'hangul' | 'arabic'

/** A fictional name in a script. About one Han name in forty has a rare character, one in fifty a surname of two characters. */
export function fictionalName(random: Random, script: NameScript): string {
  switch (script) {
    case 'han': {
      const surname = random.chance(0.02) ? random.pick(COMPOUND_SURNAMES) : random.pick(SURNAMES)
      const second = random.chance(0.025) ? random.pick(RARE) : random.pick(GIVEN)
      return random.chance(0.15) ? `${surname}${random.pick(MARKERS)}` : `${surname}${random.pick(MARKERS)}${second}`
    }
    case 'middle-dot':
      return `${random.pick(MIDDLE_DOT_FIRST)}·${random.pick(MIDDLE_DOT_LAST)}`
    case 'latin':
      return `${random.pick(LATIN_FIRST)}${random.pick(LATIN_MIDDLE)} ${random.pick(LATIN_LAST)}`
    case 'hangul':
      return `${random.pick(HANGUL_SURNAMES)}${random.pick(HANGUL_GIVEN)}`
    case 'arabic':
      return `${random.pick(ARABIC_FIRST)} ${random.pick(ARABIC_LAST)}`
  }
}

const STREETS = ['示例街', '演示路', '样本巷', '虚拟大道', '范例街', '拟定路']

/** An address that names no place. */
export const fictionalAddress = (random: Random): string => `${random.pick(STREETS)}${random.between(1, 299)}号${random.between(1, 30)}-${random.between(1, 8)}(演示地址)`

/** A number that rings nowhere: the block 161 is assigned to no operator, and nothing is sent in a demonstration. */
export const fictionalPhone = (random: Random): string => `1610000${String(random.between(0, 9999)).padStart(4, '0')}`
