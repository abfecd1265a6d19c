import { addDays, ageOn, type IsoDate } from '@/domain/calendar/dates'
import { divisionsOn } from '@/domain/division/divisions'
import { populationOn, responsibleDivision } from '@/domain/division/responsible'
import type { PopulationGroup } from '@/domain/enrollment/group'
import { checkCharacter, checkDigit731 } from '@/domain/identity-document/check-character'
import { DEMO_AREA_CODES, makeResidentId } from '@/domain/identity-document/compose'
import type { DocumentKind } from '@/domain/identity-document/kinds'
import { fictionalAddress, fictionalName, type NameScript } from './names'
import { apportion, seededUuid, stream, type Random } from './random'

/** Printed at every seeding; the same constant and the same day give the same people. */
export const SEED = 20271017

/** People in the register of the demo, a 1:1,600 model of the city. */
export const POPULATION = 20_000

/**
 * Shares of the groups, in thousandths: figures of the demonstration, not statistics. Elders follow the census of 2020 (21.9 % of 60 and over);
 * newborns are four times as many as life has, so that every larger district shows some.
 */
export const GROUP_SHARES: Readonly<Record<PopulationGroup, number>> = { newborn: 6, child: 174, student: 70, adult: 420, elder: 219, flexible: 111 }

/** Share of adults and flexible workers who are permanent residents from abroad. */
const FOREIGN_SHARE = 0.008
/** Share of all who belong to a group whose premium is subsidized, and the groups that occur. */
const NEED_SHARE = 0.045
const NEEDS: Readonly<Record<PopulationGroup, readonly string[]>> = {
  newborn: ['dibao'],
  child: ['orphan', 'dibao', 'disabled12', 'monitor'],
  student: ['student-poor', 'dibao'],
  adult: ['dibao', 'disabled12', 'disabled34', 'monitor', 'dibao-edge', 'illness-poor', 'fanpin'],
  elder: ['dibao', 'tekun', 'disabled12', 'veteran-key', 'veteran-old', 'fp-reward', 'fp-special'],
  flexible: ['dibao-edge', 'disabled34'],
}

export interface DemoPerson {
  readonly id: string
  readonly documentKind: DocumentKind
  readonly documentNumber: string
  readonly name: string
  readonly birthDate: IsoDate
  readonly sex: 'female' | 'male'
  /** Division in the borders of the census of 2020, where the person was counted. */
  readonly home: string
  /** Division responsible on the first day of the demo. */
  readonly division: string
  readonly group: PopulationGroup
  readonly needs: readonly string[]
  readonly address: string
}

/** What makes a person that person, for the determinism test. */
export const digestInput = (person: DemoPerson): string => `${person.documentKind}:${person.documentNumber}:${person.name}`

/** The division that answers for a former one on a day; towns that changed sides are left out of the model. */
export const divisionOn = (home: string, on: IsoDate): string => responsibleDivision({ division: home, town: 'another' }, on).division.id

/** The 38 divisions of the census with their people of the model. */
export function quotas(total: number): ReadonlyMap<string, number> {
  const homes = divisionsOn('2020-11-01')
  const parts = apportion(total, homes.map((home) => populationOn(home.id, '2020-11-01')?.value ?? 0))
  return new Map(homes.map((home, i) => [home.id, parts[i] ?? 0]))
}

const AGES: Readonly<Record<PopulationGroup, readonly [number, number]>> = { newborn: [0, 0], child: [1, 17], student: [18, 23], adult: [18, 59], elder: [60, 97], flexible: [19, 58] }

/** A birth date that puts someone into a group on a day. */
function birthDateFor(random: Random, group: PopulationGroup, today: IsoDate): IsoDate {
  if (group === 'newborn') return addDays(today, -random.between(1, 84))
  const [low, high] = AGES[group]
  // Fewer of the very old than of those just past sixty.
  const age = group === 'elder' ? low + Math.floor((high - low + 1) * random.next() ** 2.2) : random.between(low, high)
  const birth = addDays(today, -Math.floor(age * 365.25) - random.between(10, 340))
  return ageOn(birth, today) > high ? addDays(birth, 366) : birth
}

/** Composes numbers that pass every check and that no office ever gave out; never the same twice. */
function numberMaker(random: Random) {
  const used = new Set<string>()
  let certificate = 1000
  const once = (make: () => string): string => {
    for (;;) {
      const number = make()
      if (used.has(number)) continue
      used.add(number)
      return number
    }
  }
  const serial = (sex: 'female' | 'male', top: number): number => random.between(0, top) * 2 + (sex === 'male' ? 1 : 0)
  const compact = (birthDate: IsoDate): string => birthDate.replaceAll('-', '')
  return {
    /** Area codes 509901 and 509902 belong to no place. 509903 is kept for the example people. */
    resident: (birthDate: IsoDate, sex: 'female' | 'male') => once(() => makeResidentId(random.pick(DEMO_AREA_CODES.slice(0, 2)), birthDate, serial(sex, 499))),
    /** Nationality 900 belongs to no country (user-assigned range of ISO 3166-1). */
    permanent: (birthDate: IsoDate, sex: 'female' | 'male') => once(() => {
      const digits = `950900${compact(birthDate)}${String(serial(sex, 499)).padStart(3, '0')}`
      return digits + checkCharacter(digits)
    }),
    /** XXA is a user-assigned code of no country. */
    permanentOld: (birthDate: IsoDate, sex: 'female' | 'male') => once(() => {
      const characters = `XXA${random.between(5000, 5099)}${compact(birthDate).slice(2)}${serial(sex, 4)}`
      return characters + checkDigit731(characters)
    }),
    /** No province has the code 99. */
    certificate: () => `Z99${String(++certificate).padStart(7, '0')}`,
  }
}

/** Everyone of the register but the example people. `today` is the first day of the demo, `at` the instant of that day. */
export function generatePeople(today: IsoDate, at: Date, seed = SEED, total = POPULATION - examples(today).filter((one) => one.onFile).length): DemoPerson[] {
  const random = stream(seed, 'people')
  const numbers = numberMaker(stream(seed, 'numbers'))
  const groups = Object.keys(GROUP_SHARES) as PopulationGroup[]
  const people: DemoPerson[] = []
  for (const [home, quota] of quotas(total)) {
    const parts = apportion(quota, groups.map((group) => GROUP_SHARES[group]))
    groups.forEach((group, i) => {
      for (let n = 0; n < (parts[i] ?? 0); n++) people.push(makePerson(random, numbers, { group, home, today, at }))
    })
  }
  return people
}

function makePerson(random: Random, numbers: ReturnType<typeof numberMaker>, about: { group: PopulationGroup; home: string; today: IsoDate; at: Date }): DemoPerson {
  const { group, home, today, at } = about
  const sex = random.chance(0.49) ? 'female' : 'male'
  const birthDate = birthDateFor(random, group, today)
  const foreign = (group === 'adult' || group === 'flexible') && random.chance(FOREIGN_SHARE)
  const script: NameScript = foreign ? random.pick(['latin', 'hangul', 'arabic'] as const) : random.chance(0.012) ? 'middle-dot' : random.chance(0.003) ? 'hangul' : 'han'
  const old = foreign && random.chance(0.25)
  const certificate = group === 'newborn' && random.chance(0.5)
  const documentKind: DocumentKind = old ? 'foreign-pr-old' : foreign ? 'foreign-pr-2023' : certificate ? 'birth-certificate' : 'resident-id'
  const documentNumber = old ? numbers.permanentOld(birthDate, sex) : foreign ? numbers.permanent(birthDate, sex) : certificate ? numbers.certificate() : numbers.resident(birthDate, sex)
  const needs = !foreign && random.chance(NEED_SHARE) ? [random.pick(NEEDS[group])] : []
  return {
    id: seededUuid(random, at), documentKind, documentNumber, name: fictionalName(random, script), birthDate, sex, home,
    division: divisionOn(home, today), group, needs, address: fictionalAddress(random),
  }
}

/** What happens to an example person who is enrolled the plain way: at once, after a review for the reasons named, or not at all. */
export interface Example extends Omit<DemoPerson, 'id'> {
  readonly key: string
  /** The register knows this person; a newborn it does not. */
  readonly onFile: boolean
  /** Already covered for the coverage year. */
  readonly enrolled: boolean
  readonly route: 'straight' | 'review' | 'already'
  readonly reasons: readonly string[]
  /** The name to type where it differs from the one on file. */
  readonly typedName?: string
  readonly note: { readonly zh: string; readonly en: string }
}

const [, , EXAMPLE_AREA] = DEMO_AREA_CODES
const citizen = (birthDate: IsoDate, serial: number) =>
  ({ documentKind: 'resident-id', documentNumber: makeResidentId(EXAMPLE_AREA, birthDate, serial), birthDate, sex: serial % 2 === 1 ? 'male' : 'female' }) as const

/** Numbers of the example people; they never change. */
export const EXAMPLE_NUMBERS = {
  adult: makeResidentId(EXAMPLE_AREA, '1988-05-14', 11),
  mother: makeResidentId(EXAMPLE_AREA, '1986-03-08', 12),
  father: makeResidentId(EXAMPLE_AREA, '1984-11-20', 13),
  child: makeResidentId(EXAMPLE_AREA, '2016-06-01', 14),
  grandmother: makeResidentId(EXAMPLE_AREA, '1955-09-09', 16),
  flexible: makeResidentId(EXAMPLE_AREA, '1995-02-18', 15),
  student: makeResidentId(EXAMPLE_AREA, '2006-08-30', 18),
  elder: makeResidentId(EXAMPLE_AREA, '1948-01-25', 17),
  agent: makeResidentId(EXAMPLE_AREA, '1976-10-05', 19),
  enrolled: makeResidentId(EXAMPLE_AREA, '1979-12-12', 20),
  'name-differs': makeResidentId(EXAMPLE_AREA, '1991-07-07', 21),
  elsewhere: makeResidentId(EXAMPLE_AREA, '1983-04-23', 22),
  guardian: makeResidentId(EXAMPLE_AREA, '1996-04-02', 24),
  newborn: 'Z990000001',
  foreign: (() => {
    const digits = '95090019900317002'
    return digits + checkCharacter(digits)
  })(),
} as const

/**
 * The people a visitor and the browser tests enroll. Born on fixed days, so that their numbers stay the same; ages hold for first starts from 2025
 * to 2028. Only the newborn's birth date moves with the day. All were covered last year, and the family lives at one address.
 */
export function examples(today: IsoDate): readonly Example[] {
  const common = { onFile: true, enrolled: false, route: 'straight', reasons: [], needs: [], address: '示例街1号1-1(演示地址)' } as const
  const at = (home: string) => ({ home, division: divisionOn(home, today) })
  const family = { ...common, ...at('500103'), address: '示例街27号4-2(演示地址)' }
  return [
    { key: 'adult', ...common, ...at('500103'), ...citizen('1988-05-14', 11), name: '周示安', group: 'adult',
      note: { zh: '本人参保,信息一致,当场登记成功。', en: 'Enrolls himself: everything agrees, enrolled at once.' } },
    { key: 'mother', ...family, ...citizen('1986-03-08', 12), name: '김예시', group: 'adult',
      note: { zh: '全家四人一次办,申请人。韩文名。', en: 'Family of four in one sitting; the applicant.' } },
    { key: 'father', ...family, ...citizen('1984-11-20', 13), name: '罗样𬭎', group: 'adult',
      note: { zh: '全家四人,配偶。名字有生僻字。', en: 'Family of four: spouse, a rare character in the name.' } },
    { key: 'child', ...family, ...citizen('2016-06-01', 14), name: '罗例雨', group: 'child',
      note: { zh: '全家四人,子女。不满14周岁时须监护人单独同意。', en: 'Family of four: child; under 14 the guardian consents apart.' } },
    { key: 'grandmother', ...family, ...citizen('1955-09-09', 16), name: '周演华', group: 'elder', needs: ['disabled12'],
      note: { zh: '全家四人,父母。登记册上为一、二级残疾,个人缴费全额资助。', en: 'Family of four: parent; registered as severely disabled, the premium is paid for her.' } },
    { key: 'flexible', ...common, ...at('500103'), ...citizen('1995-02-18', 15), name: '陈拟杰', group: 'flexible',
      note: { zh: '灵活就业参保,当场登记成功。', en: 'Flexible worker, enrolled at once in the employee scheme.' } },
    { key: 'student', ...common, ...at('500106'), ...citizen('2006-08-30', 18), name: '样本古丽·买演示', group: 'student',
      note: { zh: '在沙坪坝上大学,姓名有间隔号,当场登记成功。', en: 'University student in Shapingba, middle dot in the name, enrolled at once.' } },
    { key: 'elder', ...common, ...at('500101'), ...citizen('1948-01-25', 17), name: '谭试国', group: 'elder',
      note: { zh: '住万州。本人办当场成功;由子女代办则转审核。', en: 'Lives in Wanzhou. Himself: enrolled at once. Through an agent: reviewed.' } },
    { key: 'agent', ...common, ...at('500101'), ...citizen('1976-10-05', 19), name: '谭试强', group: 'adult', enrolled: true, route: 'already',
      note: { zh: '上一位的儿子,可作代办人;本人已参保。', en: 'His son, who may act for him; covered already himself.' } },
    { key: 'enrolled', ...common, ...at('500103'), ...citizen('1979-12-12', 20), name: '许范芳', group: 'adult', enrolled: true, route: 'already',
      note: { zh: '今年已在窗口参保:会得到明确答复,不会重复登记。', en: 'Enrolled at a counter already: gets a clear answer, no second enrollment.' } },
    { key: 'name-differs', ...common, ...at('500103'), ...citizen('1991-07-07', 21), name: '赵虚宁', group: 'adult', typedName: '赵虚凝', route: 'review', reasons: ['name-differs'],
      note: { zh: '登记册上的名字是“赵虚宁”;填“赵虚凝”会转人工核对。', en: 'On file as 赵虚宁; typing 赵虚凝 sends the application to review.' } },
    { key: 'elsewhere', ...common, ...at('500106'), ...citizen('1983-04-23', 22), name: '杨范梅', group: 'adult', route: 'review', reasons: ['covered-elsewhere'],
      note: { zh: '填“在别处有职工医保”,转人工核对。', en: 'Says that she is covered as an employee elsewhere: reviewed.' } },
    { key: 'guardian', ...common, ...at('500103'), ...citizen('1996-04-02', 24), name: '吴演怡', group: 'adult',
      note: { zh: '新生儿的母亲,作监护人。', en: "The newborn's mother, who acts as guardian." } },
    { key: 'newborn', ...common, ...at('500103'), documentKind: 'birth-certificate', documentNumber: EXAMPLE_NUMBERS.newborn, birthDate: addDays(today, -20), sex: 'female',
      name: '吴示宝', group: 'newborn', onFile: false, route: 'review', reasons: ['newborn-not-registered'],
      note: { zh: '凭出生医学证明参保,登记册上还没有,由渝中区审核。出生日期按首次启动日往前20天。', en: 'By birth certificate, not yet in the register: reviewed in Yuzhong. Born 20 days before the first start.' } },
    { key: 'foreign', ...common, ...at('500103'), documentKind: 'foreign-pr-2023', documentNumber: EXAMPLE_NUMBERS.foreign, birthDate: '1990-03-17', sex: 'female',
      name: 'مثال الافتراضي', group: 'adult', route: 'review', reasons: ['foreign-document'],
      note: { zh: '持外国人永久居留身份证,转人工核对。', en: 'Foreign permanent resident: reviewed.' } },
  ]
}
