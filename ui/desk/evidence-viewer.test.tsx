import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { EvidenceViewer } from './evidence-viewer'

const words = { list: 'Files', stage: 'Page', zoomIn: 'In', zoomOut: 'Out', fit: 'Fit', rotate: 'Turn', previous: 'Before', next: 'After', newTab: 'New tab', choose: 'Choose', position: '{at}/{of}' }
const files = [{ id: 'a', href: '/en/desk/attachment/a', label: 'Letter', kind: 'image', pages: 1, about: 'Picture' }, { id: 'b', href: '/en/desk/attachment/b', label: 'Report', kind: 'pdf', pages: 3 }] as const

describe('evidence without script', () => {
  const html = renderToStaticMarkup(<EvidenceViewer title="2 documents" none="None" files={files} words={words} />)

  it('is plain links into a new tab, that do not hand over the opener', () => {
    for (const { href, label } of files) expect(html).toMatch(new RegExp(`<a href="${href}" target="_blank" rel="noopener">.*?${label}`))
  })

  it('shows no tools that could do nothing, and fetches no file that nobody asked for', () => {
    expect(html).not.toMatch(/<button|<img|<object/)
  })

  it('says that there is nothing', () => {
    expect(renderToStaticMarkup(<EvidenceViewer title="0 documents" none="None" files={[]} words={words} />)).toContain('None')
  })
})
