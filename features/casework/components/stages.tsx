import { stages, type Stage } from '@/domain/casework/timeline'
import type { Locale } from '@/domain/locale'
import { formats, words } from '@/platform/words'
import { Facts, Steps, type Step } from '@/ui/progress/steps'
import type { CaseRow } from '../data'
import { engineWords, toldReasons } from '../presentation'
import type { Service, ServiceDay } from '../service'

/** Done, now and next, with dates and who acts. */
export async function CaseStages({ file, service, day, locale, office }: { readonly file: CaseRow; readonly service: Service; readonly day: ServiceDay; readonly locale: Locale; readonly office: string }) {
  const t = engineWords(service.id, locale)
  const own = words(locale, service.id)
  const f = formats(locale)
  const due = file.notices.find((notice) => notice.state === 'due') ?? null
  const at = (stage: Stage): string => (stage.at ? f.instant(new Date(stage.at)) : '')
  const actor = (stage: Stage): string => t(`stages.actors.${stage.actsNext}`, { division: office })
  const line = file.notices.flatMap((notice) => notice.lines)[0]

  const steps = stages(file.events, due, service.leadsTo, day.legs(file.answers)).map((stage): Step => {
    const stateWord = t(`stages.words.${stage.state === 'now' && stage.actsNext === 'resident' ? 'nowYou' : stage.state}`)
    switch (stage.id) {
      case 'registered':
        return { state: stage.state, stateWord, title: t('stages.registered.title'), body: <p>{t('stages.registered.text', { at: at(stage) })}</p> }
      case 'information': {
        const asked = file.events.filter((event) => event.kind === 'information-requested').at(-1)
        const answerBy = asked?.data['answerBy']
        return {
          state: stage.state, stateWord, title: t('stages.information.title'),
          body: <p>{stage.state === 'done' ? t('stages.information.done', { at: at(stage) }) : t('stages.information.text', { date: typeof answerBy === 'string' ? f.date(answerBy) : '—' })}</p>,
        }
      }
      case 'review':
        return {
          state: stage.state, stateWord, title: t('stages.review.title'),
          body: stage.state === 'done' ? <p>{t('stages.review.done', { at: at(stage) })}</p> : (
            <>
              <Facts rows={[
                { term: t('stages.review.office'), value: actor({ ...stage, actsNext: 'office' }) },
                ...(stage.expectedOn ? [{ term: t('stages.expected'), value: f.date(stage.expectedOn) }] : []),
                ...(toldReasons(file.reasons).length > 0 ? [{ term: t('stages.review.reasons'), value: toldReasons(file.reasons).map((reason) => own(`routes.${reason}`)).join(' ') }] : []),
              ]} />
              {file.dueProvisional ? <p className="small quiet">{t('stages.review.provisional')}</p> : null}
              {service.clock.source === 'portal' ? <p className="small quiet">{t('stages.promise', { days: service.clock.workingDays })}</p> : null}
            </>
          ),
        }
      case 'leg': {
        // A leg is told by the service that has it: which office, and what it does there.
        const told = `legs.${stage.leg ?? ''}`
        return {
          state: stage.state, stateWord, title: own(`${told}.title`),
          body: (
            <>
              <p>{stage.state === 'done' ? (stage.at ? t('stages.review.done', { at: at(stage) }) : null) : own(`${told}.text`)}</p>
              {stage.state === 'done' ? null : <Facts rows={[
                { term: t('stages.review.office'), value: stage.actsNext === 'office' ? actor(stage) : own(`${told}.office`) },
                ...(stage.expectedOn ? [{ term: t('stages.expected'), value: f.date(stage.expectedOn) }] : []),
              ]} />}
              {stage.state !== 'done' && file.dueProvisional ? <p className="small quiet">{t('stages.review.provisional')}</p> : null}
            </>
          ),
        }
      }
      case 'objection':
        return {
          state: stage.state, stateWord, title: t('stages.objection.title'),
          body: stage.state === 'done' ? <p>{t('stages.review.done', { at: at(stage) })}</p> : (
            <>
              <p>{t('stages.objection.text')}</p>
              <Facts rows={[{ term: t('stages.review.office'), value: actor({ ...stage, actsNext: 'office' }) }, ...(stage.expectedOn ? [{ term: t('stages.expected'), value: f.date(stage.expectedOn) }] : [])]} />
            </>
          ),
        }
      case 'decided':
        return { state: stage.state, stateWord, title: t(`stages.decided.${stage.state === 'next' ? 'next' : file.state === 'withdrawn' || file.state === 'refused' ? file.state : 'accepted'}`), body: stage.state === 'next' ? null : <p>{t('stages.decided.text', { at: at(stage) })}</p> }
      case 'payment':
        return {
          state: stage.state, stateWord, title: t('stages.payment.title'),
          body: stage.state === 'done' ? <p>{t('stages.payment.done')}</p> : (
            <>
              {due ? <p>{due.standing === 'unknown' ? t('stages.payment.unknown') : t('stages.payment.text', { amount: t('yuan', { amount: f.yuan(due.amountFen) }), date: due.dueOn ? f.date(due.dueOn) : '—' })}</p> : null}
              <Facts rows={[{ term: t('stages.payment.collector'), value: t('stages.payment.tax') }, { term: t('stages.payment.where'), value: t('stages.payment.places') }]} />
            </>
          ),
        }
      case 'cover': {
        const from = line?.['startsOn']
        const to = line?.['endsOn']
        return {
          state: stage.state, stateWord, title: t('stages.cover.title'),
          body: <><p>{typeof from === 'string' && typeof to === 'string' ? t('stages.cover.text', { from: f.date(from), to: f.date(to) }) : t('stages.cover.unknown')}</p><p className="small quiet">{t('stages.cover.card')}</p></>,
        }
      }
    }
  })
  return <Steps steps={steps} />
}
