/**
 * Who files for treatment away from the insured place. Two kinds: people who live elsewhere, whose filing holds until something changes, and
 * people who are treated elsewhere for a time. Source: 医保发〔2022〕22号 (parameters `remote.cat.long`, `remote.cat.temp`).
 */
export const CATEGORIES = ['retired', 'resident', 'posted', 'referral', 'emergency', 'other'] as const
export type Category = (typeof CATEGORIES)[number]

export const isCategory = (value: string | undefined): value is Category => (CATEGORIES as readonly string[]).includes(value ?? '')

const LONG_TERM: ReadonlySet<Category> = new Set<Category>(['retired', 'resident', 'posted'])

/** Whether people of this category live elsewhere, rather than being treated there for a time. */
export const isLongTerm = (category: Category): boolean => LONG_TERM.has(category)

/** Paper that shows why somebody files; null where the identity document is enough. */
export type Paper = 'residence' | 'posting' | 'referral'

const PAPERS: Readonly<Record<Category, Paper | null>> = {
  retired: 'residence', resident: 'residence', posted: 'posting', referral: 'referral', emergency: null, other: null,
}

/** The paper of a category: household register or residence permit, posting letter, referral form, or none. */
export const paperOf = (category: Category): Paper | null => PAPERS[category]

/** How the paper is given: photographed now, promised under a signed declaration, or by the hospital's number alone. */
export const PROOFS = ['upload', 'later', 'number'] as const
export type Proof = (typeof PROOFS)[number]

/**
 * Ways to show the paper. Whoever lives elsewhere and lacks it now may declare and bring it later (`remote.declare`, where the rule is known
 * to hold); a referral needs the hospital's form or its number. `declares` is that rule's value.
 */
export function proofsOf(category: Category, declares: boolean): readonly Proof[] {
  const paper = paperOf(category)
  if (paper === null) return []
  if (paper === 'referral') return ['upload', 'number']
  return declares ? ['upload', 'later'] : ['upload']
}

/** What is known of the paper: none is asked for, it was given with the filing, it is promised, or it came afterwards. */
export type EvidenceState = 'none' | 'given' | 'promised' | 'received'

/** State of the evidence of a filing as it is made. */
export function evidenceOf(category: Category, proof: Proof | null): EvidenceState {
  if (paperOf(category) === null) return 'none'
  return proof === 'later' ? 'promised' : 'given'
}
