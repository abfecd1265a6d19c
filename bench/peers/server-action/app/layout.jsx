export default function Layout({ children }) { // oxlint-disable-line import/no-default-export
  return <html lang="zh"><body>{children}</body></html>
}
