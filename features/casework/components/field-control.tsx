import { getTranslations } from 'next-intl/server'
import type { Problem, StepKey, Values } from '@/domain/casework/definition'
import { splitKey } from '@/domain/casework/definition'
import type { Locale } from '@/domain/locale'
import { AttachmentField } from '@/features/attachment/components/file-field'
import type { Owner } from '@/features/attachment/data'
import { ChoiceField } from '@/ui/fields/choice-field'
import { DateField, type DatePart } from '@/ui/fields/date-field'
import { DocumentNumberDrawing } from '@/ui/fields/document-number-drawing'
import { SelectField } from '@/ui/fields/select-field'
import { TextArea } from '@/ui/fields/text-area'
import { TextField } from '@/ui/fields/text-field'
import { fieldLabel, optionInWords, problemInWords, questionWords } from '../presentation'
import type { FieldView } from '../service'

/** More choices than this do not fit a phone: the everyday ones stay, the rest folds. */
const FOLD_FROM = 7
const FOLDED_TO = 3

export interface FieldControlProps {
  readonly service: string
  readonly stepKey: StepKey
  readonly field: FieldView
  readonly locale: Locale
  readonly values: Values
  readonly problem: Problem | undefined
  /** The only field of its page: its legend is the heading. */
  readonly heading?: string | undefined
  /** Whose documents stand at fields for files, and whose may be given again. */
  readonly files?: { readonly owner: Owner; readonly sources: readonly Owner[] } | undefined
}

/** Groups of a list that folds, in the order of their first options, with how many options each has. */
function groupsOf({ options }: FieldView): readonly { readonly id: string; readonly count: number }[] {
  const ids = new Set((options ?? []).flatMap((option) => (option.group === undefined ? [] : [option.group])))
  return [...ids].map((id) => ({ id, count: (options ?? []).filter((option) => option.group === id).length }))
}

/** One field of a definition as its control, with its words, value and problem. */
export async function FieldControl({ service, stepKey, field, locale, values, problem, heading, files }: FieldControlProps) {
  const t = questionWords(service, locale)
  const general = await getTranslations({ locale, namespace: 'casework' })
  const base = `steps.${splitKey(stepKey).id}.fields.${field.name}`
  const hint = t.has(`${base}.hint`) ? t(`${base}.hint`) : ''
  const shared = {
    id: field.name,
    name: field.name,
    label: heading ?? fieldLabel(service, stepKey, field, locale),
    hint: hint === '' ? undefined : hint,
    problem: problem ? problemInWords(service, stepKey, problem, locale) : undefined,
    problemPrefix: general('errors.prefix'),
    optional: field.optional ? general('fields.optional') : undefined,
  }
  const value = values[field.name]
  const groups = groupsOf(field)
  switch (field.control) {
    case 'radio':
      return (
        <ChoiceField
          {...shared}
          heading={heading !== undefined}
          value={value}
          groups={groups.length > 0 ? groups.map(({ id, count }) => ({ id, label: t(`${base}.groups.${id}`, { count }) })) : undefined}
          more={(field.options?.length ?? 0) > FOLD_FROM ? { from: FOLDED_TO, label: general('fields.more') } : undefined}
          choices={(field.options ?? []).map((option) => ({
            value: option.value,
            group: option.group,
            label: optionInWords(service, stepKey, field.name, option, locale),
            hint: t.has(`${base}.optionHints.${option.value}`) ? t(`${base}.optionHints.${option.value}`) : undefined,
          }))}
        />
      )
    case 'select':
      return (
        <SelectField
          {...shared}
          value={value}
          placeholder={general('fields.choose')}
          autoComplete={field.autocomplete ?? undefined}
          options={(field.options ?? []).map((option) => ({ value: option.value, label: optionInWords(service, stepKey, field.name, option, locale) }))}
        />
      )
    case 'date': {
      const [year, month, day] = (value ?? '').split('-')
      const parts: Record<DatePart, string> = { year: general('fields.year'), month: general('fields.month'), day: general('fields.day') }
      return <DateField {...shared} words={parts} value={{ year, month, day }} />
    }
    case 'files':
      return files ? (
        <AttachmentField
          locale={locale} owner={files.owner} sources={files.sources} step={stepKey} field={field.name} action={`/${locale}/${service}/files/${stepKey}`} uploads={`/${locale}/${service}/uploads/${stepKey}`}
          label={shared.label} hint={shared.hint} optional={shared.optional} problem={shared.problem} problemPrefix={shared.problemPrefix}
        />
      ) : null
    case 'textarea':
      return <TextArea {...shared} value={value} autoComplete={field.autocomplete ?? undefined} />
    case 'document-number':
      return (
        <TextField
          {...shared} value={value} look="id" dir="ltr" autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={60}
          after={<DocumentNumberDrawing label={general('step.drawing')} caption={general('step.drawingCaption')} />}
        />
      )
    default:
      return (
        <TextField
          {...shared}
          value={value}
          type={field.control === 'tel' ? 'tel' : 'text'}
          autoComplete={field.autocomplete ?? undefined}
          inputMode={field.inputMode ?? undefined}
          dir={field.direction ?? (field.control === 'name' ? 'auto' : undefined)}
          spellCheck={field.control === 'name' ? false : undefined}
        />
      )
  }
}
