import type { ReactNode } from 'react'
import { SummaryList } from '@/ui/answers/summary-list'
import type { PresentedSection } from '../data'

/** Sections of answers in words; with change links on the check page, without on the receipt. */
export function AnswerSections({ sections, change }: { readonly sections: readonly PresentedSection[]; readonly change?: { readonly label: string; readonly href: (stepKey: string) => string } | undefined }) {
  return (
    <>
      {sections.map((section, index) => (
        <section key={index} className="answers">
          <h2 className="h3">{section.title}</h2>
          <SummaryList
            rows={section.rows.map((row) => ({
              term: row.term,
              value: <Value text={row.value} isolate={row.private} />,
              change: change ? { href: change.href(row.key.split('/')[0] ?? ''), label: change.label, hidden: ` ${row.term}` } : undefined,
            }))}
          />
        </section>
      ))}
    </>
  )
}

/** What was typed keeps its own direction inside text of another. */
function Value({ text, isolate }: { readonly text: string; readonly isolate: boolean }): ReactNode {
  return isolate ? <bdi>{text}</bdi> : text
}
