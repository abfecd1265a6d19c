import { describe, expect, it } from 'vitest'
import { citation, citations } from './citation'

describe('citation', () => {
  it('keeps the document and leaves the note on where it was seen', () => {
    expect(citation({ id: 'a', text: '渝医保发〔2025〕42号 重庆市医保局关于做好工作的通知, as quoted by 平滩镇 — https://x' })).toBe('渝医保发〔2025〕42号 重庆市医保局关于做好工作的通知')
    expect(citation({ id: 'b', text: '巴南区 table of groups for 2023 — https://x' })).toBe('巴南区')
    expect(citation({ id: 'c', text: 'third-party summary — https://x' })).toBeNull()
  })
  it('says when a source could not be cited', () => {
    expect(citations([{ id: 'c', text: 'known, to verify' }, { id: 'd', text: '国办发〔2024〕38号' }, { id: 'e', text: '国办发〔2024〕38号 (again)' }])).toEqual({ cited: ['国办发〔2024〕38号'], secondary: true })
  })
})
