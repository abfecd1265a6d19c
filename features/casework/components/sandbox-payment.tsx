import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { now } from '@/platform/clock'
import { paymentProvider } from '@/platform/ports/payment'
import { readSandboxHandOff } from '@/platform/ports/payment-sandbox'
import { formats } from '@/platform/words'
import { Actions, Button, ButtonLink } from '@/ui/actions/button'
import { SubmitOnce } from '@/ui/client/submit-once'
import { StandingMark } from '@/ui/tell/standing-mark'

/** The payment office of the demonstration. It never shows who pays, only what. */
export async function SandboxPayment({ locale, token }: { readonly locale: Locale; readonly token: string }) {
  const t = await getTranslations({ locale, namespace: 'casework' })
  const shell = await getTranslations({ locale, namespace: 'shell' })
  const handOff = paymentProvider()?.id === 'sandbox' ? readSandboxHandOff(token, now()) : null
  if (!handOff?.ok) {
    return (
      <div className="flow">
        <h1>{t('sandbox.gone')}</h1>
        <p className="lead">{t('sandbox.goneText')}</p>
        <Actions><ButtonLink href={`/${locale}/casework/receipt`}>{t('case.receipt')}</ButtonLink></Actions>
      </div>
    )
  }
  const amount = t('yuan', { amount: formats(locale).yuan(handOff.value.amountFen) })
  return (
    <div className="flow">
      <h1>{t('sandbox.title')}</h1>
      <p className="lead">{t('sandbox.text')} <StandingMark>{shell('standing.demonstration')}</StandingMark></p>
      <p>{t('sandbox.amount')}: <b><bdi>{amount}</bdi></b></p>
      <form method="post" action={`/${locale}/payment/sandbox`}>
        <input type="hidden" name="token" value={token} />
        <Actions>
          <Button>{t('sandbox.pay', { amount })}</Button>
          <ButtonLink variant="quiet" href={handOff.value.returnUrl}>{t('sandbox.back')}</ButtonLink>
        </Actions>
        <SubmitOnce sending={t('step.sending')} />
      </form>
    </div>
  )
}
