/** Posts of the frame around every page. */
import { z } from 'zod'
import { openPost } from '@/platform/posts/build'
import { seeOther, type Post } from '@/platform/posts/post'
import { safeBack } from './target'

const YEAR = 365 * 86_400

/** Switches the elder version on or off for this device and returns to the page. */
const mode = openPost({
  name: 'mode',
  path: '/:locale/mode',
  rate: 'answers',
  limit: 2 * 1024,
  schema: z.object({ mode: z.enum(['elder', 'standard']), back: z.string().max(500).default('') }),
  audit: null,
  run: async (form, _scope, { locale }) => seeOther(safeBack(form.back) ?? `/${locale}`, [{ name: 'mode', value: form.mode, maxAge: YEAR }]),
})

export const shellPosts: readonly Post[] = [mode]
