import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONDITIONS } from './conditions'
import { findConditions, folded, ranked } from './find'

/**
 * What people type, with the disease a pharmacist would understand by it. Written apart from the list of names: about a third of them stand
 * there, the others are slips, fragments, sentences and other scripts.
 */
const QUERIES: Readonly<Record<string, readonly (readonly [typed: string, id: string])[]>> = {
  zh: [
    ['高血压', 'CQ-II-05'], ['我血压高要吃药', 'CQ-II-05'], ['高血壓', 'CQ-II-05'], ['糖尿', 'CQ-II-06'], ['糖尿病2型', 'CQ-II-06'], ['血糖太高了', 'CQ-II-06'], ['尿毒症', 'CQ-I-01'], ['做透析的', 'CQ-I-01'], ['洗腎', 'CQ-I-01'],
    ['换肾', 'CQ-I-02'], ['肝移植术后', 'CQ-I-02'], ['肺癌晚期', 'CQ-I-03'], ['乳腺癌化疗', 'CQ-I-03'], ['淋巴瘤', 'CQ-I-03'], ['白血病', 'CQ-I-03'], ['地贫', 'CQ-I-06'], ['再障', 'CQ-I-05'], ['老年痴呆', 'CQ-I-09'], ['阿兹海默症', 'CQ-I-09'],
    ['愛滋病', 'CQ-I-10'], ['HIV', 'CQ-I-10'], ['耐多药肺结核', 'CQ-I-11'], ['小胖威利', 'CQ-I-13'], ['孩子个子矮', 'CQ-I-14'], ['强直', 'CQ-II-01'], ['僵直性脊椎炎', 'CQ-II-01'], ['肾病综合症', 'CQ-II-02'], ['骨质疏松', 'CQ-II-04'],
    ['甲狀腺亢進', 'CQ-II-07'], ['心脏放了支架', 'CQ-II-08'], ['心绞痛', 'CQ-II-08'], ['风心病', 'CQ-II-09'], ['肝硬化腹水', 'CQ-II-10'], ['脑梗', 'CQ-II-11'], ['中风偏瘫', 'CQ-II-11'], ['帕金森氏症', 'CQ-II-12'], ['渐冻人', 'CQ-II-13'],
    ['哮喘', 'CQ-II-14'], ['慢支', 'CQ-II-15'], ['肺气肿', 'CQ-II-15'], ['慢组肺', 'CQ-II-15'], ['肺心病', 'CQ-II-16'], ['乙肝大三阳', 'CQ-II-18'], ['慢性丙肝', 'CQ-II-19'], ['紅斑狼瘡', 'CQ-II-23'], ['硬皮病', 'CQ-II-24'], ['口眼干燥', 'CQ-II-25'],
    ['重症肌无力', 'CQ-II-26'], ['慢性肾炎', 'CQ-II-27'], ['类风湿', 'CQ-II-28'], ['前列腺肥大', 'CQ-II-29'], ['眼压高', 'CQ-II-30'], ['精神分裂', 'CQ-II-31'], ['双相', 'CQ-II-32'], ['羊癫疯', 'CQ-II-35'], ['焦虑', 'CQ-II-37'], ['憂鬱症', 'CQ-II-39'],
  ],
  ko: [
    ['고혈압', 'CQ-II-05'], ['혈압이 높아요', 'CQ-II-05'], ['고혈앞', 'CQ-II-05'], ['당뇨', 'CQ-II-06'], ['당뇨 2형', 'CQ-II-06'], ['당료병', 'CQ-II-06'], ['투석', 'CQ-I-01'], ['신장투석', 'CQ-I-01'], ['신장 이식', 'CQ-I-02'], ['폐암', 'CQ-I-03'],
    ['유방암 항암', 'CQ-I-03'], ['백혈병', 'CQ-I-03'], ['혈우병', 'CQ-I-04'], ['지중해 빈혈', 'CQ-I-06'], ['치매', 'CQ-I-09'], ['알츠하이머병', 'CQ-I-09'], ['에이즈', 'CQ-I-10'], ['다제내성 결핵', 'CQ-I-11'], ['페닐케톤뇨증', 'CQ-I-12'],
    ['키가 안 커요', 'CQ-I-14'], ['강직성척추염', 'CQ-II-01'], ['신증후군', 'CQ-II-02'], ['윌슨병', 'CQ-II-03'], ['골다공증', 'CQ-II-04'], ['갑상선 항진증', 'CQ-II-07'], ['협심증', 'CQ-II-08'], ['심근경색으로 스텐트', 'CQ-II-08'], ['심장판막증', 'CQ-II-09'],
    ['간경화', 'CQ-II-10'], ['중풍', 'CQ-II-11'], ['뇌졸증', 'CQ-II-11'], ['뇌경색 후유증', 'CQ-II-11'], ['파킨슨', 'CQ-II-12'], ['루게릭', 'CQ-II-13'], ['천식', 'CQ-II-14'], ['만성 기관지염', 'CQ-II-15'], ['폐결핵', 'CQ-II-17'], ['B형간염', 'CQ-II-18'],
    ['씨형 간염', 'CQ-II-19'], ['루푸스', 'CQ-II-23'], ['쇼그렌증후군', 'CQ-II-25'], ['근무력증', 'CQ-II-26'], ['만성 콩팥병', 'CQ-II-27'], ['류머티즘 관절염', 'CQ-II-28'], ['전립선', 'CQ-II-29'], ['녹내장', 'CQ-II-30'], ['정신분열증', 'CQ-II-31'],
    ['조울증', 'CQ-II-32'], ['간질', 'CQ-II-35'], ['공황장애', 'CQ-II-37'], ['강박증', 'CQ-II-38'], ['우울증', 'CQ-II-39'],
  ],
  ar: [
    ['ضغط', 'CQ-II-05'], ['ارتفاع الضغط', 'CQ-II-05'], ['عندي ضغط الدم مرتفع', 'CQ-II-05'], ['السكري', 'CQ-II-06'], ['سكر', 'CQ-II-06'], ['مرض السكرى', 'CQ-II-06'], ['غسيل الكلي', 'CQ-I-01'], ['الفشل الكلوي', 'CQ-I-01'], ['زراعة كلية', 'CQ-I-02'],
    ['سرطان', 'CQ-I-03'], ['سَرَطان الثدي', 'CQ-I-03'], ['العلاج الكيماوي', 'CQ-I-03'], ['لوكيميا', 'CQ-I-03'], ['هيموفيليا', 'CQ-I-04'], ['الثلاسيميا', 'CQ-I-06'], ['تلاسيميا', 'CQ-I-06'], ['الزهايمر', 'CQ-I-09'], ['خرف', 'CQ-I-09'], ['الايدز', 'CQ-I-10'],
    ['نقص المناعة', 'CQ-I-10'], ['السل المقاوم', 'CQ-I-11'], ['نقص هرمون النمو', 'CQ-I-14'], ['المتلازمة الكلائية', 'CQ-II-02'], ['ويلسون', 'CQ-II-03'], ['هشاشه العظام', 'CQ-II-04'], ['نشاط الغدة', 'CQ-II-07'], ['جلطة قلبية', 'CQ-II-08'], ['ذبحة صدرية', 'CQ-II-08'],
    ['روماتيزم القلب', 'CQ-II-09'], ['تليف الكبد', 'CQ-II-10'], ['جلطة دماغية', 'CQ-II-11'], ['شلل نصفي', 'CQ-II-11'], ['باركنسون', 'CQ-II-12'], ['الشلل الرعاش', 'CQ-II-12'], ['الربو', 'CQ-II-14'], ['حساسية صدر', 'CQ-II-14'], ['انتفاخ الرئة', 'CQ-II-15'], ['درن', 'CQ-II-17'],
    ['التهاب الكبد الوبائي ب', 'CQ-II-18'], ['فيروس سي', 'CQ-II-19'], ['الذئبة الحمراء', 'CQ-II-23'], ['تصلب الجلد', 'CQ-II-24'], ['جفاف العين', 'CQ-II-25'], ['وهن عضلي', 'CQ-II-26'], ['الروماتويد', 'CQ-II-28'], ['بروستاتا', 'CQ-II-29'], ['الجلوكوما', 'CQ-II-30'],
    ['انفصام الشخصية', 'CQ-II-31'], ['ثنائي القطب', 'CQ-II-32'], ['الصرع', 'CQ-II-35'], ['قلق', 'CQ-II-37'], ['الوسواس القهري', 'CQ-II-38'], ['إكتئاب', 'CQ-II-39'],
  ],
  en: [
    ['high blood pressure', 'CQ-II-05'], ['hypertenshun', 'CQ-II-05'], ['HTN', 'CQ-II-05'], ['diabetes', 'CQ-II-06'], ['type 2 diabetes', 'CQ-II-06'], ['sugar', 'CQ-II-06'], ['dialysis', 'CQ-I-01'], ['kidney failure', 'CQ-I-01'], ['kidney transplant', 'CQ-I-02'],
    ['cancer', 'CQ-I-03'], ['breast cancer chemo', 'CQ-I-03'], ['leukemia', 'CQ-I-03'], ['hemophilia', 'CQ-I-04'], ['thalassemia major', 'CQ-I-06'], ['dementia', 'CQ-I-09'], ['Alzheimers', 'CQ-I-09'], ['HIV', 'CQ-I-10'], ['MDR TB', 'CQ-I-11'], ['PKU', 'CQ-I-12'],
    ['prader willi', 'CQ-I-13'], ['growth hormone', 'CQ-I-14'], ['ankylosing spondylitis', 'CQ-II-01'], ['nephrotic', 'CQ-II-02'], ['wilsons disease', 'CQ-II-03'], ['osteoporosis', 'CQ-II-04'], ['overactive thyroid', 'CQ-II-07'], ['angina', 'CQ-II-08'], ['I had a heart attack', 'CQ-II-08'],
    ['heart valve', 'CQ-II-09'], ['cirrhosis', 'CQ-II-10'], ['stroke', 'CQ-II-11'], ['paralysed after stroke', 'CQ-II-11'], ["Parkinson's", 'CQ-II-12'], ['parkinson disease', 'CQ-II-12'], ['motor neuron disease', 'CQ-II-13'], ['athsma', 'CQ-II-14'], ['COPD', 'CQ-II-15'], ['emphysema', 'CQ-II-15'],
    ['tuberculosis', 'CQ-II-17'], ['hep b', 'CQ-II-18'], ['hepatitis C', 'CQ-II-19'], ['lupus', 'CQ-II-23'], ['scleroderma', 'CQ-II-24'], ['Sjögren’s', 'CQ-II-25'], ['myasthenia', 'CQ-II-26'], ['chronic kidney disease', 'CQ-II-27'], ['rheumatoid arthritus', 'CQ-II-28'], ['enlarged prostate', 'CQ-II-29'],
    ['glaucoma', 'CQ-II-30'], ['schizophrenia', 'CQ-II-31'], ['bipolar', 'CQ-II-32'], ['epilepsy', 'CQ-II-35'], ['panic attacks', 'CQ-II-37'], ['OCD', 'CQ-II-38'], ['depression', 'CQ-II-39'],
  ],
}

const misses = (locale: string): readonly string[] =>
  (QUERIES[locale] ?? []).filter(([typed, id]) => !findConditions(typed).slice(0, 3).some((found) => found.condition.id === id))
    .map(([typed, id]) => `${typed} → ${findConditions(typed).slice(0, 3).map((found) => found.condition.id).join(' ')} (${id})`)

describe('finding a disease by what people call it', () => {
  it.each(['zh', 'ko', 'ar', 'en'])('%s: the right one is among the first three of at least 95 %% of the judged queries', (locale) => {
    const asked = QUERIES[locale]?.length ?? 0
    expect(asked).toBeGreaterThanOrEqual(30)
    const missed = misses(locale)
    expect(1 - missed.length / asked, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  it('puts every official name first in every language', () => {
    for (const condition of CONDITIONS) for (const name of Object.values(condition.names)) expect(findConditions(name)[0]?.condition.id, name).toBe(condition.id)
  })

  it('finds nothing in what is no disease', () => {
    for (const typed of ['', '   ', '？！', 'qzxj vvk', '🙂']) expect(findConditions(typed)).toEqual([])
  })

  it('reads scripts and signs as one', () => {
    expect(folded('ＨＩＶ')).toEqual(folded('hiv'))
    expect(folded('高血壓')).toEqual(folded('高血压'))
    expect(folded('الإيدز')).toEqual(folded('ايدز'))
    expect(folded('Sjögren’s')).toEqual(folded('sjogrens'))
  })

  it('orders the whole list and takes nothing away, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
      expect([...ranked(typed, CONDITIONS)].map((one) => one.id).sort()).toEqual(CONDITIONS.map((one) => one.id).sort())
    }), { numRuns: 100 })
  })
})
