/** The way out for text messages and mail. The row of the message is the caller's; a port only delivers. */
import { env } from '@/platform/env'
import type { MessageChannel, MessagePort } from '@/platform/ports/delivery'
import { gatewayMessages } from '@/platform/ports/message-gateway'
import { localMessages } from '@/platform/ports/message-local'
import { smtpMessages } from '@/platform/ports/message-smtp'

export type { Delivery, DeliveryCode, MessageChannel, MessagePort, OutboundMessage } from '@/platform/ports/delivery'

/** The port that the environment names; without one, messages stay here. A provider is added here and in env.ts. */
export function messagePort(channel: MessageChannel): MessagePort {
  const { CANBAO_SMS_URL: gateway, CANBAO_SMS_KEY: key, CANBAO_SMTP_URL: smtp, CANBAO_MAIL_FROM: from } = env()
  if (channel === 'sms') return gateway && key ? gatewayMessages({ url: gateway, key }) : localMessages(channel)
  return smtp && from ? smtpMessages({ url: smtp, from }) : localMessages(channel)
}
