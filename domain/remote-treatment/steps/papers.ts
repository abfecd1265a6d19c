import type { StepDefinition } from '@/domain/casework/definition'
import { choice, filesField, freeText } from '@/domain/casework/fields'
import { nameField } from '@/domain/casework/person-fields'
import { isHelped } from '@/domain/casework/person-steps'
import { sameName } from '@/domain/person/name'
import { categoryOf } from '../application'
import { paperOf, proofsOf } from '../categories'
import { mayDeclare, type RemoteContext, type RemoteFacts } from '../facts'

const paper = (context: RemoteContext) => {
  const category = categoryOf(context.answers)
  return category ? paperOf(category) : null
}

/** How the paper is shown; asked only where the category has one. */
export const proof: StepDefinition<RemoteFacts> = {
  id: 'proof',
  section: 'papers',
  fields: [
    choice('how', (context) => {
      const category = categoryOf(context.answers)
      return category ? proofsOf(category, mayDeclare(context.facts.policy)).map((value) => ({ value })) : []
    }),
  ],
}

/** The paper, photographed. */
export const papers: StepDefinition<RemoteFacts> = {
  id: 'papers',
  section: 'papers',
  fields: [
    filesField('residence', { when: (context) => paper(context) === 'residence' }),
    filesField('posting', { when: (context) => paper(context) === 'posting' }),
    filesField('referral', { when: (context) => paper(context) === 'referral' }),
  ],
}

/** The declaration (告知承诺): signed with one's name as it stands on the document; a helper signs with theirs. */
export const pledge: StepDefinition<RemoteFacts> = {
  id: 'pledge',
  section: 'papers',
  fields: [nameField('signature')],
  check: (values, { answers }) => {
    const signer = answers[isHelped(answers) ? 'helper' : 'person']?.['name']
    return signer !== undefined && !sameName(signer, values['signature'] ?? '') ? [{ field: 'signature', code: 'signature' }] : []
  },
}

/** The number on the hospital's referral form, for who has no paper at hand. */
export const letter: StepDefinition<RemoteFacts> = {
  id: 'letter',
  section: 'papers',
  fields: [freeText('number', 60, { private: 'text', direction: 'ltr', autocomplete: 'off' })],
}
