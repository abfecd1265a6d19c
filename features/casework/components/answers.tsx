import { SummaryList } from '@/ui/answers/summary-list'
import type { PresentedSection } from '../data'
import { maskedValue } from '../presentation'

/**
 * Sections of answers in words; with change links on the check page, without on the receipt. Numbers are masked: people check by the ends,
 * and whoever looks over a shoulder learns nothing.
 */
export function AnswerSections({ sections, change }: { readonly sections: readonly PresentedSection[]; readonly change?: { readonly label: string; readonly href: (stepKey: string) => string } | undefined }) {
  return (
    <>
      {sections.map((section, index) => (
        <section key={index} className="answers">
          <h2 className="h3">{section.title}</h2>
          <SummaryList
            rows={section.rows.map((row) => ({
              term: row.term,
              value: row.private ? <bdi>{row.private === 'name' ? row.value : maskedValue(row.value, row.private)}</bdi> : row.value,
              change: change ? { href: change.href(row.key.split('/')[0] ?? ''), label: change.label, hidden: ` ${row.term}` } : undefined,
            }))}
          />
        </section>
      ))}
    </>
  )
}
