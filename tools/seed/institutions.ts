import type { Institution } from '@/domain/chronic-certification/institutions'
import type { Queryable } from '@/platform/database'

/** Districts of the demonstration's institutions, with the names they are made of. */
const DISTRICTS = [
  { id: '500103', code: 'yuzhong', names: { zh: '渝中', ko: '위중', ar: 'يوتشونغ', en: 'Yuzhong' } },
  { id: '500106', code: 'shapingba', names: { zh: '沙坪坝', ko: '사핑바', ar: 'شابينغبا', en: 'Shapingba' } },
  { id: '500101', code: 'wanzhou', names: { zh: '万州', ko: '완저우', ar: 'وانتشو', en: 'Wanzhou' } },
] as const

/** Kinds in every district. Names say that they are for show. */
const KINDS = [
  { code: 'h3', kind: 'hospital', level: 3, certifies: true, names: { zh: '演示中心医院', ko: '시연 중앙병원', ar: 'المستشفى المركزي (عرض)', en: 'Demonstration Central Hospital' } },
  { code: 'h2', kind: 'hospital', level: 2, certifies: true, names: { zh: '演示第二医院', ko: '시연 제2병원', ar: 'المستشفى الثاني (عرض)', en: 'Demonstration Second Hospital' } },
  { code: 'h1', kind: 'hospital', level: 1, certifies: false, names: { zh: '演示社区卫生服务中心', ko: '시연 지역 보건센터', ar: 'المركز الصحي المجتمعي (عرض)', en: 'Demonstration Community Health Center' } },
  { code: 'p1', kind: 'pharmacy', level: null, certifies: false, names: { zh: '演示大药房一店', ko: '시연 약국 1호점', ar: 'الصيدلية الأولى (عرض)', en: 'Demonstration Pharmacy 1' } },
  { code: 'p2', kind: 'pharmacy', level: null, certifies: false, names: { zh: '演示大药房二店', ko: '시연 약국 2호점', ar: 'الصيدلية الثانية (عرض)', en: 'Demonstration Pharmacy 2' } },
  { code: 'v1', kind: 'village-clinic', level: null, certifies: false, names: { zh: '演示村卫生室', ko: '시연 마을 위생소', ar: 'العيادة القروية (عرض)', en: 'Demonstration Village Clinic' } },
] as const

/** Every institution of the demonstration: none of them exists. */
export const demoInstitutions: readonly Institution[] = DISTRICTS.flatMap((district) => KINDS.map((kind): Institution => ({
  id: `demo-${district.code}-${kind.code}`, divisionId: district.id, kind: kind.kind, level: kind.level, certifies: kind.certifies, demonstration: true,
  names: {
    zh: `${district.names.zh}${kind.names.zh}`, ko: `${district.names.ko} ${kind.names.ko}`, ar: `${kind.names.ar} – ${district.names.ar}`, en: `${district.names.en} ${kind.names.en}`,
  },
})))

/** The hospital whose reviewer has a demo account. */
export const DEMO_HOSPITAL = 'demo-yuzhong-h3'

/** Figures that show how validity and sampling work. The bureau has set none. */
const SETTINGS = [['validity-special', 24], ['validity-chronic', 12], ['sample-percent', 20]] as const

/** Writes institutions and settings within the transaction of the seed, before the accounts that belong to them. */
export async function writeInstitutions(client: Queryable, at: Date): Promise<void> {
  for (const one of demoInstitutions) {
    await client.query('INSERT INTO institution (id, division_id, kind, level, names, certifies, demonstration) VALUES ($1, $2, $3, $4, $5, $6, true)', [one.id, one.divisionId, one.kind, one.level, JSON.stringify(one.names), one.certifies])
  }
  for (const [name, value] of SETTINGS) {
    await client.query(`INSERT INTO certification_setting (name, value, source, standing, changed_at) VALUES ($1, $2, 'demonstration', 'demonstration', $3)`, [name, value, at])
  }
}
